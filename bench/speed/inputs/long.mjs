// Files that no editor opens: one line of 200 MB, as bundlers make it, and logs of any size. A token stands at the end.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { plantedText } from '../support.mjs'
import { filesOf, packages } from './tree.mjs'

const BLOCK_BYTES = 32e6

/** @param {string} file @param {number} bytes @returns {Promise<void>} minified code of the packages, over and over, without a line's end */
export async function minifiedLine(file, bytes) {
  const folder = await packages()
  const sources = filesOf(folder).filter(({ path }) => path.endsWith('.min.js'))
  const text = sources.map(({ path }) => readFileSync(join(folder, path), 'latin1')).join(';')
  const block = Buffer.from(text.replace(/\s*\n\s*/g, ';'), 'latin1')
  const end = plantedText(1).replaceAll(' = ', '=').trim().replaceAll('\n', ';var ')
  write(file, block, bytes, `;var ${end}`)
}

/** @param {string} file @param {number} bytes */
export function log(file, bytes) {
  write(file, logBlock(Math.min(bytes, BLOCK_BYTES)), bytes, plantedText(1))
}

function write(file, block, bytes, end) {
  const fd = openSync(file, 'w')
  const last = Buffer.from(end)
  for (let left = bytes - last.length; left > 0; left -= block.length) writeSync(fd, block, 0, Math.min(left, block.length))
  writeSync(fd, last)
  closeSync(fd)
}

/** Lines of a web service, the same on every machine. @param {number} bytes at least */
function logBlock(bytes) {
  const random = generator()
  const hex = () => random().toString(16).padStart(8, '0')
  const lines = []
  let length = 0
  for (let ms = Date.UTC(2026, 0, 1); length < bytes; ms += random() % 2000) {
    const level = LEVELS[random() % LEVELS.length]
    const path = PATHS[random() % PATHS.length]
    const line = `${new Date(ms).toISOString()} ${level} [worker-${random() % 16}] request_id=${hex()}-${hex()} user=${random() % 90000} "GET ${path}/${random() % 5000} HTTP/1.1" status=${200 + (random() % 3)} bytes=${random() % 100000} duration_ms=${random() % 900} trace=${hex()}${hex()}`
    lines.push(line)
    length += line.length + 1
  }
  return Buffer.from(`${lines.join('\n')}\n`, 'latin1')
}

const LEVELS = ['INFO ', 'INFO ', 'INFO ', 'DEBUG', 'WARN ']
const PATHS = ['/api/v1/orders', '/api/v1/users', '/static/img', '/health', '/api/v2/search/products', '/login']

/** Unsigned 32-bit numbers (linear congruence, constants of Numerical Recipes), the upper bits of each. */
function generator() {
  let state = 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const high = state >>> 16
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return ((high << 16) | (state >>> 16)) >>> 0
  }
}
