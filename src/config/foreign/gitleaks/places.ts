const HEADER = /^[ \t]*\[\[?[ \t]*(rules|allowlists?)(?:[ \t]*\.[ \t]*(allowlists?|required))?[ \t]*\]\]?/gim

/**
 * The lines of a configuration's tables, by `rules.0`, `rules.0.allowlists.1`, `allowlist`: one pass, because the parser keeps no places.
 * A table that is written in line has no header and so no line.
 */
export function tablePlaces(text: string, label: string): (key: string) => string {
  const places = new Map<string, number>()
  const counts = new Map<string, number>()
  const next = (key: string): number => {
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return count
  }
  let line = 1
  let at = 0
  let rule = ''
  for (const found of text.matchAll(HEADER)) {
    for (; at < found.index; at++) if (text.charCodeAt(at) === 10) line++
    const [, first, second] = found.map((word) => word?.toLowerCase())
    if (second === undefined) {
      const key = `${first}.${next(first as string)}`
      if (first === 'rules') rule = key
      places.set(key, line)
    } else places.set(`${rule}.${second}.${next(`${rule}.${second}`)}`, line)
  }
  return (key) => (places.has(key) ? `${label}:${places.get(key)}` : label)
}
