import { readFileSync } from 'node:fs'
import { ConfigError } from '../../config/error.ts'
import { wholeKind } from '../../decode/archive/kind.ts'
import { openText } from '../../decode/text.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { RULES } from '../../rules/index.ts'
import { loadChecks } from '../../scan/checks.ts'
import { shellPath } from '../../scan/finding/whole-file.ts'
import { tryRules } from '../../scan/trial/index.ts'
import { show } from '../screen.ts'
import { settingsFor } from './settings.ts'
import { trialObject, trialText } from './show.ts'

/** Longest text that is tried, in bytes: a scan reads more, a person does not. */
const MAX_BYTES = 8 << 20

export interface TestFlags {
  format: 'human' | 'json'
  config?: string
  path?: string
}

/** What the rules say about one text. Exit 0 whatever is found: this answers a question and guards nothing. @throws ConfigError */
export async function test(file: string, { format, config, path }: TestFlags): Promise<ExitCode> {
  const name = path ?? (file === '-' ? '<stdin>' : file)
  const bytes = read(file)
  refuseArchive(bytes, file)
  const place = await settingsFor(name, config)
  const text = openText({ path: place.path, mode: 'file', sizeBytes: bytes.length }, bytes)
  const trial = await tryRules(text, await loadChecks(['pattern', 'entropy'], place.settings.rules.own), RULES, place.settings)
  await show(format === 'json' ? `${JSON.stringify(trialObject(trial), null, 2)}\n` : await trialText(trial))
  return EXIT.clean
}

/** What is packed is not looked at here: an answer "0 matches" would be wrong. */
function refuseArchive(bytes: Buffer, file: string): void {
  const kind = wholeKind(bytes)
  if (kind === null) return
  const scan = file === '-' ? 'hushgate scan -' : `hushgate scan ${shellPath(file)}`
  throw new ConfigError(`${shownName(file)}: is a ${kind} archive: unpack what is in question, or let  ${scan}  look into it`)
}

function shownName(file: string): string {
  return file === '-' ? 'standard input' : JSON.stringify(file)
}

function read(file: string): Buffer {
  const shown = shownName(file)
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new ConfigError(`${shown}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`)
  }
  if (bytes.length > MAX_BYTES) throw new ConfigError(`${shown}: is larger than 8 MiB; cut the part that is in question out of it`)
  return bytes
}
