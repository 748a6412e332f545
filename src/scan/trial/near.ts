import { partsOf, type PatternPart } from '../../config/regex/parts.ts'
import { buildAnchors, findAnchors } from '../../engine/anchors.ts'
import type { Span, Text } from '../../model.ts'
import type { Rule } from '../../rules/rule.ts'
import { compileRule } from '../pattern/compile.ts'
import { isExampleToken } from '../../value/example.ts'
import { isPlaceholder } from '../../value/placeholder.ts'
import { toMatch } from '../pattern/known.ts'
import { type Attempt, difference } from './difference.ts'

/** A place that a rule looked at and let go. The reason holds nothing of the value. */
export interface NearMiss extends Span {
  rule: string
  title: string
  reason: string
}

interface Hit {
  at: number
  anchor: string
  rule: Rule
}

/** Most anchors that are looked at, and most places before one: an answer for a person, not for a tree of files. */
const MAX_HITS = 2000
const MAX_REACH_BACK = 200

/**
 * Where an anchor of a rule stands and the rule finds nothing: a placeholder, or a token that is not quite one. The pattern's steps
 * are gone one by one from left to right; the first that fails says what is different. In order of place, the longest of each.
 */
export async function nearMisses(text: Text, rules: readonly Rule[]): Promise<NearMiss[]> {
  const ways = new Map<Rule, PatternPart[][]>()
  const best = new Map<number, NearMiss>()
  for (const hit of hitsOf(text, rules)) {
    const parts = ways.get(hit.rule) ?? (await partsOf(hit.rule.pattern.source))
    ways.set(hit.rule, parts)
    const miss = missAt(text.content, hit, parts)
    if (miss === null) continue
    const known = best.get(hit.at)
    if (known === undefined || known.end < miss.end) best.set(hit.at, miss)
  }
  return [...best.values()].sort((a, b) => a.start - b.start)
}

function hitsOf({ bytes }: Text, rules: readonly Rule[]): Hit[] {
  const byAnchor = new Map<string, Rule[]>()
  for (const rule of rules) for (const anchor of rule.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), rule])
  const anchors = [...byAnchor.keys()]
  const hits: Hit[] = []
  findAnchors(bytes, buildAnchors(anchors), (at, index) => {
    const anchor = anchors[index] as string
    if (hits.length < MAX_HITS) for (const rule of byAnchor.get(anchor) ?? []) hits.push({ at, anchor, rule })
  })
  return hits
}

function missAt(content: string, hit: Hit, ways: readonly PatternPart[][]): NearMiss | null {
  const { at, anchor, rule } = hit
  const found = matchAt(content, hit)
  const about = { rule: rule.id, title: rule.title }
  if (found !== null) {
    const reason = toMatch(rule, found, content) === null ? letGo(found) : null
    return reason === null ? null : { ...about, start: found.index, end: found.index + found[0].length, reason }
  }
  const attempt = farthest(content, hit, ways)
  const reason = attempt === null ? null : difference(content, attempt, anchor)
  return attempt === null || reason === null
    ? null
    : { ...about, start: attempt.start, end: Math.max(attempt.at, at + anchor.length), reason }
}

function letGo(found: RegExpExecArray): string {
  const value = found.groups?.['secret'] ?? found[0]
  if (isExampleToken(value) || isPlaceholder(value)) return 'a placeholder or a published example'
  return 'its form fits, but what it holds cannot be one'
}

function matchAt(content: string, { at, anchor, rule }: Hit): RegExpExecArray | null {
  const pattern = compileRule(rule)
  for (let start = firstStart(at, rule); start <= at; start++) {
    pattern.lastIndex = start
    const found = pattern.exec(content)
    if (found !== null && start + found[0].length >= at + anchor.length) return found
  }
  return null
}

function firstStart(at: number, { reachBack = 0 }: Rule): number {
  return Math.max(0, at - Math.min(reachBack, MAX_REACH_BACK))
}

/** The way that goes farthest and beyond the anchor. */
function farthest(content: string, { at, anchor, rule }: Hit, ways: readonly PatternPart[][]): Attempt | null {
  let best: Attempt | null = null
  for (const parts of ways) {
    const steps = parts.map((_, count) => new RegExp(joined(parts.slice(0, count + 1)), 'y'))
    for (let start = firstStart(at, rule); start <= at; start++) {
      const attempt = walk(content, parts, steps, start)
      if (attempt.at >= at + anchor.length && (best === null || attempt.at > best.at)) best = attempt
    }
  }
  return best
}

/** Edges at the front look at what stands before; without them a glued token is still recognised. */
function joined(parts: readonly PatternPart[]): string {
  return parts.map(({ kind, source }, index) => (kind === 'edge' && index === 0 ? '' : source)).join('')
}

function walk(content: string, parts: readonly PatternPart[], steps: readonly RegExp[], start: number): Attempt {
  const ends = [start]
  for (const step of steps) {
    step.lastIndex = start
    if (!step.test(content)) break
    ends.push(step.lastIndex)
  }
  return { parts, failed: ends.length - 1, start, at: ends.at(-1) as number, before: ends.at(-2) ?? start }
}
