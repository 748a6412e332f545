// hushgate on each runtime, as installed: from a copy of the build, so that code compiled by earlier runs is its own and a build in between does no harm.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { env, execPath, version } from 'node:process'
import { bunBinary, nodeBinary } from '../../scripts/tools.mjs'
import { ROOT } from './support.mjs'

/** Measured beside the Node that runs this; one line each to move on. */
const VERSIONS = { node24: '24.21.0', bun: '1.4.5' }

/** @typedef {{ id: string, name: string, program: string, empty: string[] }} Runtime empty: the command that does nothing */

/** @returns {Promise<Record<'node' | 'node24' | 'bun', Runtime>>} */
export async function runtimes() {
  const runtime = (id, name, program) => ({ id, name, program, empty: [program, '-e', '0'] })
  return {
    node: runtime('node', `Node ${version.slice(1)}`, execPath),
    node24: runtime('node24', `Node ${VERSIONS.node24}`, await nodeBinary(VERSIONS.node24)),
    bun: runtime('bun', `Bun ${VERSIONS.bun}`, await bunBinary(VERSIONS.bun)),
  }
}

/** `scanned 3 files, 12345 bytes, skipped 0` */
function said(output) {
  const [, files, bytes] = /scanned (\d+) files?, (\d+) bytes?/.exec(output) ?? []
  return { files: Number(files), bytes: Number(bytes) }
}

/** What a hook or scan keeps in a repository between runs. @param {string} dir */
export const emptyCache = (dir) => rmSync(join(dir, '.git/hushgate'), { recursive: true, force: true })

/**
 * @param {string} folder gets the copy
 * @returns {(runtime: Runtime) => import('./peers.mjs').Tool & { forgetCompiled(): void, file(path: string): string[], hasCache: boolean }}
 */
export function hushgate(folder) {
  const home = join(folder, 'hushgate')
  const dist = join(home, 'dist')
  cpSync(resolve(env.DIST ?? join(ROOT, 'dist')), dist, { recursive: true })
  const bin = join(dist, 'bin.js')
  const { stdout } = spawnSync(execPath, [bin, 'scan', '--help'], { encoding: 'utf8' })
  const hasCache = stdout.includes('--no-cache')
  return ({ id, name, program }) => ({
    id: `hushgate-${id}`,
    label: `hushgate on ${name}`,
    found: 1,
    env: {},
    said,
    hasCache,
    forgetCompiled: () => rmSync(join(home, '.cache'), { recursive: true, force: true }),
    hook: () => [program, join(dist, id === 'bun' ? 'hooks/hushgate-bun.js' : 'hooks/hushgate.js')],
    tree: () => [program, bin, 'scan', '.'],
    file: (path) => [program, bin, 'scan', path],
    history: (cached = true) => [program, bin, 'scan', '--history', ...(hasCache && !cached ? ['--no-cache'] : [])],
  })
}
