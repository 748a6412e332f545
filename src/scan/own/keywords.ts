import { type AnchorTable, buildAnchors, findAnchors } from '../../engine/anchors.ts'
import type { OwnRule, Span } from '../../model.ts'

/** Fewest bytes that the prefilter can look for. */
const MIN_BYTES = 3

/** The keywords of a list of rules as the prefilter takes them. */
export interface KeywordTable {
  /** null: no rule has keywords. */
  anchors: AnchorTable | null
  /** For each anchor the indexes of the rules that it calls. */
  rulesOf: readonly (readonly number[])[]
  /** Rules that no keyword calls: they look at every text. */
  always: ReadonlySet<number>
}

/** A rule with a keyword that is too short for the prefilter looks at every text, as if it had none. */
export function keywordTable(rules: readonly OwnRule[]): KeywordTable {
  const called = new Map<string, number[]>()
  const always = new Set<number>()
  for (const [index, { keywords }] of rules.entries()) {
    const words = [...new Set(keywords.map(asBytes))]
    if (words.length === 0 || words.some((word) => word.length < MIN_BYTES)) always.add(index)
    else for (const word of words) called.set(word, [...(called.get(word) ?? []), index])
  }
  const anchors = called.size === 0 ? null : buildAnchors([...called.keys()], { ignoreCase: true })
  return { anchors, rulesOf: [...called.values()], always }
}

/** ASCII letters match in either case; other characters as they are written. */
function asBytes(keyword: string): string {
  return Buffer.from(keyword, 'utf8')
    .toString('latin1')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** Where the keywords of each rule stand, by the rule's index, in order of place. */
export function keywordHits(bytes: Uint8Array, { anchors, rulesOf }: KeywordTable): Map<number, Span[]> {
  const hits = new Map<number, Span[]>()
  if (anchors === null) return hits
  findAnchors(bytes, anchors, (start, anchor) => {
    const end = start + (anchors.anchors[anchor]?.length ?? 0)
    for (const rule of rulesOf[anchor] as readonly number[]) {
      const list = hits.get(rule)
      if (list === undefined) hits.set(rule, [{ start, end }])
      else list.push({ start, end })
    }
  })
  for (const list of hits.values()) list.sort((a, b) => a.start - b.start)
  return hits
}
