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

const leaks = (program) => ({
  found: 1,
  hook: () => [program, 'git', '--pre-commit', '--redact', '--staged', '--verbose', '--no-banner'],
  tree: () => [program, 'dir', '--redact', '--verbose', '--no-banner', '.'],
  history: () => [program, 'git', '--redact', '--verbose', '--no-banner', '.'],
  said: leaksSaid,
  share: 0.95,
})

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

/**
 * @param {string} node the newest Node at hand: secretlint needs 22
 * @returns {Promise<{ tools: Tool[], absent: { name: string, reason: string }[] }>}
 */
export async function peers(node) {
  mkdirSync(HOME, { recursive: true })
  const answers = await Promise.all([
    orReason('gitleaks', () => goProgram('github.com/zricethezav/gitleaks/v8', 'gitleaks').then(tool(leaks))),
    orReason('betterleaks', () => goProgram('github.com/betterleaks/betterleaks', 'betterleaks').then(tool(leaks))),
    orReason('git-secrets', () => aptProgram('git-secrets').then(tool(gitSecrets))),
    orReason('kingfisher', () => pythonProgram('kingfisher-bin', 'kingfisher').then(tool(kingfisher))),
    orReason('ripsecrets', () => cargoProgram('ripsecrets').then(tool(ripsecrets))),
    orReason('secretlint', () => npmProgram('secretlint', [`${SECRETLINT_RULES}@latest`]).then(tool((script) => secretlint(script, node)))),
    orReason('detect-secrets', () => pythonProgram('detect-secrets', 'detect-secrets').then(tool(detectSecrets))),
  ])
  return {
    tools: answers.filter(({ got }) => got).map(({ name, got }) => ({ id: name, ...got, label: `${name} ${got.version}` })),
    absent: answers.filter(({ reason }) => reason).map(({ name, reason }) => ({ name, reason })),
  }
}

const SECRETLINT_RULES = '@secretlint/secretlint-rule-preset-recommend'

const ripsecrets = (program) => ({
  found: 1,
  hook: (paths) => [program, '--strict-ignore', ...paths],
  tree: () => [program, '.'],
})

const detectSecrets = (program) => ({
  found: 1,
  foundInTree: 0,
  hook: (paths) => [`${program}-hook`, '--no-verify', ...paths],
  tree: () => [program, 'scan', '--no-verify', '--all-files', '.'],
})

/** A program and its version, as a tool. */
const tool =
  (make) =>
  ([program, version]) => {
    const { env = {}, ...rest } = make(program)
    return { version, env: { HOME, ...env }, ...rest }
  }
