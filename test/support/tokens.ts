import { crc32 } from 'node:zlib'

/** Token samples, put together at run time so that none stands in the repository. */

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Deterministic characters of an alphabet: the same seed gives the same text on every machine. */
export function draw(alphabet: string, length: number, seed = 1): string {
  let state = (seed * 2654435761) >>> 0
  let out = ''
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    out += alphabet[(state >>> 8) % alphabet.length]
  }
  return out
}

function base62(value: number, width: number): string {
  let out = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) out = BASE62[rest % 62] + out
  return out.padStart(width, '0')
}

/** A classic GitHub token with a valid checksum. */
export function githubToken(seed = 1): string {
  const body = draw(BASE62, 30, seed)
  return `ghp_${body}${base62(crc32(body), 6)}`
}
