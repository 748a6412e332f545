// Labelled code, each repository judged by weights that were trained without it (bench/train), so that no figure is a memory.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scanFolder } from './run.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TRAINED = join(ROOT, '.cache/train')

/** @returns {{ groups: string[], weights: object }[]} empty: nothing was trained here */
export function readFolds() {
  if (!existsSync(TRAINED)) return []
  const names = readdirSync(TRAINED).filter((name) => /^fold-\d+\.json$/.test(name))
  return names.sort().map((name) => JSON.parse(readFileSync(join(TRAINED, name), 'utf8')))
}

/**
 * Scans the repositories of each fold with a copy of the built program that has the fold's weights.
 * @param {string} folder with `data/<repository>/`; the repositories are moved about in it
 * @param {ReturnType<typeof readFolds>} folds none: everything with the shipped weights
 */
export function scanFolds(folder, folds) {
  if (folds.length === 0) return scanFolder(folder)
  const parts = folds.map((fold, i) => scanFold(folder, fold, join(folder, `.fold-${i}`)))
  return {
    findings: parts.flatMap(({ findings }) => findings),
    notes: parts.flatMap(({ notes }) => notes),
    seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}

function scanFold(folder, { groups, weights }, place) {
  const [program, code] = [join(place, 'program'), join(place, 'code')]
  cpSync(join(ROOT, 'dist'), join(program, 'dist'), { recursive: true })
  writeFileSync(join(program, 'dist/weights.json'), JSON.stringify(weights))
  mkdirSync(join(code, 'data'), { recursive: true })
  const mine = groups.filter((group) => existsSync(join(folder, 'data', group)))
  for (const group of mine) renameSync(join(folder, 'data', group), join(code, 'data', group))
  const report = scanFolder(code, join(program, 'dist/bin.js'))
  for (const group of mine) renameSync(join(code, 'data', group), join(folder, 'data', group))
  return report
}
