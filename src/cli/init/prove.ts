import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type CanaryRepository, type CanaryResult, commitCanary } from '../../git/canary.ts'
import { canaryToken } from './canary-token.ts'
import type { Facts, Manager } from './types.ts'

/**
 * Commits a planted token through the hook files that are there now, in a throw-away repository. Nothing of the person's
 * repository is written, and no other line of their hooks runs.
 * @returns null when it was blocked by hushgate and a clean commit passed; else why not, in a sentence
 */
export function prove(facts: Facts, manager: Manager): string | null {
  const token = canaryToken()
  const repository = { ...manager.canary(facts), top: facts.place.top, links: moduleLinks(facts) }
  const result = commitCanary(repository, `github_token = "${token}"\n`, 'greeting = "hello"\n')
  const problem = judge(result)
  return problem === null ? null : `${problem}${switchedOff()}`.replaceAll(token, '(the planted token)')
}

/** Hooks find hushgate, and lefthook itself, in node_modules. */
function moduleLinks(facts: Facts): CanaryRepository['links'] {
  const paths = [...new Set(['node_modules', `${facts.guard.local ?? ''}node_modules`])]
  return paths.map((path) => ({ path, target: join(facts.place.top, path) })).filter(({ target }) => existsSync(target))
}

function judge({ planted, clean }: CanaryResult): string | null {
  if (planted.status === null) return `the commit with a planted token did not come to an end: ${words(planted.output)}`
  if (planted.status === 0) return `a commit with a planted token was not blocked${said(planted.output)}`
  if (clean.status !== 0) return `every commit is blocked, a clean one too${said(clean.output)}`
  return /hushgate/i.test(planted.output) ? null : `the planted token was blocked, but not by hushgate${said(planted.output)}`
}

function said(output: string): string {
  return output.trim() === '' ? ', and nothing was said' : `; what was said: ${words(output)}`
}

function words(output: string): string {
  return output.trim().replace(/\s+/g, ' ').slice(0, 600)
}

/** Variables that switch hooks off, for as long as this shell lives. */
function switchedOff(): string {
  const names = ['HUSKY', 'LEFTHOOK'].filter((name) => /^(0|false)$/.test(process.env[name] ?? ''))
  if ((process.env.SKIP ?? '').split(',').includes('hushgate')) names.push('SKIP')
  const settings = names.map((name) => `${name}=${process.env[name]}`).join(', ')
  return settings && ` (${settings} is set in this shell and switches hooks off)`
}
