// A flame graph as SVG, from a .cpuprofile of V8.

// Pixels.
const [WIDTH, PAD, ROW, HEAD] = [1000, 16, 17, 40]
/** Narrower boxes are left out, and so are deeper ones: nobody could read them. */
const LEAST_WIDTH = 1.5
const MAX_DEPTH = 28

const STYLE = `
.card { fill: #ffffff; stroke: #d1d9e0 } text { fill: #1f2328; font: 11px ui-monospace, Menlo, Consolas, monospace } .title { font-size: 13px }
.ours { fill: #aceebb } .node { fill: #d1d9e0 } .wait { fill: #eff2f5 } .gc { fill: #ffd8b5 }
@media (prefers-color-scheme: dark) {
.card { fill: #0d1117; stroke: #3d444d } text { fill: #f0f6fc } .ours { fill: #1a7f37 } .node { fill: #3d444d } .wait { fill: #21262d } .gc { fill: #9e6a03 }
}`

/**
 * @typedef {{ name: string, kind: 'ours' | 'node' | 'wait' | 'gc', total: number, children: Map<string, Frame> }} Frame times in microseconds
 */

/**
 * @param {{ nodes: object[], samples: number[], timeDeltas: number[] }} profile
 * @param {string} title
 * @returns {string} SVG
 */
export function flame(profile, title) {
  const root = framesOf(profile)
  const boxes = []
  place(root, PAD, 0, (WIDTH - 2 * PAD) / root.total, boxes)
  const depth = Math.max(...boxes.map((box) => box.depth))
  const height = HEAD + (depth + 1) * ROW + PAD
  const words = `${title}: ${(root.total / 1000).toFixed(0)} ms`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">Flame graph of ${escaped(words)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`,
    `<text class="title" x="${PAD}" y="24">${escaped(words)}. Green: hushgate; grey: Node and git; orange: garbage collection.</text>`,
    ...boxes.map((box) => drawn(box, height - PAD - ROW)),
    '</svg>',
    '',
  ].join('\n')
}

/** Calls of one function from one caller become one frame. @returns {Frame} */
export function framesOf({ nodes, samples, timeDeltas }) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const root = frame('all')
  for (const [i, sample] of samples.entries()) {
    const stack = []
    for (let id = sample; id !== undefined; id = parents.get(id)) stack.push(byId.get(id).callFrame)
    let at = root
    root.total += timeDeltas[i]
    for (const call of stack.reverse().slice(1)) {
      const key = nameOf(call)
      if (!at.children.has(key)) at.children.set(key, frame(key, kindOf(call)))
      at = at.children.get(key)
      at.total += timeDeltas[i]
    }
  }
  return root
}

const frame = (name, kind = 'node') => ({ name, kind, total: 0, children: new Map() })

const nameOf = ({ functionName, url }) => functionName || (url === '' ? '(native)' : `(${url.split('/').at(-1)})`)

function kindOf({ functionName, url }) {
  if (functionName === '(idle)') return 'wait'
  if (functionName === '(garbage collector)') return 'gc'
  return url === '' || url.startsWith('node:') ? (functionName.startsWith('wasm') ? 'ours' : 'node') : 'ours'
}

function place({ name, kind, total, children }, x, depth, scale, boxes) {
  const width = total * scale
  if (width < LEAST_WIDTH || depth > MAX_DEPTH) return
  boxes.push({ name, kind, x, width, depth, ms: total / 1000 })
  let at = x
  for (const child of [...children.values()].sort((a, b) => b.total - a.total)) {
    place(child, at, depth + 1, scale, boxes)
    at += child.total * scale
  }
}

const CHARACTER = 6.7

function drawn({ name, kind, x, width, depth, ms }, bottom) {
  const y = bottom - depth * ROW
  const fits = Math.floor((width - 6) / CHARACTER)
  const label = fits < 3 ? '' : `<text x="${(x + 3).toFixed(1)}" y="${y + 12}">${escaped(name.slice(0, fits))}</text>`
  const box = `<rect class="${kind}" x="${x.toFixed(1)}" y="${y}" width="${Math.max(0.5, width - 0.5).toFixed(1)}" height="${ROW - 1}" rx="1"/>`
  return `<g><title>${escaped(name)}: ${ms.toFixed(1)} ms</title>${box}${label}</g>`
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
