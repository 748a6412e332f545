// Two commands in turn (A B A B …), so that a drifting machine slows both: what counts is the median of the ratios of a round.
import { run } from './run.mjs'
import { NoMeasurement, verified } from './verify.mjs'

/** As many rounds as fit into this, at least one. */
const BUDGET_MS = 90_000
/** A command that takes longer is not run again: the run that verified it counts. */
const ONCE_MS = 60_000

/** @param {number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** @param {number[]} ours @param {number[]} theirs of the same rounds */
export function medianRatio(ours, theirs) {
  return median(ours.map((ms, round) => ms / theirs[round]))
}

/**
 * Commands in turn, each verified before.
 * @param {import('./verify.mjs').Checked[]} jobs
 * @param {number} rounds
 * @returns {number[][]} ms of each command, by round
 * @throws Error when one did not do its work
 */
export function inTurn(jobs, rounds) {
  const proofs = jobs.map(verified)
  const slow = proofs.reduce((sum, { ms }) => sum + ms, 0)
  const fitting = Math.min(rounds, Math.max(1, Math.floor(BUDGET_MS / slow)))
  const times = jobs.map(() => [])
  for (let round = 0; round < fitting; round++) {
    for (const [i, job] of jobs.entries()) times[i].push(proofs[i].ms > ONCE_MS ? proofs[i].ms : timed(job, proofs[i].status))
  }
  return times
}

function timed(job, status) {
  const result = run(job)
  if (result.status !== status)
    throw new NoMeasurement(job, `it ended with ${result.status}, and with ${status} when it was tried`, result.output)
  return result.ms
}

/**
 * @param {import('./verify.mjs').Checked} ours
 * @param {import('./verify.mjs').Checked} theirs
 * @param {number} rounds
 */
export function pair(ours, theirs, rounds) {
  const [a, b] = inTurn([ours, theirs], rounds)
  return { ours: summary(ours, a), theirs: summary(theirs, b), ratio: medianRatio(a, b), rounds: a.length }
}

/** @param {import('./verify.mjs').Checked} job @param {number[]} times ms */
export function summary(job, times) {
  const { peakMb, cpuMs } = verified(job)
  return { ms: median(times), peakMb, cpuMs }
}
