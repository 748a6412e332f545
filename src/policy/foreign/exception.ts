import { listsRule } from '../../foreign/rule-list.ts'
import type { AllowReason, Finding, ForeignAllow, GlobTest } from '../../model.ts'
import type { Around } from './excerpt.ts'
import type { Search } from './search.ts'

/** A finding with what exceptions look at. */
export interface Subject {
  finding: Finding
  /** null: the finding is about the file itself, and nothing about a value fits it. */
  around: Around | null
  /** Full commit id, in scans of a history or a range. */
  commit: string | null
  globs: GlobTest
}

/** The first allow that the finding fits. Nothing but hushgate's own allows speaks of sizes. */
export async function allowedBy(allows: readonly ForeignAllow[], subject: Subject, search: Search): Promise<ForeignAllow | null> {
  const { finding } = subject
  if (finding.check === 'size') return null
  const rules = [finding.rule, ...finding.also]
  for (const allow of allows) if (listsRule(allow.rules, rules) && (await fits(allow, subject, search))) return allow
  return null
}

/** `any`: one list that fits is enough; `all`: every list that is not empty has to. */
async function fits(allow: ForeignAllow, { finding, around, commit, globs }: Subject, search: Search): Promise<boolean> {
  const target = around?.[allow.target] ?? null
  const answers: [readonly string[], (each: string) => boolean | Promise<boolean>][] = [
    [allow.commits, (id) => id === commit?.toLowerCase()],
    [allow.paths, (pattern) => search(pattern, Buffer.from(finding.path).toString('latin1'), allow.linear)],
    [allow.patterns, (pattern) => target !== null && search(pattern, target, allow.linear)],
    [allow.stopwords, (word) => around !== null && decoded(around.secret).toLowerCase().includes(word.toLowerCase())],
    [allow.globs.length === 0 ? [] : [''], () => globs(finding.path, allow.globs)],
  ]
  const asked = answers.filter(([list]) => list.length > 0)
  const isAll = allow.condition === 'all'
  for (const [list, test] of asked) if ((await someFits(list, test)) !== isAll) return !isAll
  return isAll && asked.length > 0
}

async function someFits(list: readonly string[], test: (each: string) => boolean | Promise<boolean>): Promise<boolean> {
  for (const each of list) if (await test(each)) return true
  return false
}

function decoded(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

export function reasonOf({ reason, where }: { reason: string; where: string }): AllowReason {
  return { kind: 'foreign', where, reason }
}
