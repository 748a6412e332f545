import { MIN_BASE64, mayBeEncoded } from './encoded.ts'
import { ENCODED, ENCODED_COUNT, TEXT, VALUES } from './layout.ts'
import { mayBeValue } from './values.ts'

/** So much of a text before a run is read, at most. */
const REACH: u32 = 8

let textStart: usize = 0
let textEnd: usize = 0
let textBase: u32 = 0
let minRun: u32 = 0
/** Offset in the text: a run that begins here or later can be asked about its bytes. */
let firstKnown: u32 = 0
let values: usize = 0
let encoded: usize = 0

/** Begins the answers for a chunk; see findRuns. */
export function startTelling(length: u32, minLength: u32, before: u32, after: u32, base: u32): void {
  textStart = TEXT - before
  textEnd = TEXT + length + after
  textBase = base
  minRun = minLength
  firstKnown = base === 0 ? 0 : base - before + REACH
  values = VALUES
  encoded = ENCODED
}

/** Writes a run that may be a value to VALUES, one that may hold encoded text to ENCODED, and one that nothing is known of to both. */
export function tell(start: u32, end: u32): void {
  const isKnown = start >= firstKnown
  const first = TEXT + <usize>(start - textBase)
  const last = TEXT + <usize>(end - textBase)
  if (!isKnown || mayBeValue(first, last, minRun, textStart, textEnd)) values = note(values, start, end)
  if (end - start < <u32>MIN_BASE64) return
  if (!isKnown || mayBeEncoded(first, last, textStart, textEnd)) encoded = note(encoded, start, end)
}

/** @returns the number of VALUES; ENCODED_COUNT holds that of the others. */
export function toldCount(): u32 {
  store<u32>(ENCODED_COUNT, <u32>((encoded - ENCODED) >> 3))
  return <u32>((values - VALUES) >> 3)
}

@inline
function note(into: usize, start: u32, end: u32): usize {
  store<u32>(into, start)
  store<u32>(into, end, 4)
  return into + 8
}
