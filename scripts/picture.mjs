// Draws docs/blocked-commit.svg: what a terminal shows when the built hook stops a real commit. `npm run picture`.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { load } from './bundle/schemas.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COMMAND = 'git commit -m "Read the pull requests"'
// Pixels: a cell of the terminal, the window's frame, its title bar.
const [CELL, LINE, PAD, BAR] = [8, 18, 20, 36]
const COLORS = { text: '#d4d7dd', dim: '#8a919e', red: '#ff7b72', yellow: '#e3b341', prompt: '#7ee787' }

/** The picture as it must be. @param {string} hook absolute path of the built hook @returns {Promise<string>} SVG */
export async function picture(hook = join(ROOT, 'dist/hooks/hushgate.js')) {
  const output = await blockedCommit(hook)
  return svg([
    [
      { text: '$ ', style: { color: 'prompt' } },
      { text: COMMAND, style: {} },
    ],
    ...output.trimEnd().split('\n').map(runs),
  ])
}

/** A real commit in a repository made for it. The time that it took is left out: it is another one on every machine. */
async function blockedCommit(hook) {
  const { cleanEnv, makeRepo } = await load(ROOT, 'test/support/repo.ts')
  const { githubToken } = await load(ROOT, 'test/support/tokens.ts')
  const repo = makeRepo()
  try {
    repo.stage('.env', 'PORT=8080\n')
    repo.stage('config/github.py', `import os\n\nTOKEN = "${githubToken()}"\n`)
    const file = join(repo.dir, '.git/hooks/pre-commit')
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${hook}" --color\n`)
    chmodSync(file, 0o755)
    const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', 'x'], { cwd: repo.dir, env: cleanEnv(), encoding: 'utf8' })
    if (status !== 1) throw new Error(`the commit was not stopped (${status}):\n${stdout}${stderr}`)
    return `${stdout}${stderr}`.replace(/, \d+ ms\)/, ')')
  } finally {
    repo.remove()
  }
}

/** Splits a line where its style changes (SGR codes of ECMA-48). */
function runs(line) {
  const style = {}
  return line.split('\u001b[').flatMap((part, index) => {
    const end = index === 0 ? -1 : part.indexOf('m')
    if (end >= 0) for (const code of part.slice(0, end).split(';')) Object.assign(style, SGR[code])
    const text = part.slice(end + 1)
    return text === '' ? [] : [{ text, style: { ...style } }]
  })
}

const SGR = {
  1: { weight: 'bold' },
  2: { color: 'dim' },
  22: { weight: undefined, color: undefined },
  31: { color: 'red' },
  33: { color: 'yellow' },
  39: { color: undefined },
}

function svg(lines) {
  const columns = Math.max(...lines.map((line) => line.reduce((sum, { text }) => sum + text.length, 0)))
  const [width, height] = [columns * CELL + 2 * PAD, lines.length * LINE + BAR + PAD]
  const dots = [COLORS.red, COLORS.yellow, COLORS.prompt].map(
    (fill, i) => `<circle cx="${PAD + 6 + i * 20}" cy="18" r="6" fill="${fill}"/>`,
  )
  const rows = lines.flatMap((line, row) => (line.length === 0 ? [] : [`<text y="${BAR + row * LINE + 14}">${spans(line)}</text>`]))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    '<title>A commit with a token and a .env file, stopped by hushgate</title>',
    `<rect width="${width}" height="${height}" rx="8" fill="#15181e"/>`,
    ...dots,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="${COLORS.text}">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Each run stands at its own column and has its own length, so that nothing shifts with another font. */
function spans(line) {
  let column = 0
  return line
    .map(({ text, style }) => {
      const place = `x="${PAD + column * CELL}" textLength="${text.length * CELL}"`
      column += text.length
      const fill = style.color ? ` fill="${COLORS[style.color]}"` : ''
      const weight = style.weight ? ` font-weight="${style.weight}"` : ''
      return `<tspan ${place}${fill}${weight} xml:space="preserve">${escaped(text)}</tspan>`
    })
    .join('')
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, 'docs/blocked-commit.svg'), await picture())
