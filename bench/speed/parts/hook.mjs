// What a clean commit waits for: ten files, and a thousand.
import { emptyCache } from '../hushgate.mjs'
import { commit } from '../inputs/commit.mjs'

/** As git does: hooks know their index by this variable. */
const INDEX = { GIT_INDEX_FILE: '.git/index' }

/** Ten staged files. @param {import('../bench.mjs').Bench} bench */
export async function hook(bench) {
  const job = await staged(bench, 10, { chart: true })
  const { node, node24, bun } = bench.hushgate
  const peer = (id) => () => job(bench.peer(id))
  bench.pair(job(bun), peer('gitleaks'), { what: 'hook, 10 files: Bun, of gitleaks', most: 0.5 })
  bench.pair(job(bun), peer('git-secrets'), { what: 'hook, 10 files: Bun, of git-secrets', most: 0.9 })
  bench.pair(job(node24), peer('gitleaks'), { what: 'hook, 10 files: Node 24, of gitleaks', most: 1.2 })
  bench.pair(job(node), () => empty(bench.runtimes.node, bench.folder), { what: 'hook, 10 files: Node 20, of an empty start', most: 1.5 })
  bench.pair(notCompiled(job(bun), bun), peer('gitleaks'))
  bench.pair(notCompiled(job(node24), node24), peer('gitleaks'))
  for (const { id } of bench.peers) if (id !== 'gitleaks') bench.pair(job(node24), peer(id))
}

/** A thousand staged files, 8 MB. @param {import('../bench.mjs').Bench} bench */
export async function thousand(bench) {
  const job = await staged(bench, 1000)
  const ours = job(bench.hushgate.node)
  const ratios = new Map(bench.peers.map((peer) => [peer.id, bench.pair(ours, () => job(peer))]))
  fastest(bench, [...ratios.values()], 'of the fastest other')
  ratios.delete('git-secrets')
  fastest(bench, [...ratios.values()], 'of the fastest other that knows more than AWS keys')
}

/** The fastest is the one that leaves us the highest ratio. */
function fastest(bench, ratios, words) {
  const measured = ratios.filter((ratio) => ratio !== null)
  const bar = { what: `hook, 1,000 files: Node, ${words}`, most: 0.5 }
  if (measured.length > 0) bench.attempt(bar, () => Math.max(...measured))
  else bench.missed(bar, 'no other tool did the work')
}

/** @returns {Promise<(tool: import('../peers.mjs').Tool) => import('../verify.mjs').Checked>} */
async function staged(bench, count, options) {
  const { clean, planted, names, size } = await commit(bench.folder, count)
  bench.begin(`A clean commit of ${count} files, ${(size.bytes / 1e3).toFixed(0)} KB`, options)
  const over = (tool, { dir, paths }, expect) => {
    return { ...tool, argv: tool.hook(paths), cwd: dir, env: { ...tool.env, ...INDEX }, before: () => emptyCache(dir), expect }
  }
  return (tool) => {
    const proof = over(tool, planted, { statuses: [tool.found], names })
    // A tool that cries about one of a thousand clean files did the work all the same; we may not.
    const statuses = tool.id.startsWith('hushgate') ? [0] : [0, tool.found]
    return { ...over(tool, clean, { statuses, size }), proof }
  }
}

/** The first commit after an installation: no compiled code is kept yet. */
function notCompiled(job, tool) {
  const before = () => {
    job.before()
    tool.forgetCompiled()
  }
  return { ...job, before, label: `${job.label}, nothing compiled yet` }
}

const empty = ({ name, empty: argv }, cwd) => ({ label: `empty start of ${name}`, argv, cwd, expect: { statuses: [0] } })
