import { EXIT, type ExitCode, type Outcome } from '../model.ts'

/** Something unseen outweighs something found: a caller that reads 1 may trust that everything was looked at. */
export function exitCode(outcome: Outcome): ExitCode {
  if (outcome.failures.length > 0) return EXIT.failed
  return outcome.verdicts.some((verdict) => verdict.kept === 'finding') ? EXIT.findings : EXIT.clean
}
