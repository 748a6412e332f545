import type { CheckResult, Problem } from '../../env/check/types.ts'
import type { Environment } from '../../model.ts'
import { count, say, sayJson } from './screen.ts'

export interface Checked {
  /** null: the process. */
  file: string | null
  target: Environment
  /** How many names were looked at. */
  variables: number
}

export async function showCheck(result: CheckResult, checked: Checked, format: 'human' | 'json'): Promise<void> {
  if (format === 'json') return sayJson(reportOf(result, checked))
  const { violations, notes, unjudged } = result
  const subject = checked.file ?? 'the process environment'
  await say([
    ...violations.flatMap((problem) => block(problem, checked, '')),
    ...unjudged.flatMap((problem) => block(problem, checked, 'not looked at  ')),
    ...notes.flatMap((problem) => block(problem, checked, 'note  ')),
    `${subject} for ${checked.target}: ${verdict(result)}${notes.length > 0 ? `, ${count(notes.length, 'note')}` : ''} (${count(checked.variables, 'variable')} looked at)`,
  ])
}

function verdict({ violations, unjudged }: CheckResult): string {
  const parts = [
    ...(unjudged.length > 0 ? [`${count(unjudged.length, 'value')} could not be looked at`] : []),
    ...(violations.length > 0 ? [`${count(violations.length, 'violation')}`] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : 'no violation'
}

function block({ rule, name, line, why, fix }: Problem, { file }: Checked, mark: string): string[] {
  const place = line === null ? '' : `${file}:${line}  `
  return [`${mark}${place}${name === null ? '' : `${name}  `}${why}  (${rule})`, `    fix  ${fix}`]
}

/** A contract: fields are only added. */
function reportOf(result: CheckResult, { file, target, variables }: Checked): object {
  return { schemaVersion: 1, file, for: target, ...result, variables }
}
