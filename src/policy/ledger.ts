import type { Settings, Text, Warning } from '../model.ts'
import type { Baseline } from './baseline.ts'
import { unusedEntries } from './foreign/index.ts'
import { directiveWarnings, namesEveryRule } from './inline.ts'
import { type Directive, findDirectives } from './inline/directives.ts'

/** What a run remembers over all its calls of `judge`: which allows it met, which let something pass, what was said. */
export interface Ledger {
  readonly met: Map<string, Met>
  readonly used: Set<string>
  readonly said: Set<string>
  readonly settings: WeakSet<Settings>
}

interface Met {
  rules: readonly string[]
  /** May be for a finding about the file itself, too. */
  isForFiles: boolean
  unused: Warning
}

/** Which rules there are, and which of them had their say in this run. null: not known, all of them. */
export interface RuleSets {
  known: ReadonlySet<string> | null
  ran: ReadonlySet<string> | null
}

type Place = { path: string; line?: number }
type ConfiguredAllow = { where: string; rules: readonly string[] }

export function newLedger(): Ledger {
  return { met: new Map(), used: new Set(), said: new Set(), settings: new WeakSet() }
}

/** The warnings that this run has not given yet: windows overlap, and a file may be met more than once. */
export function notSaidYet(ledger: Ledger, warnings: readonly Warning[]): Warning[] {
  return warnings.filter((warning) => {
    const key = JSON.stringify([warning.path, warning.line, warning.message])
    return ledger.said.size < ledger.said.add(key).size
  })
}

/** For full scans, once a text: notes its allow comments and the allows of its settings. Answers what is wrong with the comments. */
export function collectDirectives(
  text: Text,
  settings: Settings,
  ledger: Ledger,
  rules: RuleSets,
): { isAny: boolean; warnings: Warning[] } {
  meetSettings(ledger, settings)
  const directives = findDirectives(text)
  for (const directive of directives) {
    if (directive.problem === null) meet(ledger, directiveKey(directive), directive.rules, false, directive)
  }
  return { isAny: directives.length > 0, warnings: notSaidYet(ledger, directiveWarnings(directives, rules.known)) }
}

/**
 * For full scans, at the end: the allows of comments, configuration and baseline that let nothing pass, in the order of their
 * places. An allow for rules that had no say in this run (sizes, in a scan that leaves them out) is not judged.
 */
export function unusedAllows(ledger: Ledger, settings: Settings, baseline: Baseline | null, rules: RuleSets): Warning[] {
  meetSettings(ledger, settings)
  const unused = [...ledger.met].filter(([key, met]) => !ledger.used.has(key) && hadASay(met, rules)).map(([, met]) => met.unused)
  const foreign =
    settings.foreign === undefined || !settings.checks.includes('pattern') || !settings.checks.includes('entropy')
      ? []
      : unusedEntries(settings.foreign, ledger.used)
  return [...unused, ...foreign, ...noLongerFound(ledger, baseline, rules)].sort(byPlace)
}

function noLongerFound(ledger: Ledger, baseline: Baseline | null, rules: RuleSets): Warning[] {
  return [...(baseline?.entries.values() ?? [])].flatMap(({ fingerprint, line }) => {
    const rule = fingerprint.slice(0, fingerprint.indexOf(':'))
    if (ledger.used.has(baselineKey(fingerprint)) || (rules.ran !== null && !rules.ran.has(rule))) return []
    return [{ path: baseline?.fileName ?? '', line, message: `no longer found: ${fingerprint}; take the line out` }]
  })
}

function hadASay({ rules, isForFiles }: Met, { known, ran }: RuleSets): boolean {
  if (ran === null) return true
  if (!namesEveryRule(rules)) return rules.every((rule) => ran.has(rule))
  return !isForFiles || (known !== null && [...known].every((rule) => ran.has(rule)))
}

/** Notes the allows of a configuration, once. */
export function meetSettings(ledger: Ledger, settings: Settings): void {
  if (ledger.settings.has(settings)) return
  ledger.settings.add(settings)
  const { paths, values, pointers } = settings.allow
  for (const allow of paths) meet(ledger, configuredKey(allow), allow.rules, true, placeOf(allow))
  for (const allow of [...values, ...pointers]) meet(ledger, configuredKey(allow), allow.rules, false, placeOf(allow))
}

function meet(ledger: Ledger, key: string, rules: readonly string[], isForFiles: boolean, { path, line }: Place): void {
  const place = line === undefined ? { path } : { path, line }
  ledger.met.set(key, { rules, isForFiles, unused: { ...place, message: 'this allow let nothing pass: take it out' } })
}

/** `hushgate.config.yaml:12` as path and line. */
function placeOf({ where }: ConfiguredAllow): Place {
  const [, path, line] = /^(.+):(\d+)$/s.exec(where) ?? []
  return path === undefined ? { path: where } : { path, line: Number(line) }
}

export function directiveKey({ kind, path, line, rules }: Directive): string {
  return JSON.stringify([kind, path, line, rules])
}

/** By content: configurations of folders may hold copies of one allow. */
export function configuredKey(allow: ConfiguredAllow): string {
  return JSON.stringify(allow, Object.keys(allow).sort())
}

export function baselineKey(fingerprint: string): string {
  return JSON.stringify(['baseline', fingerprint])
}

function byPlace(a: Warning, b: Warning): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}
