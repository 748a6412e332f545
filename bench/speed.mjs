// How fast hushgate is beside other tools: `npm run bench:speed`. Prints tables; --write appends them to bench/RESULTS.md and draws docs/speed.svg.
//
//   node bench/speed.mjs [hook] [thousand] [tree] [long] [history] [again] [growth] [--runs N] [--peers gitleaks,kingfisher] [--write]
//
// No name: all. The other tools are installed into .cache/bench, the histories are looked for in ../shared/data/repos or in the folder
// that DATA names, DIST names another build. Ends with 2 when something could not be measured; a limit that does not hold is told, no error.
import { appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv, env, exit } from 'node:process'
import { inTemporaryFolder } from './temporary.mjs'
import { readArgs } from './speed/args.mjs'
import { Bench } from './speed/bench.mjs'
import { hushgate, runtimes as findRuntimes } from './speed/hushgate.mjs'
import { draw, panelsOf } from './speed/panels.mjs'
import { growth } from './speed/parts/growth.mjs'
import { again, history } from './speed/parts/history.mjs'
import { hook, thousand } from './speed/parts/hook.mjs'
import { long } from './speed/parts/long.mjs'
import { tree } from './speed/parts/tree.mjs'
import { PEER_NAMES, peers as findPeers } from './speed/peers.mjs'
import { commandText, machineText, partText, sumText } from './speed/report.mjs'
import { ROOT } from './speed/support.mjs'

/** Odd numbers of rounds: more for what is short. */
const PARTS = {
  hook: { title: 'A commit', rounds: 15, measure: hook },
  thousand: { title: 'A large commit', rounds: 7, measure: thousand },
  tree: { title: 'A folder', rounds: 5, measure: tree },
  long: { title: 'Large files', rounds: 3, measure: long },
  history: { title: 'A history', rounds: 5, measure: history },
  again: { title: 'A history again', rounds: 5, measure: again },
  growth: { title: 'Growth', rounds: 5, measure: growth },
}

const started = performance.now()
const { parts, rounds, peers: asked, write: isWritten } = readArgs(argv.slice(2), Object.keys(PARTS), PEER_NAMES)
const runtimes = await findRuntimes()
const peers = await findPeers(runtimes.node24.program, asked)
const machine = machineText(runtimes, peers)
console.log(`${machine}\n`)
const results = {}
for (const name of parts) {
  results[name] = await inTemporaryFolder((folder) => measured(name, folder))
  console.log(`${partText(PARTS[name].title, results[name])}\n`)
}
finish(Object.entries(results))

async function measured(name, folder) {
  const onEach = hushgate(folder)
  const bench = new Bench({
    folder,
    data: resolve(env.DATA ?? join(ROOT, '../shared/data')),
    rounds: rounds ?? PARTS[name].rounds,
    runtimes,
    hushgate: { node: onEach(runtimes.node), node24: onEach(runtimes.node24), bun: onEach(runtimes.bun) },
    peers: peers.tools,
  })
  try {
    await PARTS[name].measure(bench)
  } catch (error) {
    bench.missed(undefined, `${PARTS[name].title}: ${error.message}`)
  }
  return bench
}

function finish(all) {
  const bars = all.flatMap(([, bench]) => bench.bars)
  const commands = commandText(new Map(all.flatMap(([, bench]) => [...bench.commands])))
  console.log(`${commands}\n\n${sumText(bars)} It took ${((performance.now() - started) / 60_000).toFixed(0)} minutes.`)
  if (isWritten) write(all, commands, bars)
  exit(all.some(([, bench]) => bench.failures.length > 0) ? 2 : 0)
}

function write(all, commands, bars) {
  const date = new Date().toISOString().slice(0, 10)
  const texts = all.map(([name, bench]) => partText(PARTS[name].title, bench))
  appendFileSync(join(ROOT, 'bench/RESULTS.md'), `\n## Speed, ${date}\n\n${[machine, ...texts, sumText(bars), commands].join('\n\n')}\n`)
  const panels = all.map(([name, bench]) => [name, panelsOf(bench.groups)]).filter(([, each]) => each.length > 0)
  if (panels.length > 0) draw(Object.fromEntries(panels), Object.keys(PARTS), `${date}, ${machine.split(', ').slice(0, 2).join(', ')}`)
}
