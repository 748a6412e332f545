import type { Features } from '../candidate.ts'

const BELIEFS = { low: 0, medium: 1, high: 2 } as const

/** Where it stands: the kind of file, tests and documents, how it was given to its name. */
export const PLACE_FEATURES: Features = {
  belief: ({ belief }) => BELIEFS[belief],
  isAssigned: ({ place }) => place === 'assigned',
  isCompared: ({ place }) => place === 'compared',
  isArgument: ({ place }) => place === 'argument',
  isOption: ({ place }) => place === 'option',
  isHeaderValue: ({ place }) => place === 'header',
  isQuoted: ({ quoted }) => quoted,
  isCode: ({ kind }) => kind === 'code',
  isData: ({ kind }) => kind === 'data',
  isProse: ({ kind }) => kind === 'prose',
  isInTest: ({ path }) => /(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|testing|testdata)(?:[/._-]|$)/i.test(path),
  isInMock: ({ path }) => /(?:^|[/._-])(?:fixtures?|mocks?|stubs?|__mocks__|cassettes?)(?:[/._-]|$)/i.test(path),
  isInExample: ({ path }) => /(?:^|[/._-])(?:examples?|samples?|demos?|tutorials?|templates?|dist|default)(?:[/._-]|$)/i.test(path),
  isInDocs: ({ path }) => /(?:^|\/)docs?\/|readme|\.(?:md|mdx|rst|adoc|html?)$/i.test(path),
  isInLongLine: ({ left, right }) => left.length + right.length > 300,
  isInDocBlock: ({ isInDocBlock }) => isInDocBlock,
  /** Declarations of types hold no values that a program uses. */
  isDeclaration: ({ path }) => /\.(?:d\.[cm]?ts|pyi)$/i.test(path),
  isConfiguration: ({ path }) => /\.(?:ya?ml|json|properties|ini|conf|cfg|config|toml|env|xml|tfvars)$|(?:^|\/)\.?env/i.test(path),
  isInComment: ({ isInLineComment }) => isInLineComment,
}
