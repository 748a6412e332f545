import type { Failure, PathAllow, SettingsFor, Skip } from '../model.ts'
import { namesRule } from './inline.ts'
import { configuredKey, type Ledger } from './ledger.ts'

/**
 * Failures that allow.paths names a reason for are skips with that reason. Only those that carry a rule can be: a file that cannot be
 * read at all stays a failure.
 */
export function excuse(failures: readonly Failure[], settingsFor: SettingsFor, ledger: Ledger): { failures: Failure[]; skipped: Skip[] } {
  const kept: Failure[] = []
  const skipped: Skip[] = []
  for (const failure of failures) {
    const allows = fittingAllows(failure, settingsFor)
    for (const allow of allows) ledger.used.add(configuredKey(allow))
    if (failure.path === null || allows[0] === undefined) kept.push(failure)
    else skipped.push({ path: failure.path, reason: `${failure.rule} allowed: ${allows[0].reason}` })
  }
  return { failures: kept, skipped }
}

function fittingAllows({ path, rule }: Failure, settingsFor: SettingsFor): PathAllow[] {
  if (path === null || rule === undefined) return []
  const { allow, globs } = settingsFor(path)
  return allow.paths.filter(({ glob, rules }) => namesRule(rules, rule) && globs(path, [glob]))
}
