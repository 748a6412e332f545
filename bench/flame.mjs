// Draws where a command's time goes, from V8's sampling profiler: `npm run bench:flame -- docs/flame-tree.svg scan DIR` for a command,
// `npm run bench:flame -- docs/flame-hook.svg hook hushgate` for a hook in the repository that this is started in. One picture of the main
// thread; a second scan's, so that compiled code is at hand. Wider is longer; a box stands on the one that called it.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv, execPath, exit, stderr } from 'node:process'
import { fileURLToPath } from 'node:url'
import { flame } from './speed/flame.mjs'
import { inTemporaryFolder } from './temporary.mjs'

const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url))
const INTERVAL_MICROSECONDS = 100

const [target, ...args] = argv.slice(2)
if (target === undefined || args.length === 0) {
  stderr.write('bench:flame: say where the picture goes and what is run: npm run bench:flame -- flame.svg scan DIR\n')
  exit(2)
}
await inTemporaryFolder((folder) => {
  const profiled = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval', String(INTERVAL_MICROSECONDS), BIN, ...args]
  for (const nodeArgs of [[BIN, ...args], profiled]) {
    const { status, stderr: words } = spawnSync(execPath, nodeArgs, { encoding: 'utf8' })
    if (status !== 0 && status !== 1) throw new Error(`hushgate ${args.join(' ')} ended with ${status}: ${words}`)
  }
  // the main thread's: Node numbers the threads behind the process's id
  const [first] = readdirSync(folder).sort((a, b) => threadOf(a) - threadOf(b))
  const profile = JSON.parse(readFileSync(join(folder, first), 'utf8'))
  writeFileSync(resolve(target), flame(profile, `hushgate ${args.slice(0, 2).join(' ')}`))
})

/** `CPU.<date>.<time>.<process>.<thread>.<number>.cpuprofile` */
function threadOf(name) {
  return Number(name.split('.')[4])
}
