import { listsRule } from '../../foreign/rule-list.ts'
import type { AllowReason, Finding, ForeignAllow, GlobTest } from '../../model.ts'
import type { Around } from './excerpt.ts'

/** A finding with what exceptions look at. */
export interface Subject {
  finding: Finding
  /** null: the finding is about the file itself, and nothing about a value fits it. */
  around: Around | null
  /** Full commit id, in scans of a history or a range. */
  commit: string | null
  globs: GlobTest
}

/** Tries patterns on texts of one character a byte, each compiled once. */
export type Search = (pattern: string, text: string) => boolean

export function makeSearch(): Search {
  const compiled = new Map<string, RegExp>()
  return (pattern, text) => {
    const regex = compiled.get(pattern) ?? new RegExp(pattern)
    compiled.set(pattern, regex)
    return regex.test(text)
  }
}

/** The first allow that the finding fits. Nothing but hushgate's own allows speaks of sizes. */
export function allowedBy(allows: readonly ForeignAllow[], subject: Subject, search: Search): ForeignAllow | null {
  const { finding } = subject
  if (finding.check === 'size') return null
  const rules = [finding.rule, ...finding.also]
  return allows.find((allow) => listsRule(allow.rules, rules) && fits(allow, subject, search)) ?? null
}

/** `any`: one list that fits is enough; `all`: every list that is not empty has to. */
function fits(allow: ForeignAllow, { finding, around, commit, globs }: Subject, search: Search): boolean {
  const target = around?.[allow.target] ?? null
  const answers: [readonly string[], (each: string) => boolean][] = [
    [allow.commits, (id) => id === commit?.toLowerCase()],
    [allow.paths, (pattern) => search(pattern, Buffer.from(finding.path).toString('latin1'))],
    [allow.patterns, (pattern) => target !== null && search(pattern, target)],
    [allow.stopwords, (word) => around !== null && decoded(around.secret).toLowerCase().includes(word.toLowerCase())],
    [allow.globs.length === 0 ? [] : [''], () => globs(finding.path, allow.globs)],
  ]
  const asked = answers.filter(([list]) => list.length > 0)
  const answer = ([list, test]: (typeof answers)[number]): boolean => list.some(test)
  return allow.condition === 'all' ? asked.length > 0 && asked.every(answer) : asked.some(answer)
}

function decoded(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

export function reasonOf({ reason, where }: { reason: string; where: string }): AllowReason {
  return { kind: 'foreign', where, reason }
}
