// The calibration curve: of the candidates to which the model gives a probability, how many are secrets. Cross-validated.
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'

const SIZE = 360
const EDGE = 48

const x = (chance) => (EDGE + chance * SIZE).toFixed(1)
const y = (share) => (EDGE / 2 + (1 - share) * SIZE).toFixed(1)
const text = (at, up, words, extra = '') => `<text x="${at}" y="${up}" ${extra}>${words}</text>`

function ticks() {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
    `<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${y(0)}" y2="${y(1)}"/>`,
    `<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}"/>`,
    text(x(tick), Number(y(0)) + 18, `${tick * 100} %`, 'text-anchor="middle"'),
    text(EDGE - 8, Number(y(tick)) + 4, `${tick * 100} %`, 'text-anchor="end"'),
  ])
}

const [source, target] = argv.slice(2)
const tenths = JSON.parse(readFileSync(source, 'utf8'))
const points = tenths.map(({ chance, share }) => `${x(chance)},${y(share)}`)
const dots = tenths.map(
  ({ chance, share, count }) =>
    `<circle class="dot" cx="${x(chance)}" cy="${y(share)}" r="${Math.max(3, Math.min(11, Math.sqrt(count) / 2)).toFixed(1)}"><title>${count} candidates</title></circle>`,
)
writeFileSync(
  target,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE + EDGE * 2}" height="${SIZE + EDGE * 2}" font-family="sans-serif" font-size="12">
<title>Calibration of the score</title>
<style>.grid{stroke:#8888}.even{stroke:#888;stroke-dasharray:4 4}.curve{fill:none;stroke:#0a7;stroke-width:2}.dot{fill:#0a7}text{fill:#888}</style>
${ticks().join('\n')}
<line class="even" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
<polyline class="curve" points="${points.join(' ')}"/>
${dots.join('\n')}
${text(EDGE + SIZE / 2, SIZE + EDGE + 22, 'probability that the model gives', 'text-anchor="middle"')}
${text(EDGE, 14, 'of these candidates, secrets (labelled code, repositories not seen in training)')}
</svg>
`,
)
