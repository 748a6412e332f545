// Whole histories: from nothing, and again after one commit more.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { emptyCache } from '../hushgate.mjs'
import { clone, commitFile } from '../inputs/history.mjs'
import { run } from '../run.mjs'
import { plantedText } from '../support.mjs'
import { medianRatio, summary } from '../turns.mjs'
import { verified } from '../verify.mjs'

const BUNDLES = ['express', 'lint-staged']

/** @param {import('../bench.mjs').Bench} bench */
export function history(bench) {
  for (const name of BUNDLES) {
    const bar = { what: `history of ${name}: Node, of gitleaks`, most: 0.35 }
    const repository = cloned(bench, name, bar, { chart: name === BUNDLES[0] })
    if (repository === null) continue
    const { node } = bench.hushgate
    const ours = { ...jobOf(node, repository, node.history(false)), before: () => emptyCache(repository.dir) }
    const peer = (id) => () => jobOf(bench.peer(id), repository, bench.peer(id).history())
    bench.pair(ours, peer('gitleaks'), bar)
    if (node.hasCache) bench.pair({ ...ours, argv: node.history(true), label: `${node.label}, filling its cache` }, peer('gitleaks'))
    for (const { id } of bench.peers.filter((each) => each.history && each.id !== 'gitleaks')) bench.pair(ours, peer(id))
  }
}

/** The same after one commit more, with what the first time kept. @param {import('../bench.mjs').Bench} bench */
export function again(bench) {
  for (const name of BUNDLES) {
    const bar = { what: `history of ${name} after one commit more: Node, of the first time`, most: 0.05 }
    if (!bench.hushgate.node.hasCache) {
      bench.missed(bar, 'this build keeps nothing of a history')
      continue
    }
    const repository = cloned(bench, name, bar)
    if (repository !== null) bench.attempt(bar, () => afterOneCommit(bench, repository))
  }
}

function afterOneCommit(bench, repository) {
  const { node } = bench.hushgate
  const second = { ...jobOf(node, repository, node.history(true)), label: `${node.label}, after one commit more` }
  const first = { ...second, before: () => emptyCache(repository.dir), label: `${node.label}, the first time` }
  const jobs = [first, second]
  jobs.map(verified)
  const times = jobs.map(() => [])
  for (let round = 0; round < bench.rounds; round++) {
    times[0].push(run(first).ms)
    commitFile(repository.dir, `later-${round}.ts`, `export const round = ${round}\n`)
    times[1].push(run(second).ms)
  }
  commitFile(repository.dir, 'planted-again.py', plantedText(3))
  verified({ ...second, expect: { statuses: [node.found], names: [...repository.names, 'planted-again.py'] } })
  const ratio = medianRatio(times[1], times[0])
  const theirs = { label: first.label, ...summary(first, times[0]) }
  bench.row(second, { ours: summary(second, times[1]), theirs, ratio, rounds: bench.rounds })
  return ratio
}

function cloned(bench, name, bar, options) {
  const bundle = join(bench.data, 'repos', `${name}.bundle`)
  if (!existsSync(bundle)) {
    bench.missed(bar, `${name}.bundle was not found, DATA=<folder> says where it is`)
    return null
  }
  const repository = clone(bundle, join(bench.folder, name))
  bench.begin(`The history of ${name}, ${repository.commits} commits`, options)
  return repository
}

/** hushgate also says how many commits it saw; others count those without merges, or blobs. */
function jobOf(tool, { dir, names, commits }, argv) {
  const counted = tool.id.startsWith('hushgate') ? [`${commits} commits`] : []
  return { ...tool, argv, cwd: dir, expect: { statuses: [tool.found], names: [...names, ...counted] } }
}
