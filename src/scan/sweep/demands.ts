import { symbolsBehind } from '../../config/regex/behind.ts'
import { type Demands, FIRST_SIGN, MOST_SETS } from '../../engine/sweep.ts'
import type { Rule } from '../../rules/rule.ts'
import { ADDRESS, type Plan } from './plan.ts'

/** Longer anchors stand nowhere by chance. */
const MOST_LETTERS = 6
/** Bytes behind an anchor that are asked for. */
const MOST_BYTES = 12
/** A bit for each byte. */
type ByteSet = bigint
const ALL: ByteSet = (1n << 256n) - 1n

/** The plan with what must stand around its anchors, read off the rules' patterns: most anchors that stand in texts are never asked about. */
export function withDemands(plan: Plan, rules: readonly Rule[]): Plan {
  const called = plan.rulesOf.map((indexes) => [indexes].flat().map((index) => rules[index] as Rule))
  const edges = called.map((some) => some.every(({ before, reachBack = 0 }) => before !== null && reachBack === 0))
  const behind = called.map((some, anchor) => bytesBehind(some, plan.anchors.exact[anchor] as string))
  const sets = mostUsed(behind.flat())
  const words = behind.map((bytes, anchor) => `${edges[anchor] ? '1' : '0'}${inPairs(bytes, sets)} `).join('')
  return {
    ...plan,
    anchors: { ...plan.anchors, demands: { sets: Buffer.concat(sets.map(toBytes)).toString('base64'), words } satisfies Demands },
  }
}

/** Of which sets the bytes are that stand behind the anchor in every match of one of the rules. */
function bytesBehind(rules: readonly Rule[], anchor: string): ByteSet[] {
  if (anchor === ADDRESS || anchor.length > MOST_LETTERS || rules.some(({ reachBack = 0 }) => reachBack > 0)) return []
  const each = rules.map(({ pattern }) => symbolsBehind(pattern.source, anchor, MOST_BYTES).map((symbols) => symbols & ALL))
  const length = Math.min(...each.map((sets) => sets.length))
  return Array.from({ length }, (_, i) => each.reduce((all, sets) => all | (sets[i] as ByteSet), 0n))
}

function mostUsed(sets: readonly ByteSet[]): ByteSet[] {
  const counts = new Map<ByteSet, number>()
  for (const set of sets) counts.set(set, (counts.get(set) ?? 0) + 1)
  const inOrder = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return inOrder.slice(0, MOST_SETS).map(([set]) => set)
}

/** Up to the first of a set that is not among the others. */
function inPairs(bytes: readonly ByteSet[], sets: readonly ByteSet[]): string {
  const known = bytes.map((set) => sets.indexOf(set))
  const end = known.indexOf(-1)
  const pairs: { set: number; count: number }[] = []
  for (const set of end === -1 ? known : known.slice(0, end)) {
    const last = pairs.at(-1)
    if (last?.set === set) last.count++
    else pairs.push({ set, count: 1 })
  }
  return pairs.map(({ set, count }) => String.fromCharCode(FIRST_SIGN + set, FIRST_SIGN + count)).join('')
}

function toBytes(set: ByteSet): Buffer {
  return Buffer.from(Array.from({ length: 32 }, (_, i) => Number((set >> BigInt(8 * i)) & 0xffn)))
}
