/** Keys whose answers are kept at once, unless said otherwise: the names in a large project are some thousand. */
const MOST = 4096

/** A pure function that keeps its answers, and begins anew when it has `most` of them: memory stays bounded. */
export function memo<T>(answer: (key: string) => T, most = MOST): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const kept = known.get(key)
    if (kept !== undefined || known.has(key)) return kept as T
    if (known.size >= most) known.clear()
    const made = answer(key)
    known.set(copied(key), made)
    return made
  }
}

/** A pure function that keeps its last answer. */
export function lastKept<T>(answer: (key: string) => T): (key: string) => T {
  let last: { key: string; made: T } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, made: answer(key) }
    return last.made
  }
}

/** A slice keeps the whole text that it was cut from in memory; joined to something it becomes a string of its own. */
const copied = (key: string): string => ` ${key}`.slice(1)
