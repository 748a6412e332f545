// Tools that the tests and the linter use, fetched by version into .cache/tools: they would make devDependencies too big
// (older pre-commit versions install devDependencies on the machines of everybody who uses our hooks).
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const WINDOWS = process.platform === 'win32'
const STALE_LOCK_MS = 300_000
/** A registry that does not answer must not stop a run for ever. */
const FETCH_LIMIT_MS = 280_000

export const CACHE = fileURLToPath(new URL('../.cache/', import.meta.url))

/**
 * Makes a folder of .cache once, however many workers ask at the same time: `fill` writes into a fresh folder, which is
 * renamed into place when it is complete.
 * @param {string} name path below .cache
 * @param {(folder: string) => Promise<void>} fill
 * @param {{ inPlace?: boolean }} [options] inPlace: for content that knows its own path (a venv); a mark says that it is complete
 * @returns {Promise<string>} the absolute folder
 */
export async function cached(name, fill, options = {}) {
  const target = join(CACHE, name)
  const ready = options.inPlace ? join(target, '.complete') : target
  if (existsSync(ready)) return target
  mkdirSync(join(target, '..'), { recursive: true })
  const unlock = await lock(`${target}.lock`)
  try {
    if (!existsSync(ready)) await (options.inPlace ? fillInPlace(target, ready, fill) : fillAndRename(target, fill))
    return target
  } finally {
    unlock()
  }
}

async function fillAndRename(target, fill) {
  const staging = mkdtempSync(`${target}.part-`)
  try {
    await fill(staging)
    renameSync(staging, target)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

async function fillInPlace(target, ready, fill) {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target)
  await fill(target)
  mkdirSync(ready)
}

/** A folder is made or not, never half: that makes it a lock on every file system. */
async function lock(folder) {
  for (;;) {
    try {
      mkdirSync(folder)
      return () => rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > STALE_LOCK_MS) rmSync(folder, { recursive: true, force: true })
    await sleep(200)
  }
}

/**
 * Runs a command that fetches something.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} [env] besides the process's own
 * @throws Error that says in one sentence what could not be fetched, and the command's own last words
 */
export async function fetchWith(what, command, args, cwd, env = {}) {
  try {
    await run(command, args, { cwd, env: { ...installEnv(), ...env }, shell: WINDOWS, maxBuffer: 1 << 26, timeout: FETCH_LIMIT_MS })
  } catch (error) {
    const words = `${error.stderr ?? ''}${error.stdout ?? ''}`.trim().split('\n').slice(-3).join(' | ') || error.message
    throw new Error(
      `${what} could not be fetched: it is needed once, from its package registry; check the network and run again (${words})`,
    )
  }
}

/** A fetch started inside `npm test` or a git hook must not inherit that run's settings. */
function installEnv() {
  const own = (name) =>
    /^(npm_(package|lifecycle|command|execpath|node_execpath)|npm_config_(global|prefix|local_prefix)$|GIT_|PRE_COMMIT)/i.test(name)
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own(name)))
}

/**
 * An npm package in .cache/tools. Its scripts do not run; binaries of its platform come as optional dependencies.
 * @param {string} name
 * @param {string} version exact
 * @returns {Promise<string>} the absolute folder of the package
 */
export async function tool(name, version) {
  const folder = await cached(`tools/${name.replace('/', '+')}@${version}`, (staging) =>
    fetchWith(
      `${name} ${version}`,
      'npm',
      ['install', '--prefix', staging, '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', `${name}@${version}`],
      staging,
    ),
  )
  return join(folder, 'node_modules', name)
}

/**
 * A Python tool in a virtual environment of .cache/tools.
 * @param {string} requirement `pre-commit==4.7.0`
 * @returns {Promise<string>} the absolute folder of its executables
 */
export async function python(requirement) {
  const interpreter = WINDOWS ? 'python' : 'python3'
  const bin = (folder) => join(folder, WINDOWS ? 'Scripts' : 'bin')
  const folder = await cached(
    `tools/${requirement.replace('==', '@')}`,
    async (venv) => {
      await fetchWith('a Python environment', interpreter, ['-m', 'venv', venv], CACHE)
      await fetchWith(requirement, join(bin(venv), 'python'), ['-m', 'pip', 'install', '--quiet', requirement], CACHE)
    },
    { inPlace: true },
  )
  return bin(folder)
}

/** Absolute path of a Node of that version. The `node` package fetches this one by a script, which we do not run. @param {string} version */
export async function nodeBinary(version) {
  const { platform, arch } = process
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'
  const folder = await tool(`${prefix}-${WINDOWS ? 'win' : platform}-${arch}`, version)
  return join(folder, 'bin', WINDOWS ? 'node.exe' : 'node')
}

/** Absolute path of a Bun of that version. @param {string} version */
export async function bunBinary(version) {
  const { platform, arch } = process
  const folder = await tool(`@oven/bun-${WINDOWS ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}`, version)
  return join(folder, 'bin', WINDOWS ? 'bun.exe' : 'bun')
}
