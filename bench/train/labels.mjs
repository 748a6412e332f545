// The labels of CredData (labels.csv: file, lines, columns, T, F or X, categories).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} folder @returns {Map<string, { truth: string, category: string, covers(line: number, start: number, end: number): boolean }[]>} by file */
export function readLabels(folder) {
  const byFile = new Map()
  for (const row of readFileSync(join(folder, 'labels.csv'), 'utf8').split(/\r?\n/).slice(1)) {
    if (row === '') continue
    const [file, first, last, start, end, truth, category] = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (m) => m[1] ?? m[2],
    )
    if (!byFile.has(file)) byFile.set(file, [])
    byFile.get(file).push({ truth, category, covers: coverOf(Number(first), Number(last || first), Number(start), Number(end)) })
  }
  return byFile
}

/** A label of one line with columns covers what overlaps them; any other covers its lines. */
function coverOf(first, last, from, to) {
  const hasColumns = first === last && to > from && from >= 0
  return (line, start, end) => line >= first && line <= last && (!hasColumns || (start < to && end > from))
}
