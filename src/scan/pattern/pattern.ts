import { decodedTexts, MIN_BASE64_LENGTH } from '../../decode/base64.ts'
import { type AnchorTable, buildAnchors, findAnchors } from '../../engine/anchors.ts'
import { findRuns } from '../../engine/runs.ts'
import type { Match, Settings, Span, Text, TextCheck } from '../../model.ts'
import type { Rule } from '../../rules/rule.ts'
import { bareKeys } from '../parts/bare.ts'
import { compileRule } from './compile.ts'
import { toMatch } from './known.ts'

/** Encodings inside encodings that are opened. */
const MAX_DEPTH = 2

/** The rules with what is made of them once: the table of anchors, and which rules each anchor calls. */
interface Matcher {
  rules: readonly Rule[]
  table: AnchorTable
  rulesOf: readonly (readonly Rule[])[]
  patternOf(rule: Rule): RegExp
}

/** An anchor's place, its length, and a rule that it calls. */
interface Hit {
  at: number
  length: number
  rule: Rule
}

/**
 * Known credential formats. The prefilter names the places, and only there a rule's pattern runs, sticky; inside base64 it looks too.
 * Nothing is built before the first text, and a rule's pattern not before its first anchor is met.
 *
 * @param searchOwn finds what the settings' own rules match, in the same texts; absent: no settings bring any.
 */
export function makePatternCheck(rules: readonly Rule[], searchOwn?: (text: Text, settings: Settings) => Match[]): TextCheck {
  let matcher: Matcher | undefined
  return {
    name: 'pattern',
    needs: 'text',
    run(text, settings) {
      const known = (matcher ??= makeMatcher(rules))
      const search: Search = (each) => [...searchText(each, known), ...(searchOwn?.(each, settings) ?? [])]
      return searchAll(text, search, MAX_DEPTH)
    },
  }
}

function makeMatcher(rules: readonly Rule[]): Matcher {
  const byAnchor = new Map<string, Rule[]>()
  for (const rule of rules) {
    for (const anchor of new Set(rule.anchors)) {
      const called = byAnchor.get(anchor)
      if (called === undefined) byAnchor.set(anchor, [rule])
      else called.push(rule)
    }
  }
  const compiled = new Map<Rule, RegExp>()
  return {
    rules,
    table: buildAnchors([...byAnchor.keys()]),
    rulesOf: [...byAnchor.values()],
    patternOf(rule) {
      const pattern = compiled.get(rule) ?? compileRule(rule)
      compiled.set(rule, pattern)
      return pattern
    },
  }
}

type Search = (text: Text) => Match[]

function searchAll(text: Text, search: Search, depth: number): Match[] {
  const matches = search(text)
  if (depth === 0 || text.encoding === 'binary') return matches
  const runs: Span[] = []
  findRuns(text.bytes, MIN_BASE64_LENGTH, (start, end) => runs.push({ start, end }))
  for (const derived of decodedTexts(text, runs)) {
    for (const inner of searchAll(derived.text, search, depth - 1)) {
      matches.push({ ...inner, ...derived.outer(inner), via: [...derived.via, ...(inner.via ?? [])] })
    }
  }
  return matches
}

function searchText(text: Text, matcher: Matcher): Match[] {
  const hits: Hit[] = []
  findAnchors(text.bytes, matcher.table, (at, anchor) => {
    const length = matcher.table.anchors[anchor]?.length ?? 0
    for (const rule of matcher.rulesOf[anchor] as readonly Rule[]) hits.push({ at, length, rule })
  })
  hits.sort((a, b) => a.at - b.at)
  const matches: Match[] = []
  // an anchor inside the last match of its rule is that match again
  const ends = new Map<Rule, number>()
  for (const hit of hits) {
    if (hit.at < (ends.get(hit.rule) ?? 0)) continue
    const found = matchAround(matcher.patternOf(hit.rule), text.content, hit)
    if (found === null) continue
    ends.set(hit.rule, found.index + found[0].length)
    const match = toMatch(hit.rule, found, text.content)
    if (match !== null) matches.push(match)
  }
  return matches.length === 0 ? matches : [...matches, ...bareKeys(text, matches, matcher.rules)]
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
