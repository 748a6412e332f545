// A folder as people have it: published packages (bench/tree.txt), JavaScript, TypeScript, Python, YAML and more, in no repository.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { cached } from '../../../scripts/tools.mjs'
import { fetchPackage } from '../../packages.mjs'
import { plantedText, ROOT } from '../support.mjs'

/** The packages, fetched once. @returns {Promise<string>} absolute folder */
export async function packages() {
  const text = readFileSync(join(ROOT, 'bench/tree.txt'), 'utf8')
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return cached(`bench/inputs/tree-${name}`, async (folder) => {
    for (const line of text.split('\n').filter(Boolean)) fetchPackage(line, folder)
  })
}

/** @param {string} folder @returns {{ path: string, bytes: number }[]} its files, by path */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => ({ path, stat: statSync(join(folder, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path: path.replaceAll('\\', '/'), bytes: stat.size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** @param {readonly { bytes: number }[]} files */
export const sizeOf = (files) => ({ files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) })

/**
 * A copy with planted tokens at the top and deep in the first and the last package.
 * @param {string} target
 * @returns {Promise<{ dir: string, names: string[], size: { files: number, bytes: number } }>}
 */
export async function tree(target) {
  const source = await packages()
  mkdirSync(target)
  cpSync(source, target, { recursive: true })
  const folders = filesOf(target).map(({ path }) => path.slice(0, path.lastIndexOf('/')))
  const places = ['.', folders[0], folders.at(-1)]
  const names = places.map((place, i) => {
    const name = `planted-${i + 1}.py`
    writeFileSync(join(target, place, name), plantedText(i + 1))
    return name
  })
  return { dir: target, names, size: sizeOf(filesOf(target)) }
}
