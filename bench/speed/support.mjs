// What the tests use too: an environment without git's own variables, token samples.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { load } from '../../scripts/bundle/schemas.mjs'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export const { cleanEnv } = await load(ROOT, 'test/support/repo.ts')
const { draw, githubToken } = await load(ROOT, 'test/support/tokens.ts')

/** @param {string} dir @param {string[]} args @param {Record<string, string>} [env] @returns {string} its output without the last line's end */
export function git(dir, args, env = {}) {
  return execFileSync('git', args, { cwd: dir, env: cleanEnv(env), encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 }).trimEnd()
}

/**
 * A file that every tool must report: a GitHub token with a right checksum, and the two halves of an AWS key.
 * @param {number} seed another one gives other tokens: some tools tell each secret once
 */
export function plantedText(seed) {
  const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const id = ['AKIA', draw(`${upper}234567`, 16, seed)].join('')
  const key = draw(`${upper}${upper.toLowerCase()}0123456789/+`, 40, seed)
  return `GITHUB_TOKEN = "${githubToken(seed)}"\naws_access_key_id = "${id}"\naws_secret_access_key = "${key}"\n`
}
