import { dirname, join } from 'node:path'
import { shellWord } from '../../value/shell-word.ts'
import { type Guard, InitError } from './types.ts'

const HOOK_WORDS = 'hook hushgate'

/** One word for a POSIX shell. Windows paths get `/`: git's sh takes them, and a backslash would be an escape. */
export function quote(word: string, platform: string = process.platform): string {
  const portable = platform === 'win32' ? word.replaceAll('\\', '/') : word
  return shellWord(portable)
}

/**
 * The command for a file that is committed and so runs on other people's machines: nothing of this machine is in it.
 * `binOnPath`: node_modules/.bin of the top is on PATH (husky). The binary itself starts in a quarter of npx's time.
 */
export function sharedCommand(guard: Guard, binOnPath: boolean): string {
  if (guard.given) return guard.given.map((word) => quote(word)).join(' ')
  if (guard.useBun || hasOwnBun(guard)) return sharedBunCommand(guard)
  const plain = sharedNodeCommand(guard, binOnPath)
  // husky's file is a script: it can ask whether whoever runs it has a bun.
  if (guard.useBun === false || guard.bun === null || guard.local === null || !binOnPath) return plain
  return `if command -v bun >/dev/null 2>&1; then ${sharedBunCommand(guard)}; else ${plain}; fi`
}

/** One in the project's node_modules: whoever has hushgate from there has it too. */
function hasOwnBun({ useBun, bun, sharedBun, local }: Guard): boolean {
  return useBun === null && bun !== null && sharedBun !== 'bun' && local !== null
}

function sharedNodeCommand(guard: Guard, binOnPath: boolean): string {
  if (guard.local === '' && binOnPath) return `hushgate ${HOOK_WORDS}`
  if (guard.local !== null) return `${quote(`${guard.local}node_modules/.bin/hushgate`)} ${HOOK_WORDS}`
  return guard.onPath ? `hushgate ${HOOK_WORDS}` : `npx --no -- hushgate ${HOOK_WORDS}`
}

function sharedBunCommand(guard: Guard): string {
  requireBun(guard)
  if (guard.local === null) {
    throw new InitError('--bun needs hushgate in the project: npm install --save-dev hushgate, then run init again')
  }
  return `${guard.sharedBun} ${quote(`${guard.local}node_modules/hushgate/dist/hooks/hushgate.js`)}`
}

function requireBun(guard: Guard): string {
  if (guard.bun === null) throw new InitError('--bun was given, but there is no bun on PATH: install it, or leave --bun out')
  return guard.bun
}

/** What to say where the shared command may not work for everybody. */
export function commandNotes(guard: Guard): string[] {
  if (guard.given || guard.local !== null) return []
  const install = 'npm install --save-dev hushgate (or npm install, where package.json names it already)'
  return [`hushgate is not in node_modules here, so this may not work for everybody: ${install}`]
}

/** Ways to run hushgate from a hook that stays on this machine, best first: [condition, command] in shell words. */
export function machineCommands(guard: Guard): [condition: string, command: string][] {
  const bin = quote(`${guard.local ?? ''}node_modules/.bin/hushgate`)
  const installed: [string, string][] = [
    [`[ -x ${bin} ]`, `${bin} ${HOOK_WORDS}`],
    ['command -v hushgate >/dev/null 2>&1', `hushgate ${HOOK_WORDS}`],
  ]
  return [...runningCommands(guard), ...installed]
}

/**
 * The hushgate that runs now, by absolute paths: a hook started by a desktop program has no nvm, no asdf and a short PATH. On Bun
 * first, where there is one: it starts in a fifth of Node's time.
 */
function runningCommands(guard: Guard): [condition: string, command: string][] {
  if (guard.script === null) {
    if (!guard.useBun) return []
    throw new InitError('--bun needs an installed hushgate: npm install --save-dev hushgate, then npx hushgate init --bun')
  }
  const hook = join(dirname(guard.script), 'hooks', 'hushgate.js')
  const onBun = guard.useBun || (guard.useBun === null && guard.bun !== null) ? [branch(requireBun(guard), hook, '')] : []
  return guard.useBun ? onBun : [...onBun, branch(guard.runtime, guard.script, ` ${HOOK_WORDS}`)]
}

function branch(program: string, file: string, words: string): [condition: string, command: string] {
  const [runtime, script] = [quote(program), quote(file)]
  return [`[ -x ${runtime} ] && [ -f ${script} ]`, `${runtime} ${script}${words}`]
}
