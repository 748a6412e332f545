import type { Check, Entry, Match, Settings, Text } from '../../model.ts'
import { encryption } from './encrypted.ts'
import { type EnvName, envName } from './env.ts'
import { findProof, type Proof } from './evidence.ts'
import { KEY_TITLES, type KeyFile, keyFilesFor } from './keys.ts'
import { shellPath, wholeFile } from '../finding/whole-file.ts'
import { strengthBits } from '../../value/strength.ts'

/**
 * Files that must not be committed because of what they are: environment files (`env-file`) and files that hold keys. Only what has
 * a suspicious name is read: to let encrypted files pass and, where the name is ambiguous, to see the key itself.
 * A link's name is no secret and its target is text of its own: symlinks are left to the other checks.
 */
export const pathCheck: Check = {
  name: 'path',
  needs: 'text',
  selects: (entry, settings) => isRegularFile(entry) && (envNameOf(entry, settings) !== null || keyFilesFor(entry.path).length > 0),
  run(text, settings) {
    const env = envNameOf(text.entry, settings)
    if (env !== null) return envMatches(text, env)
    const files = keyFilesFor(text.entry.path)
    return files.length === 0 || encryption(text).is === 'yes' ? [] : keyMatches(text, files)
  },
}

function isRegularFile({ mode }: Entry): boolean {
  return mode === 'file' || mode === 'executable'
}

function envNameOf({ path }: Entry, { env, globs }: Settings): EnvName | null {
  const name = envName(path)
  return name === null || (env.templates.length > 0 && globs(path, env.templates)) ? null : name
}

function envMatches(text: Text, { why }: EnvName): Match[] {
  if (text.firstLine !== 1 || text.firstColumn !== 0) return []
  const found = encryption(text)
  if (found.is === 'yes') return []
  const path = shellPath(text.entry.path)
  return [
    wholeFile('path', {
      rule: 'env-file',
      title: '.env file',
      severity: 'high',
      why: found.is === 'broken' ? `${why}; ${found.why}` : why,
      fix: [`git rm --cached -- ${path}`, 'add it to .gitignore', 'keep the names, without values, in .env.example'],
    }),
  ]
}

/** The first kind whose content bears out the name. */
function keyMatches(text: Text, files: readonly KeyFile[]): Match[] {
  for (const file of files) {
    for (const evidence of file.evidence) {
      const proof = findProof(text, evidence)
      if (proof !== undefined) return [keyMatch(text, file, proof)]
    }
  }
  return []
}

function keyMatch(text: Text, { rule, holds }: KeyFile, proof: Proof): Match {
  const whole = wholeFile('path', {
    rule,
    ...KEY_TITLES[rule],
    why: `a file of this name holds ${holds}${proof.span === null ? '' : ', and here it stands'}`,
    fix: [
      `git rm --cached -- ${shellPath(text.entry.path)}`,
      'add it to .gitignore and keep it outside the repository, or in a secret store',
    ],
  })
  if (proof.span === null) return whole
  const { wholeFile: _, ...match } = whole
  const { start, end } = proof.span
  const bits = strengthBits(text.content.slice(start, Math.min(end, start + 500)))
  return { ...match, start, end, rank: 1, strengthBits: bits, ...(proof.name === undefined ? {} : { name: proof.name }) }
}
