// A commit of new source files of the packages, staged, as git's hook finds it.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { git, plantedText } from '../support.mjs'
import { filesOf, packages, sizeOf } from './tree.mjs'

const SOURCE = /\.(?:js|ts|mjs|py)$/
const [LEAST_BYTES, MOST_BYTES] = [2_000, 34_000]
/** Its documentation has passwords in examples; the others' sources have nothing that a tool cries about. */
const LEFT_OUT = 'pypi-ansible-core'
const PLANTED = 'planted.py'

/**
 * @param {string} folder gets two repositories
 * @param {number} count of files, from the packages alike
 * @returns {Promise<{ clean: Staged, planted: Staged, names: string[], size: { files: number, bytes: number } }>} planted: with one file more, that holds a token
 * @typedef {{ dir: string, paths: string[] }} Staged
 */
export async function commit(folder, count) {
  const source = await packages()
  const fits = ({ path, bytes }) => SOURCE.test(path) && bytes >= LEAST_BYTES && bytes <= MOST_BYTES && !path.startsWith(LEFT_OUT)
  const files = filesOf(source).filter(fits)
  const chosen = Array.from({ length: count }, (_, i) => files[Math.floor(((i + 0.5) * files.length) / count)])
  const copies = chosen.map(({ path }, i) => [join(source, path), `src/file${i}${extname(path)}`])
  const [clean, planted] = [`clean-${count}`, `planted-${count}`].map((name) => repository(join(folder, name), copies))
  writeFileSync(join(planted.dir, PLANTED), plantedText(1))
  planted.paths.push(PLANTED)
  for (const { dir } of [clean, planted]) git(dir, ['add', '.'])
  return { clean, planted, names: [PLANTED], size: sizeOf(chosen) }
}

function repository(dir, copies) {
  mkdirSync(join(dir, 'src'), { recursive: true })
  git(dir, ['init', '--quiet', '--initial-branch', 'main'])
  git(dir, ['commit', '--quiet', '--allow-empty', '--message', 'start'])
  for (const [from, to] of copies) cpSync(from, join(dir, to))
  return { dir, paths: copies.map(([, to]) => to) }
}
