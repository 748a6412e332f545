import { existsSync, linkSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseDotenv } from '../../parse/dotenv/parse.ts'
import type { KeptChange } from '../../env/rotate/plan.ts'
import { codeWords, EnvError } from './error.ts'
import { topOf } from './local.ts'
import { openState, type State } from './state.ts'

/** What a rotation replaced, kept until it is confirmed or undone. */
export interface Backup {
  name: string
  /** ISO 8601. */
  at: string
  files: { /** Absolute. */ file: string; changes: KeptChange[] }[]
}

/** One file's content before and after, one character a byte. */
export interface Replaced {
  file: string
  before: string
  after: string
}

/** Of one variable in one project there is one rotation at a time. */
export function backupFile(state: State, name: string, cwd = process.cwd()): string {
  const top = topOf(cwd) ?? realpathSync(cwd)
  return join(state.folder, 'backups', `${name}-${state.digest(`backup\0${top}\0${name}`).slice(0, 16)}.json`)
}

/**
 * Writes what these variables had, one backup for each, mode 600, before anything is replaced.
 * @returns the files written
 * @throws EnvError an earlier rotation waits for its end, or the backup cannot be written
 */
export function keepBackups(names: readonly string[], replaced: readonly Replaced[], now = new Date()): string[] {
  if (names.length === 0) return []
  const state = openState()
  const written: string[] = []
  try {
    for (const name of names) {
      const path = backupFile(state, name)
      const others = (each: string): boolean => name === names[0] && !names.includes(each)
      write(path, { name, at: now.toISOString(), files: changedFiles(replaced, state, (each) => each === name || others(each)) })
      written.push(path)
    }
  } catch (error) {
    dropBackups(written)
    throw error
  }
  return written
}

/** What was kept for a replacement that did not come to pass, or that is confirmed. */
export function dropBackups(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { force: true })
}

/** @throws EnvError a rotation of the variable waits to be confirmed or undone */
export function refusePending(state: State, name: string): void {
  if (existsSync(backupFile(state, name))) throw pending(name)
}

function changedFiles(replaced: readonly Replaced[], state: State, isWanted: (name: string) => boolean): Backup['files'] {
  const files = replaced.map(({ file, before, after }) => ({
    file: absolute(file),
    changes: changesBetween(before, after, state, isWanted),
  }))
  return files.filter(({ changes }) => changes.length > 0)
}

/** @throws EnvError there is none, or it is damaged */
export function readBackup(state: State, name: string): Backup {
  const path = backupFile(state, name)
  if (!existsSync(path)) throw new EnvError(`${name}: no rotation of it waits to be confirmed or undone in this project`)
  try {
    const backup = JSON.parse(readFileSync(path, 'utf8')) as Backup
    if (backup.name === name && Array.isArray(backup.files)) return backup
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new EnvError(`${path}: cannot be read: ${codeWords(error)}`)
  }
  throw new EnvError(`${path}: is no backup that hushgate wrote, so nothing can be restored from it`)
}

function changesBetween(before: string, after: string, state: State, isWanted: (name: string) => boolean): KeptChange[] {
  const now = parseDotenv(after).assignments
  const counts = new Map<string, number>()
  return parseDotenv(before).assignments.flatMap(({ name, raw }, at) => {
    const index = counts.get(name) ?? 0
    counts.set(name, index + 1)
    const next = now[at]
    const [old, written] = [before.slice(raw.start, raw.end), next === undefined ? '' : after.slice(next.raw.start, next.raw.end)]
    return old === written || !isWanted(name) ? [] : [{ name, index, before: old, afterDigest: state.digest(`written\0${written}`) }]
  })
}

/** The folder's links resolved, so that the same file is the same wherever it is named from. */
function absolute(file: string): string {
  const path = resolve(file)
  return join(realpathSync(dirname(path)), basename(path))
}

/** Whole or not at all, and never over another one. */
function write(path: string, backup: Backup): void {
  const draft = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(draft, `${JSON.stringify(backup)}\n`, { mode: 0o600 })
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw pending(backup.name)
    throw new EnvError(`${path}: the old values cannot be kept there: ${codeWords(error)}; nothing was replaced`)
  } finally {
    rmSync(draft, { force: true })
  }
}

function pending(name: string): EnvError {
  return new EnvError(
    `${name}: its last rotation is neither confirmed nor undone; say  hushgate rotate ${name} --confirm  or  hushgate rotate ${name} --undo  first`,
  )
}
