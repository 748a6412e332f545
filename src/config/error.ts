/** What the user configured or typed cannot be used. The message names place and way out; it is shown without a stack trace (exit 2). */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** The candidate that a mistyped word most likely meant, or null where none is near (two fifths of its length, at least one edit). */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.slice(0, 64).toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(1, Math.round(wanted.length * 0.4)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (last[column - 1] as number) + (from[row - 1] === to[column - 1] ? 0 : 1)
      let cost = Math.min(replaced, (last[column] as number) + 1, (current[column - 1] as number) + 1)
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[to.length] as number
}

/** ` — did you mean "exclude"?` where something is near, else the list of what is known. */
export function suggestion(word: string, known: readonly string[], prefix = ''): string {
  const near = nearest(word, known)
  return near === null ? `; known: ${known.map((name) => prefix + name).join(', ')}` : ` — did you mean "${prefix}${near}"?`
}

/** A word of the user's in quotes, short and without control characters. */
export function quoted(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 57)}…` : word)
}
