import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type FileEdit, InitError } from './types.ts'

/**
 * Writes every edit or none: each file by a rename, and after a failure the ones already written get their old content back.
 * @throws InitError a file changed since it was shown, or could not be written
 */
export function applyEdits(edits: readonly FileEdit[]): void {
  for (const edit of edits) refuseChanged(edit)
  const done: FileEdit[] = []
  try {
    for (const edit of edits) {
      writeEdit(edit)
      done.push(edit)
    }
  } catch (error) {
    for (const edit of done.reverse()) writeEdit({ ...edit, before: edit.after, after: edit.before })
    const failed = edits[done.length]?.path
    throw new InitError(`${failed} could not be written (${(error as Error).message}); nothing was changed`)
  }
}

function refuseChanged(edit: FileEdit): void {
  const there = lstatSync(edit.path, { throwIfNoEntry: false }) !== undefined
  const now = there ? readFileSync(edit.path, 'utf8') : null
  if (now !== edit.before) {
    throw new InitError(`${edit.path} was changed by somebody else in the meantime; nothing was written. Run init again`)
  }
}

function writeEdit(edit: FileEdit): void {
  if (edit.after === null) {
    rmSync(edit.path)
    return
  }
  mkdirSync(dirname(edit.path), { recursive: true })
  // A rename would put a file in the place of a link; what it points to is meant.
  const target = edit.before === null ? edit.path : realpathSync(edit.path)
  const draft = join(dirname(target), `.${basename(target)}.hushgate-${process.pid}`)
  try {
    writeFileSync(draft, edit.after, { flag: 'wx', mode: edit.mode })
    chmodSync(draft, edit.mode)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
