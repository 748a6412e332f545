import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { hmac } from '../../value/hash.ts'
import { codeWords, EnvError } from './error.ts'
import { topOf } from './local.ts'

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
 * @throws EnvError it cannot be kept there, or HUSHGATE_STATE lies in a work tree
 */
export function openState(env: NodeJS.ProcessEnv = process.env): State {
  const folder = stateFolder(env)
  try {
    // who keeps a home folder in git has the usual folder ignored there, or knows
    if (env['HUSHGATE_STATE']) refuseInside(folder)
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

/** Keyed digests and their key must not lie where they could be committed, or copied with the work tree. @throws EnvError */
function refuseInside(folder: string): void {
  const place = realOf(folder)
  const top = topOf(process.cwd())
  const tops = [top, topOf(nearestFolder(place))].filter((each) => each !== null)
  const inside = tops.map(realOf).find((each) => place === each || place.startsWith(each.endsWith(sep) ? each : each + sep))
  if (inside === undefined) return
  throw new EnvError(
    `${folder}: lies in the repository ${inside}, where what is remembered of secrets could be committed; let HUSHGATE_STATE name a folder outside of it`,
  )
}

/** The path without links, as far as it is there. */
function realOf(path: string): string {
  const there = nearestFolder(path)
  return join(realpathSync(there), relative(there, path))
}

function nearestFolder(path: string): string {
  let folder = path
  while (!statSync(folder, { throwIfNoEntry: false })?.isDirectory() && dirname(folder) !== folder) folder = dirname(folder)
  return folder
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
