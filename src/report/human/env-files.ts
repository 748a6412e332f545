import type { EnvFacts, Finding } from '../../model.ts'
import { commitText } from '../advice/index.ts'
import type { Paint } from './paint.ts'
import { shellWord } from './shell.ts'

/** One in an archive is shown as other findings are: nothing of the message's advice fits it. */
export function isEnvFile({ rule, via }: Finding): boolean {
  return rule === 'env-file' && via === undefined
}

/**
 * One message for all blocked .env files. The first seven lines are a contract, word for word and uncoloured: scripts and
 * people look for them. What follows is said only where it is true. Strings must be printable already.
 */
export function envFilesBlock(findings: readonly Finding[], facts: EnvFacts | null, paint: Paint): string[] {
  const label = (text: string): string => `  ${paint('dim', text.padEnd(6))}`
  const paths = [...new Set(findings.map((finding) => finding.path))]
  return [
    'ERROR: .env files must NOT be committed!',
    `Blocked files: ${paths.join(', ')}`,
    '',
    'If you need to store configuration templates:',
    '  1. Add values to .env.example instead',
    '  2. Ensure .env is in .gitignore',
    '  3. Use git rm --cached .env if already tracked',
    '',
    ...factLines(paths, facts),
    ...findings.flatMap(({ path, commit }) => (commit === undefined ? [] : [`${label('commit')} ${path}: ${commitText(commit)}`])),
    ...findings.map(({ path, why }) => `${label('why')} ${path}: ${why}`),
    `${label('allow')} a template? add its name to env.templates, anything else to allow.paths, in the configuration`,
  ]
}

function factLines(paths: readonly string[], facts: EnvFacts | null): string[] {
  const tracked = paths.filter((path) => facts?.tracked.includes(path))
  const uncovered = paths.filter((path) => facts?.uncovered.includes(path))
  return [
    ...(tracked.length === 0 ? [] : [`Already tracked: ${tracked.join(', ')}  ->  git rm --cached -- ${tracked.map(shellWord).join(' ')}`]),
    ...(uncovered.length === 0 ? [] : [`Not covered by .gitignore: ${uncovered.join(', ')}`]),
  ]
}
