// A folder of published packages, in no repository: beside the other tools, and beside reading every file.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tree as makeTree } from '../inputs/tree.mjs'

const READ = fileURLToPath(new URL('../read.mjs', import.meta.url))

/** @param {import('../bench.mjs').Bench} bench */
export async function tree(bench) {
  const input = await makeTree(join(bench.folder, 'tree'))
  bench.begin(`A folder of ${input.size.files} files, ${(input.size.bytes / 1e6).toFixed(0)} MB`, { chart: true })
  const job = (tool) => jobOf(tool, input)
  const [node, bun] = [job(bench.hushgate.node), job(bench.hushgate.bun)]
  const peer = (id) => () => job(bench.peer(id))
  const kingfisher = peer('kingfisher')
  bench.pair(node, kingfisher, { what: 'folder: Node, of kingfisher', most: 0.25 })
  bench.pair(node, () => notCompiled(kingfisher()), { what: 'folder: Node, of kingfisher without its compiled rules', most: 0.25 })
  bench.pair(node, () => reading(bench.runtimes.node, input), { what: 'folder: Node, of reading it', most: 3 })
  bench.pair(bun, () => reading(bench.runtimes.bun, input), { what: 'folder: Bun, of reading it', most: 3 })
  for (const { id } of bench.peers.filter((each) => each.tree && each.id !== 'kingfisher')) bench.pair(node, peer(id))
}

const jobOf = (tool, { dir, names, size }) => ({
  ...tool,
  argv: tool.tree(),
  cwd: dir,
  expect: { statuses: [tool.foundInTree ?? tool.found], names, size },
})

/** kingfisher keeps its compiled rules between runs; the first run on a machine, and each in a fresh CI job, is without. */
const notCompiled = (job) => ({ ...job, argv: [...job.argv, '--no-rule-cache'], label: `${job.label}, nothing compiled yet` })

const reading = ({ name, program }, { dir, size }) => ({
  label: `reading every file, ${name}`,
  argv: [program, READ, '.'],
  cwd: dir,
  expect: { statuses: [0], names: [`${size.files} files, ${size.bytes} bytes`] },
})
