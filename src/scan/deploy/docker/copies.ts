import { boundFor } from '../../../env/bound.ts'
import type { Match, Severity } from '../../../model.ts'
import type { Dockerfile, Instruction, Word } from '../../../parse/dockerfile.ts'
import { baseName } from '../../finding/whole-file.ts'
import { envName, isTemplateName } from '../../path/env.ts'
import { isMachineMade } from '../secret.ts'
import { placeMatch } from './place.ts'

/** What COPY and ADD take from where; null: another instruction. */
export function copied({ keyword, words }: Instruction): { sources: readonly Word[]; target: Word } | null {
  if ((keyword !== 'COPY' && keyword !== 'ADD') || words.length < 2) return null
  return { sources: words.slice(0, -1), target: words.at(-1) as Word }
}

export function copiesOfEnv({ instructions }: Dockerfile): Match[] {
  return instructions.flatMap((instruction) => {
    const copy = copied(instruction)
    if (copy === null) return []
    const { sources, target } = copy
    return sources.flatMap((source) => {
      if (isEnv(source.value)) return [copyMatch(source)]
      if (!isTemplateName(source.value) || envName(target.value) === null) return []
      const what = `the template ${baseName(source.value)} becomes ${target.value} of the image`
      const means = 'the container starts with its placeholders, without a word, and everybody knows them'
      return [placeMatch('dockerfile-copies-env', source, { name: source.value, what, means, severity: severityOf(target.value) })]
    })
  })
}

/** A file may be named after a secret: then its name is none to be shown. */
function copyMatch(source: Word): Match {
  const isOdd = baseName(source.value)
    .split(/[.*?]/)
    .some((part) => part.length > 15 && isMachineMade(part))
  const name = isOdd ? 'an environment file' : source.value
  const said = { name, what: `${name} is copied into the image`, severity: severityOf(source.value) }
  const { plain, ...masked } = placeMatch('dockerfile-copies-env', source, said)
  return isOdd ? masked : { ...masked, ...(plain === undefined ? {} : { plain }) }
}

/** `.env*` copies whatever there is. */
function isEnv(source: string): boolean {
  const name = baseName(source.replace(/\/$/, ''))
  return envName(name.replace(/\*+$/, '')) !== null || name === '*.env' || name === '.env?'
}

/** By the environment that the file is named after. */
function severityOf(file: string): Severity {
  const bound = boundFor(baseName(file))
  return bound === 'production' ? 'high' : bound === 'shared' ? 'medium' : 'low'
}
