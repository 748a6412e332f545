import type { AllowUse, Entry, Failure, Settings, SettingsFor, Skip, Text, Warning } from '../model.ts'
import { loadBaseline } from './baseline-file.ts'
import { excuse } from './excuse.ts'
import { type Found, judge } from './judge.ts'
import { allowUses, collectDirectives, meetSettings, newLedger, type RuleSets } from './ledger.ts'
import type { Judgement } from './twins.ts'
import { unusedWarnings } from './uses.ts'

export interface PolicyOptions {
  settings: Settings
  settingsFor: SettingsFor
  /** Absolute folder that paths are relative to. */
  base: string
  /** Every file is looked at: allows without use are told. */
  full: boolean
  /** Only a part of every file is: what another part may use is not told as unused. */
  isPart: boolean
  rules: RuleSets
}

/** What lets findings pass, opened once for a run. */
export interface Policy {
  /** To be called with every text of a full run. Answers whether it holds an allow comment. */
  onText: ((text: Text) => boolean) | undefined
  /** To be called with every entry of a full run whose texts hold no allow comment, in place of `onText`. */
  onClean: ((entry: Entry) => void) | undefined
  /** Which failures are allowed: to be asked before `judge`, which tells the allows that nothing used. */
  excuse(failures: readonly Failure[]): { failures: Failure[]; skipped: Skip[] }
  judge(found: readonly (Found & { entry: Entry })[], known: RuleSets): Promise<PolicyAnswer>
}

export interface PolicyAnswer {
  judgements: Judgement[]
  warnings: Warning[]
  /** Of a part of a full run: the allows that any part may use. */
  uses: AllowUse[]
}

/** @throws BaselineError the baseline cannot be read */
export function openPolicy({ settings, settingsFor, base, full, isPart, rules }: PolicyOptions): Policy {
  const baseline = loadBaseline(settings.baseline, base)
  const ledger = newLedger()
  const warnings: Warning[] = []
  const context = { settingsFor, baseline, rules, full, today: new Date().toISOString().slice(0, 10), ledger }
  const meet = (text: Text): boolean => {
    const directives = collectDirectives(text, settingsFor(text.entry.path), ledger, rules)
    warnings.push(...directives.warnings)
    return directives.isAny
  }
  return {
    onText: full ? (text) => meet(text) : undefined,
    onClean: full ? (entry) => meetSettings(ledger, settingsFor(entry.path)) : undefined,
    excuse: (failures) => excuse(failures, settingsFor, ledger),
    async judge(found, known) {
      const judged = await judge(found, { ...context, rules: known })
      const foreign = full || found.length > 0 ? (settings.foreign?.warnings ?? []) : []
      const uses = full ? allowUses(ledger, settings, baseline, rules) : []
      const isShared = ({ kind }: AllowUse): boolean => isPart && kind !== 'inline'
      const unused = unusedWarnings(uses.filter((use) => !isShared(use)))
      return {
        judgements: judged.verdicts.map((verdict, i) => ({ verdict, entry: (found[i] as Found & { entry: Entry }).entry })),
        warnings: [...warnings, ...foreign, ...judged.warnings, ...unused],
        uses: uses.filter(isShared),
      }
    },
  }
}
