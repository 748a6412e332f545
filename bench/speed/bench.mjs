// What a part gets: the tools, a temporary folder, and where to put what it measures.
import { pair } from './turns.mjs'

/**
 * @typedef {{ label: string, ms: number, cpuMs: number, peakMb: number }} Side
 * @typedef {{ ours: Side, theirs?: Side, ratio?: number, rounds: number }} Row
 * @typedef {{ title: string, chart: boolean, rows: Row[] }} Group rows over the same input
 */

export class Bench {
  /** @type {Group[]} */
  groups = []
  /** @type {import('./bars.mjs').Judged[]} */
  bars = []
  /** @type {string[]} sentences */
  failures = []
  /** @type {Map<string, string[]>} by label */
  commands = new Map()

  /**
   * @param {object} given
   * @param {string} given.folder absolute, temporary
   * @param {string} given.data where the repositories' bundles are
   * @param {number} given.rounds
   * @param {Awaited<ReturnType<typeof import('./hushgate.mjs').runtimes>>} given.runtimes
   * @param {Record<string, ReturnType<ReturnType<typeof import('./hushgate.mjs').hushgate>>>} given.hushgate by runtime
   * @param {import('./peers.mjs').Tool[]} given.peers
   */
  constructor({ folder, data, rounds, runtimes, hushgate, peers }) {
    Object.assign(this, { folder, data, rounds, runtimes, hushgate, peers })
  }

  /** @param {string} title of the input that follows @param {{ chart?: boolean }} [options] */
  begin(title, { chart = false } = {}) {
    this.groups.push({ title, chart, rows: [] })
  }

  /** @param {string} id @returns {import('./peers.mjs').Tool} @throws Error when it was not asked for or could not be installed */
  peer(id) {
    const tool = this.peers.find((each) => each.id === id)
    if (!tool) throw new Error(`${id} is not there`)
    return tool
  }

  /** @param {import('./verify.mjs').Checked} job @param {Omit<Row, 'ours'> & { ours: Omit<Side, 'label'> }} row */
  row({ label, argv }, { ours, ...rest }) {
    this.commands.set(label, argv)
    this.groups.at(-1).rows.push({ ours: { label, ...ours }, ...rest })
  }

  /**
   * Measures two commands in turn.
   * @param {import('./verify.mjs').Checked} ours
   * @param {() => import('./verify.mjs').Checked} theirs
   * @param {import('./bars.mjs').Bar} [bar] of the ratio
   * @returns {number | null} the ratio; null when one did not do its work
   */
  pair(ours, theirs, bar) {
    return this.attempt(bar, () => {
      const other = theirs()
      const { ours: our, theirs: their, ...rest } = pair(ours, other, this.rounds)
      this.commands.set(other.label, other.argv)
      this.row(ours, { ours: our, theirs: { label: other.label, ...their }, ...rest })
      return rest.ratio
    })
  }

  /** @param {import('./bars.mjs').Bar | undefined} bar @param {() => number} measure @returns {number | null} */
  attempt(bar, measure) {
    try {
      const figure = measure()
      if (bar) this.bars.push({ ...bar, figure })
      return figure
    } catch (error) {
      if (error.output) console.error(`${error.message}; it said:\n${error.output}`)
      this.missed(bar, error.message)
      return null
    }
  }

  /** @param {import('./bars.mjs').Bar | undefined} bar @param {string} reason */
  missed(bar, reason) {
    this.failures.push(reason)
    if (bar) this.bars.push({ ...bar, figure: null, why: reason.split('\n')[0] })
  }
}
