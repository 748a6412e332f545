// From a run's rows to the chart's panels. What was measured last is kept in bench/speed.json, so that one part can be measured anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chart } from './chart.mjs'
import { ROOT } from './support.mjs'
import { median } from './turns.mjs'

const FILE = join(ROOT, 'bench/speed.json')
/** Rows that answer another question than the chart's. */
const LEFT_OUT = /nothing compiled yet|filling its cache|^empty start/

/** @param {import('./bench.mjs').Group[]} groups @returns {import('./chart.mjs').Panel[]} */
export function panelsOf(groups) {
  return groups.filter(({ chart, rows }) => chart && rows.length > 0).map(({ title, rows }) => ({ title, bars: barsOf(rows) }))
}

/** A command that stands in several pairs has one bar: the median of its medians. */
function barsOf(rows) {
  const times = new Map()
  for (const { label, ms } of rows.flatMap(({ ours, theirs }) => (theirs ? [ours, theirs] : [ours]))) {
    if (!LEFT_OUT.test(label)) times.set(label, [...(times.get(label) ?? []), ms])
  }
  return [...times].map(([label, all]) => ({ label, ms: Number(median(all).toPrecision(4)), kind: kindOf(label) }))
}

function kindOf(label) {
  if (label.startsWith('hushgate')) return 'ours'
  return label.startsWith('reading') ? 'reference' : 'other'
}

/**
 * Keeps the panels of these parts beside those of the others, and draws them all.
 * @param {Record<string, import('./chart.mjs').Panel[]>} parts
 * @param {string[]} order of all parts
 * @param {string} where machine and date
 */
export function draw(parts, order, where) {
  const kept = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).parts : {}
  const all = { ...kept, ...parts }
  const ordered = Object.fromEntries(order.filter((name) => name in all).map((name) => [name, all[name]]))
  writeFileSync(FILE, `${JSON.stringify({ where, parts: ordered }, null, 2)}\n`)
  writeFileSync(join(ROOT, 'docs/speed.svg'), drawKept())
}

/** @returns {string} docs/speed.svg as bench/speed.json says it */
export function drawKept() {
  const { where, parts } = JSON.parse(readFileSync(FILE, 'utf8'))
  return chart(Object.values(parts).flat(), where)
}
