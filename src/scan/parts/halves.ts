import type { Entry, Finding } from '../../model.ts'

/** What stands in one place of an entry, under one rule. */
const placeOf = (rule: string | null, line: number, column: number): string => `${rule}:${line}:${column}`

/**
 * Windows of a large file overlap, and one may show half of a credential that the next shows whole: the half is dropped. Members of archives
 * keep theirs, because their findings have no lines.
 */
export function dropHalves<Seen extends { finding: Finding; entry: Entry }>(seen: readonly Seen[]): Seen[] {
  const wholes = new Map<Entry, Set<string>>()
  for (const { finding, entry } of seen) {
    if (finding.parts === undefined || finding.line === null) continue
    const places = wholes.get(entry) ?? new Set()
    for (const { rule, line, column } of finding.parts) places.add(placeOf(rule, line, column))
    wholes.set(entry, places)
  }
  return seen.filter(({ finding: { rule, line, column, parts }, entry }) => {
    if (parts !== undefined || line === null || column === null) return true
    return wholes.get(entry)?.has(placeOf(rule, line, column)) !== true
  })
}
