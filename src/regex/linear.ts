type Library = typeof import('re2js')

/** A place that a pattern matches: offsets in UTF-16 units, half-open; undefined for a group that took no part. */
export interface Found {
  /** The whole match, then each group. */
  spans: readonly ([number, number] | undefined)[]
  named(group: string): [number, number] | undefined
}

/** A pattern on an engine whose time grows with the text alone (RE2). */
export interface LinearRegex {
  test(text: string): boolean
  matches(text: string): Iterable<Found>
}

let library: Library | undefined

/** Loads the engine, about 10 ms: only for patterns that V8 could take too long for. */
export async function loadLinear(): Promise<void> {
  library ??= await import('re2js')
}

/** @param source in RE2's syntax, for which `loadLinear` was awaited; null: it is too large for the engine */
export function compileLinear(source: string): LinearRegex | null {
  if (library === undefined) throw new Error('the engine of linear time was not loaded')
  try {
    const regex = library.RE2JS.compile(source)
    return { test: (text) => regex.matcher(text).find(), matches: (text) => matchesOf(regex, text) }
  } catch (error) {
    if (error instanceof library.RE2JSException) return null
    throw error
  }
}

function* matchesOf(regex: InstanceType<Library['RE2JS']>, text: string): Generator<Found> {
  const matcher = regex.matcher(text)
  const spanOf = (group: number | string): [number, number] | undefined => {
    const start = matcher.start(group)
    return start < 0 ? undefined : [start, matcher.end(group)]
  }
  while (matcher.find()) yield { spans: Array.from({ length: matcher.groupCount() + 1 }, (_, group) => spanOf(group)), named: spanOf }
}
