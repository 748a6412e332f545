import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, join, relative, sep } from 'node:path'
import { setupPlace } from '../../git/setup.ts'
import { lastingPath, runProgram } from '../../git/setup-run.ts'
import { type Disk, type Facts, type FileState, type Guard, InitError, type InitOptions } from './types.ts'

/** Looks at the repository, this machine and the hushgate that runs. @throws GitError outside a work tree */
export async function detectFacts(options: InitOptions): Promise<Facts> {
  const place = await setupPlace(options.cwd)
  return { place, disk, guard: findGuard(options, place.top), program: findProgram }
}

const disk: Disk = { file: readState, exists: isThere }

/** A dangling link is there too: writing over it would be overwriting. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The text must come back as the same bytes, or undo could not be exact. */
function readState(path: string): FileState | null {
  if (!isThere(path)) return null
  const bytes = readBytes(path)
  const text = bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(bytes)) {
    throw new InitError(`${path} is not UTF-8 text, so init does not change it: save it as UTF-8`)
  }
  return { text, mode: lstatSync(realpathSync(path)).mode & 0o777 }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InitError(`${path} cannot be read (${code}): give yourself the right to read it, or move it away`)
  }
}

function findGuard(options: InitOptions, top: string): Guard {
  return {
    given: options.command ?? null,
    runtime: process.execPath,
    script: runningScript(),
    local: localFolder(options.cwd, top),
    onPath: findIn('hushgate', lastingPath(process.env.PATH ?? '', top)) !== null,
    ...findBun(top, options.bun === undefined),
    useBun: options.bun ?? null,
  }
}

/** A bun of the project goes first: everybody who works on it has that one. @param unasked nobody said that it will do: it must be new enough */
function findBun(top: string, unasked: boolean): Pick<Guard, 'bun' | 'sharedBun'> {
  const found = anyBun(top)
  return unasked && found.bun !== null && !isRecent(found.bun) ? { ...found, bun: null } : found
}

/** 1.3, the oldest that the hooks are made for. */
function isRecent(bun: string): boolean {
  const { status, output } = runProgram([bun, '--version'], process.cwd(), process.env)
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)\./.exec(output) ?? []
  return status === 0 && (Number(major) > 1 || (major === '1' && Number(minor) >= 3))
}

function anyBun(top: string): Pick<Guard, 'bun' | 'sharedBun'> {
  const own = findIn('bun', [join(top, 'node_modules', '.bin')])
  if (own !== null) return { bun: own, sharedBun: 'node_modules/.bin/bun' }
  return { bun: findIn('bun', lastingPath(process.env.PATH ?? '', top)), sharedBun: 'bun' }
}

/** `dist/bin.js` of the hushgate that runs; null where something else (a test, a program with hushgate in it) runs init. */
function runningScript(): string | null {
  const started = process.argv[1]
  if (started === undefined || !existsSync(started)) return null
  const script = realpathSync(started)
  return basename(script) === 'bin.js' && existsSync(join(dirname(script), 'hooks', 'hushgate.js')) ? script : null
}

/** The nearest node_modules with a hushgate, from the folder up to the top: '' or 'sub/'. */
function localFolder(cwd: string, top: string): string | null {
  for (let folder = realpathSync(cwd); !relative(top, folder).startsWith('..'); folder = dirname(folder)) {
    const way = relative(top, folder).split(sep).join('/')
    if (existsSync(join(folder, 'node_modules', '.bin', 'hushgate'))) return way === '' ? '' : `${way}/`
    if (way === '') break
  }
  return null
}

function findProgram(name: string): string | null {
  return findIn(name, (process.env.PATH ?? '').split(delimiter))
}

function findIn(name: string, folders: readonly string[]): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  const paths = folders.filter(Boolean).flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
  return paths.find((path) => existsSync(path)) ?? null
}
