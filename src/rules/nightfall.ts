import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'nightfall-key',
    title: 'Nightfall API key',
    severity: 'high',
    anchors: ['NF-'],
    before: String.raw`\w-`,
    pattern: /NF-(?![0-9a-f]{32}|[0-9A-F]{32})(?=[A-Za-z]{0,31}\d)(?=[0-9A-Z]{0,31}[a-z])[0-9A-Za-z]{32}(?![\w-])/,
    shape: 'prefix NF-, 32 base62 characters',
    links: { revoke: 'https://app.nightfall.ai', docs: 'https://docs.nightfall.ai' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'nightfall-key': {
    flags: [['NF-', { of: 'base62', length: 30 }, '4z']],
    passes: [
      ['NF-', { of: 'base62', length: 31 }],
      ['NF-', { of: 'HEX', length: 32 }],
      ['NF-', { of: 'alnum_upper', length: 32 }],
      ['CONF-', { of: 'base62', length: 32 }],
    ],
  },
}
