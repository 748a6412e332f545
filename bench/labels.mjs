// The labels of CredData (labels.csv: file, lines, columns, T, F or X, categories).
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

/**
 * @typedef {{ row: string, file: string, first: number, last: number, start: number, end: number, truth: string, category: string,
 *   isStrong: boolean, isWide: boolean, language: string }} Label lines from 1, columns from 0, the end exclusive
 */

/** @param {string} folder @returns {{ head: string, labels: Label[] }} */
export function labelsIn(folder) {
  const [head, ...rows] = readFileSync(join(folder, 'labels.csv'), 'utf8').split(/\r?\n/).filter(Boolean)
  return { head, labels: rows.map(toLabel) }
}

function toLabel(row) {
  const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain)
  const [file, from, to, startCell, endCell, truth, categories] = cells
  const [first, last, start, end] = [from, to || from, startCell, endCell].map(Number)
  const category = categories.split(':')[0]
  const isWide = !LEFT_OUT.has(category)
  const isStrong = isWide && (last > first || end - start >= MIN_STRONG)
  const extension = extname(file).slice(1)
  const language = Object.keys(LANGUAGES).find((name) => LANGUAGES[name].split(' ').includes(extension)) ?? 'others'
  return { row, file, first, last, start, end, truth, category, isWide, isStrong, language }
}

/** Whether a label is about a value; a label of one line with columns covers what overlaps them, any other its lines. @param {Label} label */
export function covers({ first, last, start, end }, line, from, to) {
  const hasColumns = first === last && end > start && start >= 0
  return line >= first && line <= last && (!hasColumns || (from < end && to > start))
}

/** Writes some of the labels where the scorer can read them. @param {string} head @param {Label[]} labels @param {string} file */
export function writeLabels(head, labels, file) {
  writeFileSync(file, `${[head, ...labels.map(({ row }) => row)].join('\n')}\n`)
}
