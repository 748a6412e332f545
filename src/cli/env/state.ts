import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { hmac } from '../../value/hash.ts'
import { codeWords, EnvError } from './error.ts'

const KEY_BYTES = 32

/** Where things are remembered outside of any repository, and the key of this machine. */
export interface State {
  folder: string
  /** Keyed digest of some text, in hexadecimal: worth nothing without the key. */
  digest(text: string): string
}

/**
 * Opens the state folder, and makes it where there is none: HUSHGATE_STATE, else `hushgate` in XDG_STATE_HOME (XDG Base Directory
 * Specification 0.8), which is ~/.local/state; on Windows in LOCALAPPDATA. Only its owner may look into it.
 * @throws EnvError
 */
export function openState(env: NodeJS.ProcessEnv = process.env): State {
  const folder = stateFolder(env)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const key = keyOf(folder)
    return { folder, digest: (text) => hmac('sha256', key, Buffer.from(text, 'utf8')).toString('hex') }
  } catch (error) {
    if (error instanceof EnvError) throw error
    throw new EnvError(`${folder}: the state of rotations cannot be kept there: ${codeWords(error)}; HUSHGATE_STATE names another folder`)
  }
}

function stateFolder(env: NodeJS.ProcessEnv): string {
  if (env['HUSHGATE_STATE']) return resolve(env['HUSHGATE_STATE'])
  const { XDG_STATE_HOME: xdg, LOCALAPPDATA: local } = env
  if (process.platform === 'win32' && local) return join(local, 'hushgate')
  // The specification: a path that is not absolute is to be ignored.
  return join(xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.local', 'state'), 'hushgate')
}

/** The key of this machine. Of two runs that make it at once, the first wins: a link is made or not, never half. */
function keyOf(folder: string): Buffer {
  const file = join(folder, 'key')
  const key = readKey(file)
  if (key !== null) return key
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(KEY_BYTES), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readKey(file) as Buffer
}

function readKey(file: string): Buffer | null {
  try {
    const key = readFileSync(file)
    if (key.length === KEY_BYTES) return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  throw new EnvError(`${file}: is not the key that hushgate made; remove it, and ages are counted anew`)
}
