import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRegular } from '../../config/read.ts'
import { openText } from '../../decode/text.ts'
import { type AgeRecord, type AgeRecords, ageDays, parseRecords, remembered } from '../../env/age/records.ts'
import { parseDotenv } from '../../parse/dotenv/parse.ts'
import { secretName } from '../../env/secret-name.ts'
import { isEncrypted, secretSpan } from '../../env/secrets.ts'
import { datedLines, lastChange } from '../../git/line-dates.ts'
import { encryption } from '../../scan/path/encrypted.ts'
import { codeWords, EnvError } from './error.ts'
import { absolutePath, envFilesOf, type Project } from './local.ts'
import { readEnvFile } from './read.ts'
import type { State } from './state.ts'

/** How long a secret has been what it is. */
export interface Age {
  /** From the project's top. */
  file: string
  /** null: the file is encrypted as a whole. */
  name: string | null
  /** ISO 8601. */
  since: string
  days: number
  /** It may be older. */
  atLeast: boolean
  /** What tells: digests of the local file, or the commits of an encrypted one. */
  source: 'file' | 'history'
}

type Dated = Pick<AgeRecord, 'since' | 'atLeast'> & { name: string | null }

/** Ages of the secrets of one environment file; what is seen is remembered. @throws EnvError the file cannot be looked at */
export function agesOf(project: Project, file: string, state: State, now: Date): Age[] {
  const path = absolutePath(project, file)
  const isCipher = encryption(openText({ path: file, mode: 'file', sizeBytes: null }, bytesOf(path, file))).is === 'yes'
  const dated = isCipher ? fromHistory(project, file) : fromDigests(path, state, now)
  const source = isCipher ? 'history' : 'file'
  return dated.map(({ name, since, atLeast }) => ({ file, name, since, days: ageDays(since, now), atLeast, source }))
}

export function agedFiles(project: Project): string[] {
  return envFilesOf(project)
}

/** What a value of this file has become is remembered as of now, after a rotation. */
export function rememberNow(path: string, state: State): void {
  fromDigests(path, state, new Date())
}

function bytesOf(path: string, file: string): Buffer {
  try {
    return readRegular(path)
  } catch (error) {
    throw new EnvError(`${file}: cannot be read: ${codeWords(error)}`)
  }
}

function fromDigests(path: string, state: State, now: Date): Dated[] {
  const { assignments } = readEnvFile(path)
  const digests = new Map<string, string>()
  for (const { name, value } of assignments) {
    const span = secretSpan(name, value)
    if (span !== null) digests.set(name, state.digest(`value\0${path}\0${name}\0${value.slice(span.start, span.end)}`))
  }
  const kept = join(state.folder, 'ages', `${state.digest(`ages\0${path}`).slice(0, 32)}.json`)
  const records = remembered(readRecords(kept), { digests, writtenAt: statSync(path).mtime, now })
  writeRecords(kept, records)
  return Object.entries(records).map(([name, { since, atLeast }]) => ({ name, since, atLeast }))
}

/** Damaged records are as good as none. */
function readRecords(kept: string): AgeRecords | null {
  try {
    return parseRecords(readFileSync(kept, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new EnvError(`${kept}: cannot be read: ${codeWords(error)}`)
  }
}

/** Whole, by a rename: two runs at once remember the same. */
function writeRecords(kept: string, records: AgeRecords): void {
  const draft = `${kept}.${process.pid}`
  try {
    mkdirSync(dirname(kept), { recursive: true, mode: 0o700 })
    writeFileSync(draft, `${JSON.stringify(records, null, 1)}\n`, { mode: 0o600 })
    renameSync(draft, kept)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new EnvError(`${kept}: cannot be written: ${codeWords(error)}`)
  }
}

/** SOPS and dotenvx write a value's line anew when the value changes, and no other; what is encrypted as a whole changes as a whole. */
function fromHistory(project: Project, file: string): Dated[] {
  const place = { cwd: project.top }
  const changed = project.tracked.has(file) ? lastChange(place, file) : null
  if (changed === null) return [{ name: null, since: statSync(absolutePath(project, file)).mtime.toISOString(), atLeast: true }]
  const lines = datedLines(place, file)
  const { assignments } = parseDotenv(lines.map(({ text }) => text).join('\n'))
  const secrets = assignments.filter(({ name, value }) => isEncrypted(value) && !/^sops_/.test(name) && secretName(name) !== null)
  if (secrets.length === 0) return [{ name: null, since: iso(changed), atLeast: true }]
  return secrets.map(({ name, line, endLine }) => {
    const seconds = lines.slice(line - 1, endLine).map((each) => each.seconds)
    return { name, since: iso(Math.max(...seconds)), atLeast: false }
  })
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
