// The tools that hushgate is measured beside, each by the command that its own documents give for the hook, a folder and a history;
// what asks the network is switched off.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from '../../scripts/tools.mjs'
import { aptProgram, cargoProgram, goProgram, npmProgram, orReason, pythonProgram } from './install.mjs'
import { git } from './support.mjs'

/** Where tools keep what they keep between runs (kingfisher: its compiled rules). */
const HOME = join(CACHE, 'bench/home')

/**
 * @typedef {object} Tool
 * @property {string} id
 * @property {string} label with the version
 * @property {(paths: string[]) => string[]} [hook] the command for these staged files
 * @property {() => string[]} [tree] for the folder that it runs in
 * @property {() => string[]} [history]
 * @property {number} found exit code with findings; 0 without
 * @property {number} [foundInTree] where it is another one
 * @property {Record<string, string>} env
 * @property {import('./verify.mjs').Statement} [said]
 * @property {number} [share] see verify.mjs
 */

const UNITS = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }

/** gitleaks and its kin: `scanned ~59662629 bytes (59.66 MB) in 13.6s` */
const leaksSaid = (output) => ({ bytes: Number(/scanned ~(\d+) bytes/.exec(output)?.[1]) })

/** `|Bytes Scanned....: 58.03 MiB`; nothing when quiet */
function kingfisherSaid(output) {
  const [, amount, unit] = /Bytes Scanned\.*: ([\d.]+) (\w+)/.exec(output) ?? []
  return unit ? { bytes: Number(amount) * UNITS[unit] } : {}
}

function leaks(program) {
  const loud = ['--redact', '--verbose', '--no-banner']
  return {
    found: 1,
    hook: () => [program, 'git', '--pre-commit', '--staged', ...loud],
    tree: () => [program, 'dir', ...loud, '.'],
    history: () => [program, 'git', ...loud, '.'],
    said: leaksSaid,
    share: 0.95,
  }
}

function ripsecrets(program) {
  return { found: 1, hook: (paths) => [program, '--strict-ignore', ...paths], tree: () => [program, '.'] }
}

function detectSecrets(program) {
  const hook = (paths) => [`${program}-hook`, '--no-verify', ...paths]
  return { found: 1, foundInTree: 0, hook, tree: () => [program, 'scan', '--no-verify', '--all-files', '.'] }
}

function kingfisher(program) {
  const quiet = ['--redact', '--no-validate', '--no-update-check']
  return {
    found: 200,
    hook: () => [program, 'scan', '.', '--staged', '--quiet', ...quiet],
    tree: () => [program, 'scan', '.', ...quiet],
    history: () => [program, 'scan', '.', ...quiet],
    said: kingfisherSaid,
    share: 0.95,
  }
}

function secretlint(script, node) {
  const config = join(HOME, 'secretlintrc.json')
  writeFileSync(config, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }))
  const start = [node, script, '--secretlintrc', config]
  return { found: 1, hook: (paths) => [...start, ...paths], tree: () => [...start, '**/*'] }
}

function gitSecrets() {
  const config = join(HOME, 'git-secrets.gitconfig')
  writeFileSync(config, '')
  // The patterns that it brings are for AWS; they are registered in a configuration file of its own.
  git(HOME, ['secrets', '--register-aws', '--global'], { GIT_CONFIG_GLOBAL: config })
  return { found: 1, hook: () => ['git', 'secrets', '--pre_commit_hook', '--'], env: { GIT_CONFIG_GLOBAL: config } }
}

const SECRETLINT_RULES = '@secretlint/secretlint-rule-preset-recommend'

/** How each is had and what it is made of. @type {[string, () => Promise<[string, string]>, (program: string, node: string) => object][]} */
const PEERS = [
  ['gitleaks', () => goProgram('github.com/zricethezav/gitleaks/v8', 'gitleaks'), leaks],
  ['betterleaks', () => goProgram('github.com/betterleaks/betterleaks', 'betterleaks'), leaks],
  ['git-secrets', () => aptProgram('git-secrets'), gitSecrets],
  ['kingfisher', () => pythonProgram('kingfisher-bin', 'kingfisher'), kingfisher],
  ['ripsecrets', () => cargoProgram('ripsecrets'), ripsecrets],
  ['secretlint', () => npmProgram('secretlint', [`${SECRETLINT_RULES}@latest`]), secretlint],
  ['detect-secrets', () => pythonProgram('detect-secrets', 'detect-secrets'), detectSecrets],
]

export const PEER_NAMES = PEERS.map(([name]) => name)

/**
 * @param {string} node the newest Node at hand: secretlint needs 22
 * @param {string[] | null} asked names; null for all
 * @returns {Promise<{ tools: Tool[], absent: { name: string, reason: string }[] }>}
 */
export async function peers(node, asked) {
  mkdirSync(HOME, { recursive: true })
  const wanted = PEERS.filter(([name]) => asked === null || asked.includes(name))
  const answers = await Promise.all(wanted.map(([name, get, make]) => orReason(name, async () => tool(name, await get(), make, node))))
  return {
    tools: answers.flatMap(({ got }) => (got ? [got] : [])),
    absent: answers.filter(({ reason }) => reason).map(({ name, reason }) => ({ name, reason })),
  }
}

function tool(id, [program, version], make, node) {
  const { env = {}, ...rest } = make(program, node)
  return { id, label: `${id} ${version}`, env: { HOME, ...env }, ...rest }
}
