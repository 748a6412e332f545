import type { OwnException, Settings } from '../../model.ts'

/** What an exception may look at. */
export interface Place {
  path: string
  commitId: string | undefined
  settings: Settings
  /** null: the path alone is looked at. */
  value: { secret: string; match: string; line: string } | null
}

const compiled = new Map<string, RegExp>()

/** Whether one of the exceptions leaves this place alone. */
export function isExcepted(exceptions: readonly OwnException[], place: Place): boolean {
  return exceptions.some((exception) => fits(exception, place))
}

/** Lists that say nothing have no vote; an exception without any list fits nothing. */
function fits(exception: OwnException, place: Place): boolean {
  const { condition, paths, globs = [], patterns, stopwords, commits } = exception
  const votes = [
    [...paths, ...globs].length > 0 ? fitsPath(paths, globs, place) : null,
    patterns.length > 0 ? fitsPattern(exception, place) : null,
    stopwords.length > 0 ? fitsWord(stopwords, place) : null,
    commits.length > 0 ? commits.includes(place.commitId ?? '') : null,
  ].filter((vote) => vote !== null)
  return condition === 'all' ? votes.length > 0 && votes.every(Boolean) : votes.some(Boolean)
}

export function fitsPath(
  paths: readonly string[],
  globs: readonly string[],
  { path, settings }: Pick<Place, 'path' | 'settings'>,
): boolean {
  return paths.some((source) => regexOf(source).test(path)) || (globs.length > 0 && settings.globs(path, globs))
}

function fitsPattern({ patterns, target }: OwnException, { value }: Place): boolean {
  return value !== null && patterns.some((source) => regexOf(source).test(value[target]))
}

function fitsWord(stopwords: readonly string[], { value }: Place): boolean {
  const secret = value?.secret.toLowerCase()
  return secret !== undefined && stopwords.some((word) => secret.includes(word.toLowerCase()))
}

function regexOf(source: string): RegExp {
  const regex = compiled.get(source) ?? new RegExp(source)
  compiled.set(source, regex)
  return regex
}
