import { makeSweeper } from '../../engine/index.ts'
import type { Sweep, Sweeper } from '../../engine/sweep.ts'
import type { Text } from '../../model.ts'
import { NAME_ANCHORS, SHORT_ANCHORS } from '../../value/names.ts'
import { ADDRESS, type Plan } from './plan.ts'
import { PLAN } from './table.ts'
import { loadTables } from './tables.ts'

/** Fewest bytes of a run of token characters that any check asks for. */
export const MIN_RUN = 20

/** What stands in a text; it is swept once, whoever asks. */
export type TextSweeper = (text: Text) => Sweep

/** Nothing is built before the first text. @param tables of the plan's anchors, where somebody has them ready */
export function textSweeper(plan: Plan, tables?: () => Uint8Array | null): TextSweeper {
  let sweeper: Sweeper | undefined
  const known = new WeakMap<Text, Sweep>()
  return (text) => {
    let sweep = known.get(text)
    if (sweep === undefined) {
      sweeper ??= makeSweeper(plan.anchors, MIN_RUN, tables)
      sweep = sweeper(text.bytes)
      known.set(text, sweep)
    }
    return sweep
  }
}

/** For every known credential format, and shared by the checks. */
export const sweepText = textSweeper(PLAN, loadTables)

/** Whether there is neither an anchor nor a value that stands alone: so it is in most texts of code. */
export function isEmpty(text: Text): boolean {
  const { hits, values } = sweepText(text)
  return hits.length === 0 && values.length === 0
}

const FIRST_NAME = PLAN.anchors.exact.length
const FIRST_CALLEE = FIRST_NAME + NAME_ANCHORS.length + SHORT_ANCHORS.length

/** Calls `visit` with the offset of every anchor of a secret-ish name, in order. */
export function eachName(text: Text, visit: (offset: number) => void): void {
  eachBetween(text, FIRST_NAME, FIRST_CALLEE, visit)
}

/** Calls `visit` with the offset of every anchor of a call that may take a secret by its place, in order. */
export function eachCallee(text: Text, visit: (offset: number) => void): void {
  eachBetween(text, FIRST_CALLEE, Infinity, visit)
}

function eachBetween(text: Text, first: number, end: number, visit: (offset: number) => void): void {
  const { hits } = sweepText(text)
  for (let i = 0; i < hits.length; i += 2) {
    const anchor = hits[i + 1] as number
    if (anchor >= first && anchor < end) visit(hits[i] as number)
  }
}

const ADDRESS_AT = PLAN.anchors.exact.indexOf(ADDRESS)

/** Calls `visit` with the offset of every `://`, in order. */
export function eachAddress(text: Text, visit: (offset: number) => void): void {
  eachBetween(text, ADDRESS_AT, ADDRESS_AT + 1, visit)
}

/** Calls `visit` with the byte offsets (half-open) of runs of at least MIN_RUN token characters, in order: of all that may be a value. */
export function eachValue(text: Text, visit: (start: number, end: number) => void): void {
  const { values } = sweepText(text)
  for (let i = 0; i < values.length; i += 2) visit(values[i] as number, values[i + 1] as number)
}
