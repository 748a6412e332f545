// Whether the time grows as the input does: what each further MB of a file, each further commit of a history takes. The start and the
// warming up of the runtime are in every run alike, and so in none of the differences.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { emptyCache } from '../hushgate.mjs'
import { grow } from '../inputs/history.mjs'
import { log } from '../inputs/long.mjs'
import { inTurn, median, summary } from '../turns.mjs'

const FLAT = { least: 0.85, most: 1.15 }
const SERIES = [
  { one: 'MB', many: 'MB', amounts: [10, 100, 1000], make: file },
  { one: 'commit', many: 'commits', amounts: [1000, 5500, 10_000], make: repository },
]

/** @param {import('../bench.mjs').Bench} bench */
export function growth(bench) {
  for (const series of SERIES) {
    const { one, many, amounts } = series
    const [least, middle, most] = amounts
    bench.begin(`From ${least} to ${most} ${many}`)
    const what = `each further ${one} from ${middle} to ${most}, of each from ${least} to ${middle}`
    bench.attempt({ what, ...FLAT }, () => measure(bench, series))
  }
}

/** @returns {number} time per unit in the upper range, of that in the lower */
function measure(bench, { one, many, amounts, make }) {
  const inputs = amounts.map((amount) => make(bench, amount))
  const times = inTurn(
    inputs.map(({ job }) => job),
    bench.rounds,
  )
  for (const [i, { job }] of inputs.entries()) {
    const ours = summary(job, times[i])
    const label = `${job.label}, ${amounts[i]} ${many}: ${(ours.ms / amounts[i]).toFixed(2)} ms per ${one}`
    bench.row({ ...job, label }, { ours, rounds: times[i].length })
  }
  for (const { path } of inputs) rmSync(path, { recursive: true })
  const further = (i) => median(times[i].map((ms, round) => ms - times[i - 1][round])) / (amounts[i] - amounts[i - 1])
  return further(2) / further(1)
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
  const grown = grow(path, commits)
  const expect = { statuses: [node.found], names: [...grown.names, `${grown.commits} commits`] }
  return { path, job: { ...node, argv: node.history(false), cwd: path, before: () => emptyCache(path), expect } }
}
