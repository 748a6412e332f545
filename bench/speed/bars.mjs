// What must hold in one run, and whether it did.

/**
 * @typedef {object} Bar
 * @property {string} what
 * @property {number} [most] the figure may not be above it
 * @property {number} [least] nor below this
 * @property {string} [unit]
 *
 * @typedef {Bar & { figure: number | null, why?: string }} Judged why: what kept it from being measured
 */

/** @param {Judged} bar */
export function holds({ figure, most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY }) {
  return figure !== null && figure <= most && figure >= least
}

/** @param {Judged} bar @returns {string[]} cells: what, limit, figure, whether it holds */
export function barCells(bar) {
  const { what, most, least, unit = '', figure, why } = bar
  const limits = [...(least === undefined ? [] : [`≥ ${least}`]), ...(most === undefined ? [] : [`≤ ${most}`])]
  const limit = `${limits.join(', ')}${unit}`
  if (figure === null) return [what, limit, '–', `not measured: ${why}`]
  return [what, limit, `${digits(figure)}${unit}`, holds(bar) ? 'holds' : '**does not hold**']
}

/** Three digits that count. @param {number} value */
export function digits(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value < 0.01 ? 2 : 3)
}
