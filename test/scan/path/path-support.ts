import { ENV } from '../../support/env.ts'
import { NO_GLOBS } from '../../../src/policy/glob.ts'
import { openText } from '../../../src/decode/text.ts'
import { CHECK_NAMES, type Entry, type Match, type Settings, type TextCheck } from '../../../src/model.ts'
import { pathCheck } from '../../../src/scan/path/path.ts'
import { draw } from '../../support/tokens.ts'

/** Settings as they are when nobody says anything. */
export const DEFAULTS: Settings = {
  checks: CHECK_NAMES,
  source: { kind: 'staged' },
  cwd: '/',
  paths: [],
  thorough: false,
  formats: [{ format: 'human', file: null }],
  color: null,
  quiet: false,
  cache: false,
  exclude: [],
  baseline: null,
  allow: { paths: [], values: [], pointers: [] },
  env: ENV,
  size: { maxBytes: 512000, limits: [], commitBudgetBytes: null, enforceAll: false },
  entropy: { minBits: 80 },
  rules: { own: [] },
  globs: NO_GLOBS,
}

export function entry(path: string, sizeBytes: number | null = null, mode: Entry['mode'] = 'file'): Entry {
  return { path, mode, sizeBytes }
}

/** What a check over texts finds in a file, as a run would ask it: content only where the check selects the entry. */
export function matchesOf(check: TextCheck, path: string, content: string | Uint8Array, settings = DEFAULTS): Match[] {
  const raw = typeof content === 'string' ? Buffer.from(content) : content
  const file = entry(path, raw.length)
  return (check.selects?.(file, settings) ?? true) ? check.run(openText(file, raw), settings) : []
}

export function rulesOf(path: string, content: string | Uint8Array = 'A=1\n', settings = DEFAULTS): string[] {
  return matchesOf(pathCheck as TextCheck, path, content, settings).map(({ rule }) => rule)
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export const base64 = (length: number, seed = 1): string => draw(BASE64, length, seed)

/** A private key's shape, put together here so that none stands in the repository. */
export function pem(kind = 'RSA ', bodyLines = 4, newline = '\n'): string {
  const edge = (word: string): string => `-----${word} ${kind}PRIVATE` + ' KEY-----'
  const body = Array.from({ length: bodyLines }, (_, line) => base64(64, line + 7))
  return [edge('BEGIN'), ...body, edge('END'), ''].join(newline)
}

/** Bytes that do not read as text. */
export const noise = (length: number, seed = 3): Buffer =>
  Buffer.from(base64(Math.ceil((length * 4) / 3) + 4, seed), 'base64').subarray(0, length)
