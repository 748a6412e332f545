// A run that did not do its work is no measurement: each command is run once before it is timed, and asked what it saw.
import { runWatched } from './run.mjs'

/**
 * @typedef {object} Expectation
 * @property {number[]} statuses exit codes of a run that did its work
 * @property {string[]} [names] files with a planted token, that it must name
 * @property {{ files?: number, bytes?: number }} [size] of the input
 *
 * @typedef {import('./run.mjs').Job & { expect: Expectation, said?: Statement, share?: number, proof?: Checked }} Checked
 * share: how much of the input the tool must have scanned, by its own words: some leave out what their defaults name
 * proof: the same command over a planted token, where the timed run must find none
 * @typedef {(output: string) => { files?: number, bytes?: number }} Statement what a tool says that it scanned
 *
 * @typedef {{ ms: number, status: number, peakMb: number, cpuMs: number }} Proof
 */

/** What the tool said may hold the tokens that were planted: it is shown and never written to a file. */
export class NoMeasurement extends Error {
  /** @param {{ label: string }} job @param {string} problem @param {string} output */
  constructor({ label }, problem, output) {
    super(`${label}: ${problem}`)
    this.output = output.slice(-2000)
  }
}

/** @type {WeakMap<Checked, Proof>} */
const done = new WeakMap()

/**
 * @param {Checked} job
 * @returns {Proof}
 * @throws Error that says what was not done
 */
export function verified(job) {
  if (!done.has(job)) done.set(job, verify(job))
  return done.get(job)
}

function verify(job) {
  if (job.proof) verified(job.proof)
  const { output, ...result } = runWatched(job)
  const problem = problemOf(job, result.status, output)
  if (problem !== null) throw new NoMeasurement(job, problem, output)
  return result
}

/**
 * @param {Checked} job
 * @param {number} status
 * @param {string} output
 * @returns {string | null} why this run is no measurement
 */
export function problemOf({ expect: { statuses, names = [], size = {} }, said, share = 1 }, status, output) {
  if (!statuses.includes(status)) return `it ended with ${status}, not with ${statuses.join(' or ')}`
  const missed = names.filter((name) => !output.includes(name))
  if (missed.length > 0) return `it did not report ${missed.join(', ')}`
  const told = said?.(output) ?? {}
  const short = Object.entries(told).filter(([what, amount]) => what in size && !(amount >= share * size[what]))
  return short.length > 0 ? short.map(([what, amount]) => `it scanned ${amount} ${what} of ${size[what]}`).join(' and ') : null
}
