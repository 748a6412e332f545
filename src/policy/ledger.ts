import type { AllowUse, Settings, Text, Warning } from '../model.ts'
import type { Baseline } from './baseline.ts'
import { foreignUses } from './foreign/uses.ts'
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
  kind: 'inline' | 'configuration'
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
    if (directive.problem === null)
      meet(ledger, directiveKey(directive), { kind: 'inline', rules: directive.rules, isForFiles: false }, directive)
  }
  return { isAny: directives.length > 0, warnings: notSaidYet(ledger, directiveWarnings(directives, rules.known)) }
}

/**
 * For full scans, at the end: the allows of comments, configuration and baseline, and whether they let something pass. An allow for
 * rules that had no say in this run (sizes, in a scan that leaves them out) is not judged.
 */
export function allowUses(ledger: Ledger, settings: Settings, baseline: Baseline | null, rules: RuleSets): AllowUse[] {
  meetSettings(ledger, settings)
  const own = [...ledger.met].filter(([, met]) => hadASay(met, rules))
  const foreign =
    settings.foreign === undefined || !settings.checks.includes('pattern') || !settings.checks.includes('entropy')
      ? []
      : foreignUses(settings.foreign, ledger.used)
  return [
    ...own.map(([key, { kind, unused }]) => ({ kind, key, used: ledger.used.has(key), unused })),
    ...foreign,
    ...baselineUses(ledger, baseline, rules),
  ]
}

function baselineUses({ used }: Ledger, baseline: Baseline | null, rules: RuleSets): AllowUse[] {
  return [...(baseline?.entries.values() ?? [])].flatMap(({ fingerprint, line }) => {
    const rule = fingerprint.slice(0, fingerprint.indexOf(':'))
    if (rules.ran !== null && !rules.ran.has(rule)) return []
    const unused = { path: baseline?.fileName ?? '', line, message: `no longer found: ${fingerprint}; take the line out` }
    return [{ kind: 'baseline', key: baselineKey(fingerprint), used: used.has(baselineKey(fingerprint)), unused }]
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
  const kind = { kind: 'configuration' } as const
  for (const allow of paths) meet(ledger, configuredKey(allow), { ...kind, rules: allow.rules, isForFiles: true }, placeOf(allow))
  for (const allow of [...values, ...pointers])
    meet(ledger, configuredKey(allow), { ...kind, rules: allow.rules, isForFiles: false }, placeOf(allow))
}

function meet(ledger: Ledger, key: string, met: Omit<Met, 'unused'>, { path, line }: Place): void {
  const place = line === undefined ? { path } : { path, line }
  ledger.met.set(key, { ...met, unused: { ...place, message: 'this allow let nothing pass: take it out' } })
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
