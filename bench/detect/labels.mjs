// Parts of labels.csv: which labels are asked for.
import { readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** What is hardly ever a secret, whatever the label says: ids, strings of one site, names of buckets. */
const LEFT_OUT = new Set(['UUID', 'API', 'AWS S3 Bucket'])
const MIN_STRONG = 16

const LANGUAGES = {
  'JavaScript, TypeScript': 'js ts jsx tsx mjs vue',
  Python: 'py pyi ipynb pxd',
  'Java, Kotlin, Scala': 'java kt scala groovy',
  Go: 'go',
  Ruby: 'rb erb',
  PHP: 'php',
  'C#': 'cs',
  'C, C++': 'c h cc cpp hpp m',
  Shell: 'sh bash ps1',
  YAML: 'yml yaml',
  JSON: 'json har tfstate',
  'other configuration': 'properties ini conf cfg toml xml env config tf example',
  SQL: 'sql',
  documentation: 'md rst txt adoc html',
}

/** @typedef {{ row: string, file: string, truth: string, category: string, isStrong: boolean, isWide: boolean, language: string }} Label */

/** @param {string} folder @returns {{ head: string, labels: Label[] }} */
export function labelsIn(folder) {
  const [head, ...rows] = readFileSync(join(folder, 'labels.csv'), 'utf8').split(/\r?\n/).filter(Boolean)
  return { head, labels: rows.map(toLabel) }
}

function toLabel(row) {
  const [file, first, last, start, end, truth, categories] = row.split(',')
  const category = categories.split(':')[0]
  const isWide = !LEFT_OUT.has(category)
  const extension = extname(file).slice(1)
  const language = Object.keys(LANGUAGES).find((name) => LANGUAGES[name].split(' ').includes(extension)) ?? 'others'
  return { row, file, truth, category, isWide, isStrong: isWide && (last > first || end - start >= MIN_STRONG), language }
}

/** Writes some of the labels where the scorer can read them. @param {string} head @param {Label[]} labels @param {string} file */
export function writeLabels(head, labels, file) {
  writeFileSync(file, `${[head, ...labels.map(({ row }) => row)].join('\n')}\n`)
}
