// Whether the time grows as the input does: per MB of a file, per commit of a history. What a start takes is measured and taken off.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { emptyCache } from '../hushgate.mjs'
import { grow } from '../inputs/history.mjs'
import { log } from '../inputs/long.mjs'
import { inTurn, median, summary } from '../turns.mjs'

const FLAT = { least: 0.85, most: 1.15 }
/** The least input holds as good as nothing. */
const SERIES = [
  { unit: 'MB', least: 0.001, amounts: [10, 100, 1000], make: file },
  { unit: 'commit', least: 1, amounts: [1000, 3000, 10_000], make: repository },
]

/** @param {import('../bench.mjs').Bench} bench */
export function growth(bench) {
  for (const series of SERIES) {
    const [first, ...others] = series.amounts
    const bars = others.map((amount) => ({ what: `time per ${series.unit} at ${amount}, of that at ${first}`, ...FLAT }))
    bench.begin(`More ${series.unit}${series.unit === 'MB' ? '' : 's'}`)
    try {
      const [base, ...per] = measure(bench, series)
      for (const [i, bar] of bars.entries()) bench.attempt(bar, () => per[i] / base)
    } catch (error) {
      for (const bar of bars) bench.missed(bar, error.message)
    }
  }
}

/** @returns {number[]} ms per unit, by amount */
function measure(bench, { unit, least, amounts, make }) {
  const inputs = [least, ...amounts].map((amount) => make(bench, amount))
  const [start, ...times] = inTurn(
    inputs.map(({ job }) => job),
    bench.rounds,
  )
  const per = amounts.map((amount, i) => median(times[i].map((ms, round) => ms - start[round])) / (amount - least))
  for (const [i, amount] of amounts.entries()) {
    const { job } = inputs[i + 1]
    const label = `${job.label}, ${amount} ${unit}: ${per[i].toFixed(2)} ms each`
    bench.row({ ...job, label }, { ours: summary(job, times[i]), rounds: start.length })
  }
  for (const { path } of inputs) rmSync(path, { recursive: true })
  return per
}

function file({ folder, hushgate: { node } }, mb) {
  const name = `growth-${mb}.log`
  const path = join(folder, name)
  log(path, mb * 1e6)
  const expect = { statuses: [node.found], names: [name], size: { files: 1, bytes: mb * 1e6 } }
  return { path, job: { ...node, argv: node.file(name), cwd: folder, expect } }
}

function repository({ folder, hushgate: { node } }, commits) {
  const path = join(folder, `growth-${commits}`)
  const { names } = grow(path, commits)
  const expect = { statuses: [node.found], names }
  return { path, job: { ...node, argv: node.history(false), cwd: path, before: () => emptyCache(path), expect } }
}
