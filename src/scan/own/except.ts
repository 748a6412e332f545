import type { OwnException, OwnRule, Settings } from '../../model.ts'
import { testOf } from './compile.ts'

/** What an exception may look at. */
export interface Place {
  path: string
  commitId: string | undefined
  settings: Settings
  /** Of the rule whose exceptions are asked. */ reads: OwnRule['reads'] | undefined
  /** null: the path alone is looked at. */
  value: { secret: string; match: string; line: string } | null
}

/** Whether one of the exceptions leaves this place alone. */
export function isExcepted(exceptions: readonly OwnException[], place: Place): boolean {
  return exceptions.some((exception) => fits(exception, place))
}

/** Lists that say nothing have no vote; an exception without any list fits nothing. */
function fits(exception: OwnException, place: Place): boolean {
  const { condition, paths, globs = [], patterns, stopwords, commits } = exception
  const votes = [
    [...paths, ...globs].length > 0 ? fitsPath(exception, place) : null,
    patterns.length > 0 ? fitsPattern(exception, place) : null,
    stopwords.length > 0 ? fitsWord(stopwords, place) : null,
    commits.length > 0 ? commits.includes(place.commitId ?? '') : null,
  ].filter((vote) => vote !== null)
  return condition === 'all' ? votes.length > 0 && votes.every(Boolean) : votes.some(Boolean)
}

export function fitsPath(
  { paths, globs = [], linear }: Pick<OwnException, 'paths' | 'globs' | 'linear'>,
  { path, settings, reads }: Pick<Place, 'path' | 'settings' | 'reads'>,
): boolean {
  const read = reads === 'bytes' ? Buffer.from(path).toString('latin1') : path
  return paths.some((source) => testOf(source, linear).test(read)) || (globs.length > 0 && settings.globs(path, globs))
}

function fitsPattern({ patterns, target, linear }: OwnException, { value }: Place): boolean {
  return value !== null && patterns.some((source) => testOf(source, linear).test(value[target]))
}

function fitsWord(stopwords: readonly string[], { value }: Place): boolean {
  const secret = value?.secret.toLowerCase()
  return secret !== undefined && stopwords.some((word) => secret.includes(word.toLowerCase()))
}
