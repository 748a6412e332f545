// What a run says, as people read it in bench/RESULTS.md.
import { execFileSync } from 'node:child_process'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import { basename, isAbsolute } from 'node:path'
import { env } from 'node:process'
import { table } from '../table.mjs'
import { barCells, digits, holds } from './bars.mjs'
import { ROOT } from './support.mjs'

/** `0.34 s`, `48.2 ms` @param {number} ms */
export const duration = (ms) => (ms < 1000 ? `${digits(ms)} ms` : `${digits(ms / 1000)} s`)

const NOTHING = '–'

/** @param {import('./bench.mjs').Side} side */
const sideCells = ({ label, ms, cpuMs, peakMb }) => [label, duration(ms), duration(cpuMs), peakMb.toFixed(0)]

/** @param {import('./bench.mjs').Row} row */
function rowCells({ ours, theirs, ratio, rounds }) {
  const other = theirs ? sideCells(theirs) : Array(4).fill(NOTHING)
  return [...sideCells(ours), ...other, ratio === undefined ? NOTHING : digits(ratio), rounds]
}

const SIDE = ['median', 'processor', 'peak MB']
const HEAD = ['command', ...SIDE, 'beside', ...SIDE, 'median of the ratios', 'rounds']

/** @param {string} title @param {import('./bench.mjs').Bench} bench @returns {string} Markdown */
export function partText(title, { groups, bars, failures }) {
  const tables = groups.filter(({ rows }) => rows.length > 0).map((group) => `${group.title}\n\n${table(HEAD, group.rows.map(rowCells))}`)
  const missed = failures.map((failure) => `Not measured: ${failure.split('\n')[0]}`)
  return [`### ${title}`, ...tables, ...(bars.length > 0 ? [barText(bars)] : []), ...new Set(missed)].join('\n\n')
}

const barText = (bars) => table(['what must hold', 'limit', 'measured', ''], bars.map(barCells))

/** @param {import('./bars.mjs').Judged[]} bars */
export function sumText(bars) {
  return `${bars.filter(holds).length} of ${bars.length} hold${bars.some(({ figure }) => figure === null) ? ', some could not be measured' : ''}.`
}

/** @param {Record<string, { name: string }>} runtimes @param {{ tools: { label: string }[], absent: { name: string, reason: string }[] }} peers */
export function machineText(runtimes, { tools, absent }) {
  const words = (command, ...args) => execFileSync(command, args, { cwd: ROOT, encoding: 'utf8' }).trim()
  const built = !env.DIST && words('git', 'status', '--porcelain', '--', 'dist') === ''
  const names = [...Object.values(runtimes).map(({ name }) => name), ...tools.map(({ label }) => label)]
  return [
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${release()}, ${words('git', '--version')}, load ${loadavg()[0].toFixed(1)} at the start;`,
    `hushgate at ${words('git', 'rev-parse', '--short', 'HEAD')}${built ? '' : ', another build'}; ${names.join(', ')}.`,
    // It is read at every start by Node 20, which so seems to start slowly, and a hook to add little to that.
    ...(env.NODE_EXTRA_CA_CERTS ? ['NODE_EXTRA_CA_CERTS is set: Node 20 reads those certificates at every start.'] : []),
    ...absent.map(({ name, reason }) => `Not installed: ${name}, because ${reason.replaceAll('\n', ' ')}.`),
    'Medians of whole processes, run in turn; processor time and peak memory are those of all processes of a command together, in the run that verified it.',
  ].join('\n')
}

const MANY = 8

/** @param {Map<string, string[]>} commands by label */
export function commandText(commands) {
  const short = (word) => (isAbsolute(word) ? basename(word) : word)
  const line = (argv) => (argv.length > MANY + 2 ? [...argv.slice(0, MANY), '…'] : argv).map(short).join(' ')
  return [...commands].map(([label, argv]) => `- ${label}: \`${line(argv)}\``).join('\n')
}
