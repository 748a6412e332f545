import { ESCAPES, type Trace } from '../../decode/decodings.ts'
import { backslash } from '../../decode/escapes/backslash.ts'
import { brokenWords } from '../../decode/escapes/broken-words.ts'
import type { Match, Text } from '../../model.ts'
import type { Rule } from '../../rules/rule.ts'
import { memo } from '../../value/memo.ts'
import { later } from './later.ts'
import type { Matcher } from './matcher.ts'
import { NearEscapes } from './near.ts'

/** An anchor's place, its length, and a rule that it calls. */
interface Hit {
  at: number
  length: number
  rule: Rule
}

/** The matches that stand plainly in a text, and the traces that the ways of escaping (ESCAPES) left in it. */
export function searchText(text: Text, matcher: Matcher): { matches: Match[]; traces: Trace[] } {
  const traces = ESCAPES.map((form): Trace => ({ anchors: [], near: form === backslash ? brokenWords(text.content) : [] }))
  const near = new NearEscapes(text, traces)
  const matches: Match[] = []
  // an anchor inside the last match of its rule is that match again
  const ends = new Map<Rule, number>()
  const hasName = memo((name) => stands(text, matcher, name))
  for (const hit of hitsIn(text, matcher, traces)) {
    if (isInsideWord(text.bytes, hit) || hit.at < (ends.get(hit.rule) ?? 0)) continue
    const { beside } = hit.rule
    const found = beside === undefined || hasName(beside) ? matchAround(matcher.patternOf(hit.rule), text.content, hit) : null
    if (found === null) {
      near.lookAround(hit.at)
      continue
    }
    ends.set(hit.rule, found.index + found[0].length)
    const match = later.known().toMatch(hit.rule, found, text.content)
    if (match !== null) matches.push(match)
  }
  return { matches: matches.length === 0 ? matches : [...matches, ...later.bare().bareKeys(text, matches, matcher.rules)], traces }
}

/** Whether the sweep has met the anchor of a name. */
function stands(text: Text, { plan, sweep }: Matcher, name: string): boolean {
  const anchor = plan.anchors.exact.length + plan.anchors.folded.indexOf(name)
  return sweep(text).hits.some((number, i) => i % 2 === 1 && number === anchor)
}

/** In order of place. */
function hitsIn(text: Text, { plan, rules, sweep }: Matcher, traces: readonly Trace[]): Hit[] {
  const { anchors, rulesOf, escapeOf } = plan
  const { hits: swept } = sweep(text)
  const hits: Hit[] = []
  for (let i = 0; i < swept.length; i += 2) {
    const at = swept[i] as number
    const anchor = swept[i + 1] as number
    const length = anchors.exact[anchor]?.length
    // a name, of which other checks are told
    if (length === undefined) continue
    const called = rulesOf[anchor]
    if (called === undefined) traces[escapeOf[anchor - rulesOf.length] as number]?.anchors.push(at)
    else for (const rule of typeof called === 'number' ? [called] : called) hits.push({ at, length, rule: rules[rule] as Rule })
  }
  return hits
}

/** The first match that begins at most `reachBack` characters before the anchor and covers it. */
function matchAround(pattern: RegExp, content: string, { at, length, rule }: Hit): RegExpExecArray | null {
  for (let start = Math.max(0, at - (rule.reachBack ?? 0)); start <= at; start++) {
    pattern.lastIndex = start
    const found = pattern.exec(content)
    if (found !== null && start + found[0].length >= at + length) return found
  }
  return null
}

const [PERCENT, BACKSLASH] = [0x25, 0x5c]
/** Longest escape whose end looks like a letter or digit: `\u0041`. */
const LONGEST_ESCAPE = 6

/**
 * Whether a letter or digit that ends no escape keeps the rule from matching: most anchors stand in words, and no pattern need run
 * there. Every rule that asks for an edge before it asks for no letter and no digit (`before`).
 */
function isInsideWord(bytes: Uint8Array, { at, rule }: Hit): boolean {
  if (at === 0 || rule.before === null || (rule.reachBack ?? 0) > 0 || !isLetterOrDigit(bytes[at - 1] as number)) return false
  for (let back = 2; back <= LONGEST_ESCAPE && back <= at; back++) {
    const byte = bytes[at - back]
    if (byte === PERCENT || byte === BACKSLASH) return false
  }
  return true
}

function isLetterOrDigit(byte: number): boolean {
  const lower = byte | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39)
}
