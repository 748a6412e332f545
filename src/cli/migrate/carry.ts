import type { ForeignFiles } from '../../config/foreign/index.ts'
import type { ForeignAllow, OwnRule } from '../../model.ts'

/** One thing that was written down for another tool, and what became of it. */
export interface Item {
  where: string
  what: string
}

/** A configuration of hushgate, as data. */
export interface Carried {
  config: Record<string, unknown>
  carried: Item[]
  lost: Item[]
}

/** As in the schema. */
const SHORTEST_KEYWORD = 3
const MOST_BITS = 8

type Data = Record<string, unknown>

/** What the files say as a configuration that says the same. Their comments in code stay, and stay honoured. */
export function carryOver({ rules, allows, needs, warnings }: ForeignFiles): Carried {
  const kept = allows.flatMap((allow) => withCommits(allow) ?? [])
  return {
    config: {
      foreign: ['comments'],
      ...(rules.length === 0 ? {} : { rules: rules.map(ruleData) }),
      ...(kept.length === 0 ? {} : { allow: { except: kept.map(allowData) } }),
    },
    carried: [
      ...rules.map(({ id, where }) => ({ where, what: `rule ${id}` })),
      ...kept.map(({ reason, where }) => ({ where, what: `allow: ${reason}` })),
    ],
    lost: [
      ...warnings.map(({ path, line, message }) => ({ where: line === undefined ? path : `${path}:${line}`, what: message })),
      ...allows
        .filter((allow) => withCommits(allow) === null)
        .map(({ where }) => ({ where, what: 'an allowlist whose commits are no full commit ids' })),
      ...needs.map(({ rule, where }) => ({ where, what: `what rule ${rule} requires near it: it is now found without` })),
      ...rules.map(({ id, where }) => ({
        where,
        what: `samples of rule ${id}, which gitleaks does not have: add some and take carriedFrom away, so that the rule is tested`,
      })),
    ],
  }
}

/** With full commit ids only; null: nothing is left, or a condition that has to hold would be gone. */
function withCommits(allow: ForeignAllow): ForeignAllow | null {
  const commits = allow.commits.filter((id) => /^[0-9a-f]{40,64}$/.test(id))
  if (commits.length === allow.commits.length) return allow
  const { condition, globs, paths, patterns, stopwords } = allow
  const isEmpty = [globs, paths, patterns, stopwords, commits].every((list) => list.length === 0)
  return isEmpty || (condition === 'all' && commits.length === 0) ? null : { ...allow, commits }
}

/** The keywords of a rule without pattern ask nothing; nor do they where the prefilter takes one of them for too short. */
function ruleData({ id, title, severity, keywords, pattern, flags, group, minEntropy, path, where }: OwnRule): Data {
  const asked = pattern === null || keywords.some((word) => word.length < SHORTEST_KEYWORD) ? [] : keywords
  const entropy = minEntropy > 0 && pattern !== null ? Math.min(minEntropy, MOST_BITS) : null
  const data = { id, title, severity, keywords: asked, pattern, flags, group, minEntropy: entropy, pathPattern: path, carriedFrom: where }
  return given(data)
}

function allowData({ rules, condition, globs, paths, patterns, target, stopwords, commits, reason, where }: ForeignAllow): Data {
  return given({
    rules,
    condition: condition === 'any' ? '' : condition,
    globs,
    paths,
    patterns,
    target: target === 'secret' || patterns.length === 0 ? '' : target,
    stopwords,
    commits,
    reason: `${reason} (${where})`,
  })
}

/** Without what says nothing. */
function given(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && (value as string | unknown[]).length !== 0))
}
