import { basename, dirname, join, relative, resolve } from 'node:path'
import { commandNotes, sharedCommand } from '../command.ts'
import { LINE_MARK, onlyHushgate, runsHushgate } from '../text.ts'
import { type Facts, type FileEdit, HOOK_NAMES, InitError, type Manager, type Step } from '../types.ts'
import { lineInserted, linesRemoved, onDisk, posixPath } from './files.ts'

/** husky 9: git runs the shims in `.husky/_`, each runs `sh -e .husky/<hook>` with node_modules/.bin first on PATH. */
export const husky: Manager = {
  name: 'husky',
  detect(facts) {
    if (isActive(facts)) return `core.hooksPath is ${facts.place.hooksPath}`
    if (facts.disk.exists(huskyFolder(facts))) return `${posixPath(facts, huskyFolder(facts))}/ is there`
    return isDependency(facts) ? 'package.json names husky' : null
  },
  plan(facts) {
    const line = `${sharedCommand(facts.guard, true)} ${LINE_MARK}`
    const edits = HOOK_NAMES.flatMap((hook) => addLine(facts, join(huskyFolder(facts), hook), line))
    const steps = shimsAreThere(facts) ? [] : [shimStep(facts)]
    return { edits, steps, notes: [...commandNotes(facts.guard), ...lineEndNotes(edits)] }
  },
  unplan: (facts) => HOOK_NAMES.flatMap((hook) => linesRemoved(facts, join(huskyFolder(facts), hook))),
  canary(facts) {
    const folder = huskyFolder(facts)
    const shims = ['h', 'husky.sh', ...HOOK_NAMES].flatMap((name) => onDisk(facts, join(folder, '_', name), (text) => text))
    const hooks = HOOK_NAMES.flatMap((hook) => onDisk(facts, join(folder, hook), onlyHushgate))
    return { files: [...shims, ...hooks], hooksPath: `${posixPath(facts, folder)}/_`, env: {} }
  },
}

/** Whether git's hooks folder is husky's shim folder. */
export function isActive(facts: Facts): boolean {
  return facts.place.hooksPath !== null && basename(facts.place.hooksDir) === '_' && isInside(facts.place.top, facts.place.hooksDir)
}

/** In a monorepo it stands where husky was told (`husky frontend/.husky`): core.hooksPath knows. */
function huskyFolder(facts: Facts): string {
  return isActive(facts) ? dirname(facts.place.hooksDir) : join(facts.place.top, '.husky')
}

function isInside(top: string, folder: string): boolean {
  return !relative(top, folder).startsWith('..')
}

function isDependency(facts: Facts): boolean {
  const manifest = facts.disk.file(join(facts.place.top, 'package.json'))
  return manifest !== null && /"husky"\s*:\s*"/.test(manifest.text)
}

/**
 * The shims are git-ignored: in a linked worktree, after `npm ci --ignore-scripts` and in a fresh clone they are missing, git
 * finds no hook and every commit passes.
 */
function shimsAreThere(facts: Facts): boolean {
  return isActive(facts) && shimFiles(facts).every((path) => facts.disk.exists(path))
}

function shimFiles(facts: Facts): string[] {
  return ['h', ...HOOK_NAMES].map((name) => join(huskyFolder(facts), '_', name))
}

/** husky itself makes them: the one of this work tree, of the folder above `.husky`, or of the main work tree. */
function shimStep(facts: Facts): Step {
  const { top, commonDir, hooksPath } = facts.place
  const folder = huskyFolder(facts)
  if (hooksPath !== null && !isActive(facts)) refuseOtherHooksPath(facts)
  const program = [top, dirname(folder), dirname(commonDir)]
    .map((base) => join(base, 'node_modules', 'husky', 'bin.js'))
    .find((path) => facts.disk.exists(path))
  if (program === undefined) {
    throw new InitError(
      `husky's shims (${posixPath(facts, folder)}/_) are missing in ${top}, so no hook runs here, and husky is not installed ` +
        'here either: run npm install (and npx husky, where package.json has no prepare script for it), then hushgate init again',
    )
  }
  return { words: [process.execPath, program, posixPath(facts, folder)], cwd: top, makes: shimFiles(facts) }
}

function refuseOtherHooksPath(facts: Facts): never {
  const { top, hooksPath, hooksDir } = facts.place
  const old = resolve(hooksDir) === join(top, '.husky')
  throw new InitError(
    `core.hooksPath is ${hooksPath}, so git does not run husky 9's hooks${old ? ' (husky 8 and older used it)' : ''}: ` +
      `run npx husky (version 9) first, or set the hooks of that folder up with --manager native`,
  )
}

function addLine(facts: Facts, path: string, line: string): FileEdit[] {
  const file = facts.disk.file(path)
  if (file && runsHushgate(file.text)) return []
  return [lineInserted(path, file, line, file ? insertionPoint(file.text) : 0)]
}

/**
 * At the end, where it sees what formatters before it have staged; but first of all where the script may end or
 * continue in a way that keeps a last line from running.
 */
function insertionPoint(text: string): number {
  const code = text.split('\n').filter((line) => !/^\s*#/.test(line))
  const ends = code.some((line) => /(^|[\s;&|({])(exit|exec|return)(\s|;|$)/.test(line)) || /(\\|&&|\|)\s*$/.test(text)
  if (!ends) return text.length
  return text.startsWith('#!') && text.includes('\n') ? text.indexOf('\n') + 1 : 0
}

function lineEndNotes(edits: readonly FileEdit[]): string[] {
  if (!edits.some((edit) => edit.before?.includes('\r\n'))) return []
  return ['a hook file has CRLF line ends, which sh cannot run: put the line  .husky/* text eol=lf  into .gitattributes']
}
