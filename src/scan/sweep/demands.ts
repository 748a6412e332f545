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

/** Bytes of a set, one after the other. */
interface Row {
  set: ByteSet
  /** 0: any number. */
  count: number
}

const AT = setOf('@')
/**
 * An address on the web is of interest where `user:password@` stands in it: to its rule, and to who looks for what is taken where no variable is set
 * (scan/weak/fallback/address.ts). Neither reads on over one of these.
 */
const LOGIN: readonly Row[] = [
  { set: ALL ^ AT ^ setOf(' \t\n\v\f\r/"\''), count: 0 },
  { set: AT, count: 1 },
]

/** The plan with what must stand around its anchors, read off the rules' patterns: most anchors that stand in texts are never asked about. */
export function withDemands(plan: Plan, rules: readonly Rule[]): Plan {
  const called = plan.rulesOf.map((indexes) => [indexes].flat().map((index) => rules[index] as Rule))
  const edges = called.map((some) => some.every(({ before, reachBack = 0 }) => before !== null && reachBack === 0))
  const behind = called.map((some, anchor) => rowsBehind(some, plan.anchors.exact[anchor] as string))
  const sets = mostUsed(behind.flat())
  const words = behind.map((rows, anchor) => `${rows === LOGIN ? '2' : edges[anchor] ? '1' : '0'}${inPairs(rows, sets)} `).join('')
  return {
    ...plan,
    anchors: { ...plan.anchors, demands: { sets: Buffer.concat(sets.map(toBytes)).toString('base64'), words } satisfies Demands },
  }
}

/** Of which sets the bytes are that stand behind the anchor in every match of one of the rules. */
function rowsBehind(rules: readonly Rule[], anchor: string): readonly Row[] {
  if (anchor === ADDRESS) return LOGIN
  const rows: Row[] = []
  for (const set of bytesBehind(rules, anchor)) {
    const last = rows.at(-1)
    if (last?.set === set) last.count++
    else rows.push({ set, count: 1 })
  }
  return rows
}

function bytesBehind(rules: readonly Rule[], anchor: string): ByteSet[] {
  if (anchor.length > MOST_LETTERS || rules.some(({ reachBack = 0 }) => reachBack > 0)) return []
  const each = rules.map(({ pattern }) => symbolsBehind(pattern.source, anchor, MOST_BYTES).map((symbols) => symbols & ALL))
  const length = Math.min(...each.map((sets) => sets.length))
  return Array.from({ length }, (_, i) => each.reduce((all, sets) => all | (sets[i] as ByteSet), 0n))
}

function mostUsed(rows: readonly Row[]): ByteSet[] {
  const counts = new Map<ByteSet, number>()
  for (const { set } of rows) counts.set(set, (counts.get(set) ?? 0) + 1)
  const inOrder = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return [...new Set([...LOGIN.map(({ set }) => set), ...inOrder.map(([set]) => set)])].slice(0, MOST_SETS)
}

/** Up to the first of a set that is not among the others. */
function inPairs(rows: readonly Row[], sets: readonly ByteSet[]): string {
  const end = rows.findIndex(({ set }) => !sets.includes(set))
  const known = end === -1 ? rows : rows.slice(0, end)
  return known.map(({ set, count }) => String.fromCharCode(FIRST_SIGN + sets.indexOf(set), FIRST_SIGN + count)).join('')
}

function setOf(chars: string): ByteSet {
  return [...chars].reduce((set, char) => set | (1n << BigInt(char.charCodeAt(0))), 0n)
}

function toBytes(set: ByteSet): Buffer {
  return Buffer.from(Array.from({ length: 32 }, (_, i) => Number((set >> BigInt(8 * i)) & 0xffn)))
}
