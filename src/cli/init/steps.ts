import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SetupPlace } from '../../git/setup.ts'
import { foreignEnvironment, runProgram } from '../../git/setup-run.ts'
import { type Facts, type FileEdit, InitError, type Step } from './types.ts'

/** A file that a manager's install made because init ran it: undo takes it back while nobody has changed it. */
interface MadeFile {
  path: string
  sha256: string
}

/**
 * Runs the managers' own installs and notes what files they made in the git folder.
 * @throws InitError one failed, or said it worked and made nothing (husky does so with HUSKY=0)
 */
export function runSteps(place: SetupPlace, steps: readonly Step[]): MadeFile[] {
  const before = new Set(gitFolderFiles(place))
  for (const step of steps) runStep(step, place)
  const made = steps.length === 0 ? [] : gitFolderFiles(place).filter((path) => !before.has(path))
  return made.map((path) => ({ path, sha256: hashOf(readFileSync(path)) }))
}

function runStep(step: Step, place: SetupPlace): void {
  const result = runProgram(step.words, step.cwd, foreignEnvironment(place.top))
  const missing = step.makes.find((path) => !existsSync(path))
  if (result.status === 0 && missing === undefined) return
  const words = result.output.trim().replace(/\s+/g, ' ')
  throw new InitError(`${step.words.join(' ')} did not work: ${words || `${missing} is still missing`}`)
}

/** Where the managers' installs write: hooks, and lefthook its checksum in `info`. husky's shims are in the work tree and stay husky's. */
function gitFolderFiles({ commonDir }: SetupPlace): string[] {
  return ['hooks', 'info']
    .map((name) => join(commonDir, name))
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn)
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name))
}

/** The edit that remembers them, in the shared git folder: it is about this clone only. */
export function recordEdit(place: SetupPlace, made: readonly MadeFile[]): FileEdit[] {
  if (made.length === 0) return []
  const path = recordPath(place)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null
  return [{ path, before, after: `${JSON.stringify({ files: [...recorded(before), ...made] }, null, 2)}\n`, mode: 0o644 }]
}

/** The edits that take the recorded hooks back, and the record with them. */
export function undoSteps(facts: Facts): FileEdit[] {
  const record = facts.disk.file(recordPath(facts.place))
  if (!record) return []
  const made = recorded(record.text).flatMap(({ path, sha256 }) => {
    const file = facts.disk.file(path)
    return file && hashOf(file.text) === sha256 ? [{ path, before: file.text, after: null, mode: file.mode }] : []
  })
  return [...made, { path: recordPath(facts.place), before: record.text, after: null, mode: record.mode }]
}

function recordPath(place: SetupPlace): string {
  return join(place.commonDir, 'hushgate-init.json')
}

function recorded(text: string | null): MadeFile[] {
  try {
    const { files } = JSON.parse(text ?? '{"files":[]}') as { files?: unknown }
    return Array.isArray(files) ? (files as MadeFile[]).filter((file) => typeof file?.path === 'string') : []
  } catch {
    return []
  }
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
