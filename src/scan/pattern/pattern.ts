import { derivedTexts, MIN_ENCODED_RUN } from '../../decode/decodings.ts'
import { findRuns } from '../../engine/runs.ts'
import type { Span, Text, TextCheck } from '../../model.ts'
import type { Rule } from '../../rules/rule.ts'
import { type Found, outward, settle, withoutTwins } from './inside.ts'
import { makeMatcher, type Matcher } from './matcher.ts'
import { searchText } from './search.ts'

/** Encodings inside encodings that are opened. */
const MAX_DEPTH = 3
/**
 * Bytes of texts inside texts that are opened: so many times the outer one's, and some. A file that is nothing but mixed escapes would
 * have hundreds of readings.
 */
const MAX_GROWTH = 4
const FREE_BYTES = 1 << 20

/**
 * Known credential formats. The prefilter names the places, and only there a rule's pattern runs, sticky; inside encoded texts it
 * looks too. Nothing is built before the first text, and a rule's pattern not before its first anchor is met.
 */
export function makePatternCheck(rules: readonly Rule[]): TextCheck {
  let matcher: Matcher | undefined
  return {
    name: 'pattern',
    needs: 'text',
    run(text) {
      matcher ??= makeMatcher(rules)
      const search = { matcher, nestedBytes: text.bytes.length * MAX_GROWTH + FREE_BYTES }
      return withoutTwins(searchAll(text, search, MAX_DEPTH)).map((found) => settle(found, text.content))
    },
  }
}

interface Search {
  matcher: Matcher
  /** How many more may be opened below the first level, which is always read whole. */
  nestedBytes: number
}

function searchAll(text: Text, search: Search, depth: number): Found[] {
  const { matches, traces } = searchText(text, search.matcher)
  const found = matches.map((match): Found => ({ match, value: null }))
  if (depth === 0 || text.encoding === 'binary') return found
  const runs: Span[] = []
  findRuns(text.bytes, MIN_ENCODED_RUN, (start, end) => runs.push({ start, end }))
  for (const derived of derivedTexts(text, runs, traces)) {
    if (derived.via.length > depth || !mayOpen(derived.text, search, depth)) continue
    for (const inner of searchAll(derived.text, search, depth - derived.via.length)) found.push(outward(inner, derived))
  }
  return found
}

function mayOpen({ bytes }: Text, search: Search, depth: number): boolean {
  if (depth < MAX_DEPTH) search.nestedBytes -= bytes.length
  return search.nestedBytes >= 0
}
