import { isVariableName, setValue, UnwritableValue } from '../../env/dotenv/edit.ts'
import { parseDotenv } from '../../parse/dotenv/parse.ts'
import type { SecretFormat } from '../../env/generate/formats.ts'
import { generate } from '../../env/generate/generate.ts'
import { isUnset } from '../../env/generate/unset.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { isTemplatePath } from '../../scan/path/env.ts'
import { print } from '../output.ts'
import { settingsFor } from '../rules/settings.ts'
import { dropBackups, keepBackups } from './backup.ts'
import { EnvError } from './error.ts'
import { ignoreAdvice } from './ignored.ts'
import { count, say, warn } from './screen.ts'
import { refuseOther } from './target.ts'
import { editSecretFile } from './write.ts'

export interface GenerateFlags {
  bits?: number
  format: SecretFormat
  to?: string
  rotate?: true
}

/** Values to standard output, which is what they are asked for, or straight into a file, and then only names are printed. @throws EnvError */
export async function generateSecrets(
  names: readonly string[],
  { bits, format, to, rotate = undefined }: GenerateFlags,
): Promise<ExitCode> {
  const wrong = names.find((name) => !isVariableName(name))
  if (wrong !== undefined) throw new EnvError(`${JSON.stringify(wrong)} is no name of a variable: letters, digits and _ are`)
  if (to === undefined) {
    if (rotate) throw new EnvError('--rotate goes with --to FILE: it replaces what the file has')
    const made = names.length === 0 ? [generate(format, bits).value] : names.map((name) => `${name}=${generate(format, bits).value}`)
    await print(process.stdout, `${made.join('\n')}\n`)
    return EXIT.clean
  }
  if (names.length === 0) throw new EnvError('--to FILE needs the names of the variables: hushgate generate SECRET_KEY --to .env')
  await refuseTemplate(to)
  refuseOther(to)
  const made = new Map(names.map((name) => [name, generate(format, bits)]))
  await writeAll(
    to,
    [...made].map(([name, { value }]) => [name, value]),
    rotate === true,
  )
  const least = Math.min(...[...made.values()].map((secret) => secret.bits))
  await say([`${to}: ${[...made.keys()].join(', ')}: ${count(made.size, 'new value')} of ${least} bits`])
  for (const advice of ignoreAdvice(to)) await warn(advice)
  return EXIT.clean
}

/** A template is committed. */
async function refuseTemplate(file: string): Promise<void> {
  const { settings, path } = await settingsFor(file)
  if (isTemplatePath(path, settings))
    throw new EnvError(`${file}: is a template by its name, and templates are committed: name the file that holds the values, such as .env`)
}

async function writeAll(file: string, made: readonly [string, string][], mayReplace: boolean): Promise<void> {
  let backups: string[] = []
  const edit = (content: string | null): string => {
    const before = content ?? ''
    const { assignments } = parseDotenv(before)
    // every line of a name is set, so every one counts
    const taken = made.map(([name]) => name).filter((name) => assignments.some((each) => each.name === name && !isUnset(each.value)))
    if (taken.length > 0 && !mayReplace) throw isTaken(file, taken)
    const after = made.reduce((text, [name, value]) => setValue(text, name, value), before)
    // A value that goes is kept before it goes.
    backups = keepBackups(taken, [{ file, before, after }])
    return after
  }
  try {
    editSecretFile(file, edit)
  } catch (error) {
    dropBackups(backups)
    throw error instanceof UnwritableValue ? new EnvError(`${file}: ${error.message}`) : error
  }
}

function isTaken(file: string, names: readonly string[]): EnvError {
  const [verb, them] = names.length === 1 ? ['has a value', 'it'] : ['have values', 'them']
  return new EnvError(`${file}: ${names.join(', ')} ${verb} already; nothing was written. --rotate replaces ${them}`)
}
