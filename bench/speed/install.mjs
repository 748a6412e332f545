// The other tools, each in its newest published version, once, into .cache/bench (delete a folder there to fetch that tool again).
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { cached, fetchWith } from '../../scripts/tools.mjs'

const words = (command, args) => execFileSync(command, args, { encoding: 'utf8' })

/** @param {string} module with its major version, without `@` @param {string} name of the program @returns {Promise<[string, string]>} its path, its version */
export async function goProgram(module, name) {
  const folder = await cached(`bench/${name}`, (staging) =>
    fetchWith(name, 'go', ['install', `${module}@latest`], staging, { GOBIN: staging }),
  )
  const program = join(folder, name)
  return [program, /^\s*mod\s+\S+\s+v(\S+)/m.exec(words('go', ['version', '-m', program]))[1]]
}

/** @param {string} name of the crate and its program */
export async function cargoProgram(name) {
  const folder = await cached(`bench/${name}`, (staging) =>
    fetchWith(name, 'cargo', ['install', '--quiet', name, '--root', staging], staging),
  )
  const program = join(folder, 'bin', name)
  return [program, words(program, ['--version']).trim().split(' ').at(-1)]
}

/** @param {string} distribution @param {string} program */
export async function pythonProgram(distribution, program) {
  const fill = async (venv) => {
    await fetchWith('a Python environment', 'python3', ['-m', 'venv', venv], '.')
    await fetchWith(distribution, join(venv, 'bin/python'), ['-m', 'pip', 'install', '--quiet', distribution], venv)
  }
  const folder = await cached(`bench/${distribution}`, fill, { inPlace: true })
  const version = `import importlib.metadata as all; print(all.version('${distribution}'))`
  return [join(folder, 'bin', program), words(join(folder, 'bin/python'), ['-c', version]).trim()]
}

/** @param {string} name of the package @param {string[]} others beside it @returns {Promise<[string, string]>} the script that its `bin` names, its version */
export async function npmProgram(name, others = []) {
  const args = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', `${name}@latest`, ...others]
  const folder = await cached(`bench/npm-${name}`, (staging) => fetchWith(name, 'npm', ['install', '--prefix', staging, ...args], staging))
  const root = join(folder, 'node_modules', name)
  const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return [join(root, typeof bin === 'string' ? bin : bin[name]), version]
}

/** A program of the system's own packages. @param {string} name of the package and the program */
export async function aptProgram(name) {
  const find = () => ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].map((folder) => join(folder, name)).find(existsSync)
  if (!find()) await aptInstall(name)
  const { stdout = '' } = spawnSync('dpkg-query', ['--show', '--showformat=${Version}', name], { encoding: 'utf8' })
  return [find(), stdout || 'of unknown version']
}

async function aptInstall(name) {
  if (!existsSync('/usr/bin/apt-get') || getuid?.() !== 0) throw new Error(`it is not installed; as root: apt-get install ${name}`)
  await fetchWith('the list of packages', 'apt-get', ['update', '-qq'], '.')
  await fetchWith(name, 'apt-get', ['install', '-y', '-qq', name], '.', { DEBIAN_FRONTEND: 'noninteractive' })
}

/** What cannot be had is named with the reason. @template T @param {string} name @param {() => Promise<T>} get */
export async function orReason(name, get) {
  try {
    return { name, got: await get() }
  } catch (error) {
    return { name, reason: reasonOf(error.message) }
  }
}

/** The command's own last words, where there are some; addresses of registries are no business of a report. @param {string} message */
export function reasonOf(message) {
  const words = /\((.*)\)/s.exec(message)?.[1] ?? message
  const plain = words
    .replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return plain.split(' | ').at(-1).trim().replace(/\.$/, '')
}
