import { EXIT, type ExitCode } from '../../model.ts'
import { type Age, agedFiles, agesOf } from './ages.ts'
import { EnvError } from './error.ts'
import { openProject, shownPath } from './local.ts'
import { columns, count, say, sayJson, warn } from './screen.ts'
import { openState } from './state.ts'

export interface StatusFlags {
  maxAge?: number
  format: 'human' | 'json'
}

/** NIST and PCI DSS leave the interval to the owner; three months is what most policies say. */
export const DEFAULT_MAX_AGE_DAYS = 90

/** @returns findings where --max-age is given and a secret is older; failed where a file could not be looked at */
export async function rotateStatus({ maxAge, format }: StatusFlags): Promise<ExitCode> {
  const project = await openProject()
  const state = openState()
  const now = new Date()
  const failures: { path: string; message: string }[] = []
  const ages = agedFiles(project).flatMap((file): Age[] => {
    try {
      return agesOf(project, file, state, now).map((age) => ({ ...age, file: shownPath(project, file) }))
    } catch (error) {
      if (!(error instanceof EnvError)) throw error
      failures.push({ path: shownPath(project, file), message: error.message })
      return []
    }
  })
  const limit = maxAge ?? DEFAULT_MAX_AGE_DAYS
  const old = ages.filter(({ days }) => days > limit)
  if (format === 'json') await sayJson({ schemaVersion: 1, maxAgeDays: maxAge ?? null, secrets: ages, old: old.length, failures })
  else await say([...columns(ages.map((age) => row(age, limit))), summary(ages, old, limit)])
  for (const { message } of failures) await warn(message)
  if (failures.length > 0) return EXIT.failed
  if (maxAge === undefined) return EXIT.clean
  if (ages.length === 0) throw new EnvError('no environment file with a secret was found here, so no age could be judged')
  return old.length > 0 ? EXIT.findings : EXIT.clean
}

function row({ file, name, since, days, atLeast, source }: Age, limit: number): string[] {
  const age = `${atLeast ? 'at least ' : ''}${count(days, 'day')}`
  const told = `since ${since.slice(0, 10)}${source === 'history' ? ', by its commits' : ''}`
  const way = name === null || source === 'history' ? 'rotate it with the tool that encrypts it' : `hushgate rotate ${name}`
  return [file, name ?? '(the whole file)', age, told, days > limit ? `over ${limit} days: ${way}` : '']
}

function summary(ages: readonly Age[], old: readonly Age[], limit: number): string {
  if (ages.length === 0) return 'no environment file with a secret was found here'
  return `${count(ages.length, 'secret')}, ${old.length} older than ${limit} days`
}
