import { join, relative, sep } from 'node:path'
import type { CanaryRepository } from '../../../git/canary.ts'
import { insertLines, removeOurs } from '../text.ts'
import { type Facts, type FileEdit, type FileState, HOOK_NAMES } from '../types.ts'

type CanaryFile = CanaryRepository['files'][number]

const NEW_FILE_MODE = 0o644

/** A path below the top, with `/`. */
export function posixPath(facts: Facts, path: string): string {
  return relative(facts.place.top, path).split(sep).join('/')
}

/** A file with added lines; a new one was begun as an empty text, whose lines come without their last line end (`insertLines`). */
export function editOf(path: string, file: FileState | null, after: string): FileEdit {
  if (file) return { path, before: file.text, after, mode: file.mode }
  return { path, before: null, after: `${after.replace(/^\n/, '')}\n`, mode: NEW_FILE_MODE }
}

/** Shell lines end with LF whatever the file uses: sh reads a CR as part of the last word. */
export function lineInserted(path: string, file: FileState | null, line: string, at: number): FileEdit {
  if (!file) return { path, before: null, after: `${line}\n`, mode: NEW_FILE_MODE }
  return { path, before: file.text, after: insertLines(file.text, at, [line], '\n'), mode: file.mode }
}

/** The edit that takes our lines out of a file; none where nothing of ours is in it. */
export function linesRemoved(facts: Facts, path: string, isOurs: (rest: string) => boolean = () => false): FileEdit[] {
  const file = facts.disk.file(path)
  if (!file) return []
  const rest = removeOurs(file.text, path)
  if (rest === undefined) return []
  return [{ path, before: file.text, after: rest === null || isOurs(rest) ? null : rest, mode: file.mode }]
}

/** A file for the throw-away repository, at the same place; none where it is not there. */
export function onDisk(facts: Facts, path: string, change: (text: string) => string, as = posixPath(facts, path)): CanaryFile[] {
  const file = facts.disk.file(path)
  return file ? [{ path: as, text: change(file.text), mode: file.mode }] : []
}

/** The hook files that git really runs, for the throw-away repository's `.git/hooks`. */
export function installedHooks(facts: Facts, change: (text: string) => string): CanaryFile[] {
  return HOOK_NAMES.flatMap((hook) => onDisk(facts, join(facts.place.hooksDir, hook), change, `.git/hooks/${hook}`))
}
