import { join, relative } from 'node:path'
import { commandNotes, machineCommands, sharedCommand } from '../command.ts'
import { BLOCK_BEGIN, BLOCK_END, onlyHushgate, removeOurs, runsHushgate } from '../text.ts'
import { type Facts, type FileEdit, HOOK_NAMES, InitError, type Manager } from '../types.ts'
import { installedHooks, linesRemoved, posixPath } from './files.ts'

const SHEBANG = '#!/bin/sh\n'
const EXECUTABLE = 0o755

/** git's own hooks folder, or the one that core.hooksPath names. */
export const native: Manager = {
  name: 'native',
  detect: () => null,
  plan(facts) {
    if (isOutside(facts)) refuseSharedFolder(facts)
    const edits = HOOK_NAMES.flatMap((hook) => writeHook(facts, join(facts.place.hooksDir, hook)))
    return { edits, steps: [], notes: isCommitted(facts) ? commandNotes(facts.guard) : [] }
  },
  unplan: (facts) =>
    ownFolders(facts).flatMap((folder) =>
      HOOK_NAMES.flatMap((hook) => linesRemoved(facts, join(folder, hook), (rest) => rest === SHEBANG)),
    ),
  canary: (facts) => ({ files: installedHooks(facts, onlyHushgate), hooksPath: null, env: {} }),
}

/** core.hooksPath may have been set after init wrote into git's own folder. */
function ownFolders(facts: Facts): string[] {
  return [...new Set([facts.place.hooksDir, join(facts.place.commonDir, 'hooks')])]
}

/** A hooks folder in the work tree is committed: nothing of this machine may stand in it. */
function isCommitted(facts: Facts): boolean {
  return isBelow(facts.place.top, facts.place.hooksDir) && !isBelow(facts.place.commonDir, facts.place.hooksDir)
}

function isOutside(facts: Facts): boolean {
  return !isBelow(facts.place.top, facts.place.hooksDir) && !isBelow(facts.place.commonDir, facts.place.hooksDir)
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !/^([A-Za-z]:|\/)/.test(way)
}

function refuseSharedFolder(facts: Facts): never {
  throw new InitError(
    `core.hooksPath is ${facts.place.hooksPath}, outside this repository: a hook in it runs for every repository that uses it, so init ` +
      `does not write there. Put this line into its pre-commit and pre-merge-commit:  ${lineToAdd(facts)}`,
  )
}

function writeHook(facts: Facts, path: string): FileEdit[] {
  const file = facts.disk.file(path)
  const after = hookScript(facts)
  if (file === null) return [{ path, before: null, after, mode: EXECUTABLE }]
  if (process.platform !== 'win32' && (file.mode & 0o111) === 0) {
    throw new InitError(`${path} is not executable, so git skips it: chmod +x it, then run init again`)
  }
  const rest = removeOurs(file.text, path)
  if (rest === null || rest === SHEBANG) return file.text === after ? [] : [{ path, before: file.text, after, mode: EXECUTABLE }]
  if (!runsHushgate(file.text)) refuseForeignHook(facts, path)
  return []
}

/** A hook that is there is never overwritten, and a line put into an unknown program could break it. */
function refuseForeignHook(facts: Facts, path: string): never {
  const name = isOutside(facts) ? path : posixPath(facts, path)
  throw new InitError(
    `${name.startsWith('..') ? path : name} is there already and does not run hushgate; init does not change it. ` +
      `Put this line into it (near the top, where it is a shell script), then run init again to prove it:  ${lineToAdd(facts)}`,
  )
}

function lineToAdd(facts: Facts): string {
  return `${facts.guard.given || isCommitted(facts) ? sharedCommand(facts.guard, false) : machineCommands(facts.guard)[0]?.[1]} || exit $?`
}

function hookScript(facts: Facts): string {
  return `${SHEBANG}${[BLOCK_BEGIN, ...hookLines(facts), BLOCK_END].join('\n')}\n`
}

/** A hook that finds no hushgate blocks and says so: an unchecked commit never passes. */
function hookLines(facts: Facts): string[] {
  if (facts.guard.given || isCommitted(facts)) return [`${sharedCommand(facts.guard, false)} || exit $?`]
  const branches = machineCommands(facts.guard).flatMap(([condition, command], index) => [
    `${index === 0 ? 'if' : 'elif'} ${condition}; then`,
    `  ${command} || exit $?`,
  ])
  return [
    ...branches,
    'else',
    `  echo 'hushgate was not found, so nothing was checked and nothing is committed. Install it: npm install --save-dev hushgate' >&2`,
    `  echo 'or take this hook away: npx hushgate init --undo' >&2`,
    '  exit 2',
    'fi',
  ]
}
