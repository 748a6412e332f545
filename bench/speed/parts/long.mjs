// Files larger than memory should hold: one line of 200 MB, a log of 1 GB.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { log, minifiedLine } from '../inputs/long.mjs'
import { inTurn, summary } from '../turns.mjs'

const LARGE = [
  { title: 'One line of 200 MB', file: 'bundle.min.js', bytes: 200e6, make: minifiedLine },
  { title: 'A log of 1 GB', file: 'service.log', bytes: 1e9, make: log },
]
/** 200 MB and once the largest file that may be committed (500 KiB by default). */
const MEMORY = { most: 200.5, unit: ' MB' }
const SPEED = { least: 100, unit: ' MB/s' }

/** @param {import('../bench.mjs').Bench} bench */
export async function long(bench) {
  for (const input of LARGE) {
    const path = join(bench.folder, input.file)
    await input.make(path, input.bytes)
    bench.begin(input.title)
    for (const tool of [bench.hushgate.node, bench.hushgate.bun]) measure(bench, tool, input)
    rmSync(path)
  }
}

function measure(bench, tool, { title, file, bytes }) {
  const what = `${title}: ${tool.label}`
  bench.attempt({ what: `${what}, speed`, ...SPEED }, () => {
    const expect = { statuses: [tool.found], names: [`${file}:`], size: { files: 1, bytes } }
    const job = { ...tool, argv: tool.file(file), cwd: bench.folder, expect }
    const [times] = inTurn([job], bench.rounds)
    const ours = summary(job, times)
    bench.row(job, { ours, rounds: times.length })
    bench.attempt({ what: `${what}, peak memory`, ...MEMORY }, () => ours.peakMb)
    return bytes / 1e3 / ours.ms
  })
}
