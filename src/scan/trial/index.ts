import type { Check, Finding, Settings, Text, Verdict } from '../../model.ts'
import { judge } from '../../policy/judge.ts'
import { newLedger } from '../../policy/ledger.ts'
import type { Rule } from '../../rules/rule.ts'
import { makeLocator } from '../finding/place.ts'
import { scanText } from '../index.ts'
import { type NearMiss, nearMisses } from './near.ts'
import { ownNearMisses } from './own-near.ts'

/** What the rules say about one text. Holds no value. */
export interface Trial {
  /** What is found, and what lets it pass. */
  verdicts: Verdict[]
  misses: Miss[]
}

export interface Miss {
  line: number
  column: number
  rule: string
  title: string
  reason: string
}

/** Most near misses that are told. */
const MAX_MISSES = 100

/** Runs the checks over a text as a scan does, and tells what nearly was a match; nothing counts as old, no baseline is read. */
export async function tryRules(text: Text, checks: readonly Check[], rules: readonly Rule[], settings: Settings): Promise<Trial> {
  const findings = scanText(text, checks, settings)
  const found = findings.map((finding) => ({ finding, text, isAdded: null, grew: null }))
  const today = new Date().toISOString().slice(0, 10)
  const context = {
    settingsFor: () => settings,
    baseline: null,
    rules: { known: null, ran: null },
    full: false,
    today,
    ledger: newLedger(),
  }
  const { verdicts } = await judge(found, context)
  const near = [...(await nearMisses(text, rules)), ...ownNearMisses(text, settings)]
  return { verdicts, misses: missesOf(text, near, findings) }
}

/** What another rule knows by its format is no near miss; what is only believed for its name or its randomness may be a token cut short. */
function missesOf(text: Text, near: readonly NearMiss[], findings: readonly Finding[]): Miss[] {
  const known = findings.flatMap(({ check, span }) => (check === 'pattern' && span !== null ? [span] : []))
  const isFound = ({ start, end }: NearMiss): boolean => known.some((span) => span.start < end && start < span.end)
  const locate = makeLocator(text)
  return near
    .filter((miss) => !isFound(miss))
    .sort((a, b) => a.start - b.start)
    .slice(0, MAX_MISSES)
    .map(({ start, rule, title, reason }) => ({ ...locate(start), rule, title, reason }))
}
