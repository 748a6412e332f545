// docs/speed.svg: bars of the times, one panel an input, on a card that follows the reader's light or dark mode.

/**
 * @typedef {{ label: string, ms: number, kind: 'ours' | 'other' | 'reference' }} Bar
 * @typedef {{ title: string, bars: Bar[] }} Panel
 */

// Pixels.
const [WIDTH, PAD, ROW, HEAD, GAP] = [760, 20, 22, 30, 16]
const [LABEL_END, BAR_START, BAR_END] = [258, 268, 660]
/** Where the longest time is that many times the shortest, a linear scale would show nothing of ours. */
const LOGARITHMIC_FROM = 30

const STYLE = `
.card { fill: #ffffff; stroke: #d1d9e0 } text { fill: #1f2328 } .ours { fill: #1a7f37 } .other { fill: #818b98 } .reference { fill: #c8d1da }
@media (prefers-color-scheme: dark) {
.card { fill: #0d1117; stroke: #3d444d } text { fill: #f0f6fc } .ours { fill: #3fb950 } .other { fill: #656c76 } .reference { fill: #3d444d }
}`

/**
 * @param {Panel[]} panels
 * @param {string} where machine and date, for the foot
 * @returns {string} SVG
 */
export function chart(panels, where) {
  let y = PAD
  const parts = panels.map((panel) => {
    const text = drawn(panel, y)
    y += HEAD + panel.bars.length * ROW + GAP
    return text
  })
  const height = y + ROW
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">How long hushgate and other tools take; shorter is better</title>',
    `<desc id="desc">${escaped(panels.map(sentence).join(' '))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`,
    `<g font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="12.5">`,
    ...parts,
    `<text x="${PAD}" y="${height - 14}" font-size="11" opacity="0.75">${escaped(where)}</text>`,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function drawn({ title, bars }, top) {
  const sorted = [...bars].sort((a, b) => a.ms - b.ms)
  const scale = scaleOf(sorted.map(({ ms }) => ms))
  const head = `<text x="${PAD}" y="${top + 16}" font-size="14" font-weight="600">${escaped(title)}${scale.logarithmic ? ' (logarithmic)' : ''}</text>`
  const rows = sorted.map(({ label, ms, kind }, i) => {
    const y = top + HEAD + i * ROW
    const width = Math.max(1, scale.share(ms) * (BAR_END - BAR_START))
    const weight = kind === 'ours' ? ' font-weight="600"' : ''
    return [
      `<text x="${LABEL_END}" y="${y + 12}" text-anchor="end"${weight}>${escaped(label)}</text>`,
      `<rect class="${kind}" x="${BAR_START}" y="${y}" width="${width.toFixed(1)}" height="16" rx="2"/>`,
      `<text x="${(BAR_START + width + 8).toFixed(1)}" y="${y + 12}"${weight}>${shortTime(ms)}</text>`,
    ].join('')
  })
  return [head, ...rows].join('\n')
}

/** @param {number[]} values of a panel, ascending @returns {{ logarithmic: boolean, share(ms: number): number }} a bar's part of the full width */
export function scaleOf(values) {
  const [least, most] = [values[0], values.at(-1)]
  if (most < LOGARITHMIC_FROM * least) return { logarithmic: false, share: (ms) => ms / most }
  const start = least / 3
  return { logarithmic: true, share: (ms) => Math.log(ms / start) / Math.log(most / start) }
}

/** `48 ms`, `1.6 s`, `156 s` @param {number} ms */
export function shortTime(ms) {
  if (ms < 1000) return `${ms.toFixed(0)} ms`
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`
}

const sentence = ({ title, bars }) => `${title}: ${bars.map(({ label, ms }) => `${label} ${shortTime(ms)}`).join(', ')}.`

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
