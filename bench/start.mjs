// What a clean commit waits for: the hook beside an empty script on the same runtime, and the git questions that it cannot save.
// `npm run bench:start`; other runtimes: NODE=path BUN=path, another build: DIST=folder. Runs in turn, so that a drifting machine
// slows all of them; prints medians and medians of the differences. Asserts nothing.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { env, hrtime } from 'node:process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = resolve(env.DIST ?? join(ROOT, 'dist'))
const RUNS = 21
const FILES = 10
const MAX_FILE_BYTES = 12_000
/** What the hook asks about a clean commit of new files. */
const QUESTIONS = [
  ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', 'HEAD', '--'],
  ['cat-file', '--batch'],
]

const ASK = `const { spawnSync } = require('node:child_process')
let answer = ''
for (const args of ${JSON.stringify(QUESTIONS)}) {
  const input = args[1] === '--batch' ? [...answer.matchAll(/[0-9a-f]{40}(?= [AM])/g)].join('\\n') + '\\n' : ''
  const { stdout } = spawnSync('git', args, { input })
  if (args[0] === 'diff-index') answer = stdout.toString('latin1')
}
`

/** A repository with ten staged source files of ours, and no configuration. @param {string} folder */
function prepare(folder) {
  const repo = join(folder, 'repo')
  const git = (...args) => execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: repo })
  mkdirSync(repo)
  git('init', '-q')
  git('commit', '-q', '--allow-empty', '-m', 'start')
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true }).filter((path) => path.endsWith('.ts') && !path.startsWith('rules'))
  const largest = sources.map((path) => [statSync(join(ROOT, 'src', path)).size, path]).sort(([a], [b]) => b - a)
  for (const [i, [, path]] of largest.slice(0, FILES).entries()) {
    writeFileSync(join(repo, `file${i}.ts`), readFileSync(join(ROOT, 'src', path)).subarray(0, MAX_FILE_BYTES))
  }
  git('add', '.')
  for (const [name, text] of [
    ['empty.cjs', ''],
    ['ask.cjs', ASK],
  ])
    writeFileSync(join(folder, name), text)
  return repo
}

/** Milliseconds of a whole process. @throws Error when it does not end well */
function time(runtime, script, cwd) {
  const start = hrtime.bigint()
  // As git does: hooks know their index by this variable.
  const { status, error, stdout, stderr } = spawnSync(runtime, [script], { cwd, env: { ...env, GIT_INDEX_FILE: '.git/index' } })
  if (error ?? status !== 0) throw error ?? new Error(`${runtime} ${script} ended with ${status}:\n${stdout}${stderr}`)
  return Number(hrtime.bigint() - start) / 1e6
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

function measure(runtime, scripts, cwd) {
  const times = scripts.map(() => [])
  for (let run = 0; run <= RUNS; run++) {
    for (const [i, [, script]] of scripts.entries()) {
      const ms = time(runtime, script, cwd)
      if (run > 0) times[i].push(ms)
    }
  }
  return scripts.map(([name], i) => ({
    name,
    ms: median(times[i]),
    more: median(times[i].map((ms, run) => ms - times[0][run])),
    ratio: median(times[i].map((ms, run) => ms / times[0][run])),
  }))
}

function versionOf(runtime) {
  const { status, stdout } = spawnSync(runtime, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().replace(/^v/, '') : null
}

const folder = mkdtempSync(join(tmpdir(), 'hushgate-bench-'))
try {
  const repo = prepare(folder)
  const scripts = [
    ['empty script', join(folder, 'empty.cjs')],
    ['git questions only', join(folder, 'ask.cjs')],
    ['hushgate hook', join(DIST, 'hooks/hushgate.js')],
  ]
  console.log(`| runtime | what | median ms | more than empty | ratio |\n|---|---|---|---|---|`)
  for (const [name, runtime] of [
    ['Node', env.NODE ?? 'node'],
    ['Bun', env.BUN ?? 'bun'],
  ]) {
    const version = versionOf(runtime)
    if (version === null) continue
    for (const row of measure(runtime, scripts, repo)) {
      console.log(`| ${name} ${version} | ${row.name} | ${row.ms.toFixed(1)} | ${row.more.toFixed(1)} | ${row.ratio.toFixed(2)} |`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
