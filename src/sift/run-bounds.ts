import { tokenTable } from '../engine/runs.ts'
import type { Span } from '../model.ts'

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20]
/** Shortest line of an encoded text that goes on from line to line (see src/decode/lines.ts). */
const MIN_WIDTH = 40

/** Characters of base64, base64url, hexadecimal and of tokens that are made of several of them. */
const IS_TOKEN = tokenTable()

/**
 * A span, which may reach over the edges of the text, widened so that it cuts through no run of token characters: an encoded text is read
 * from its first character on, and of a long token the head is what gives it away. Lines that runs fill are one run.
 */
export function runBounds(bytes: Buffer, { start, end }: Span): Span {
  let from = runStart(bytes, Math.max(0, start))
  for (let before = lineBefore(bytes, from); before !== -1; before = lineBefore(bytes, from)) from = before
  let to = runEnd(bytes, Math.min(bytes.length, end))
  for (let after = lineAfter(bytes, to); after !== -1; after = lineAfter(bytes, to)) to = after
  return { start: from, end: to }
}

function runStart(bytes: Buffer, from: number): number {
  let at = from
  while (at > 0 && IS_TOKEN[bytes[at - 1] as number] === 1) at--
  return at
}

function runEnd(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && IS_TOKEN[bytes[at] as number] === 1) at++
  return at
}

/** Where the run begins that ends the line before; -1: none that may go on here. */
function lineBefore(bytes: Buffer, at: number): number {
  let end = at
  while (end > 0 && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB)) end--
  if (end === 0 || bytes[end - 1] !== LF) return -1
  end -= bytes[end - 2] === CR ? 2 : 1
  const start = runStart(bytes, end)
  return end - start < MIN_WIDTH ? -1 : start
}

/** Where the run ends that begins the next line; -1: none that may go on here. */
function lineAfter(bytes: Buffer, end: number): number {
  let at = bytes[end] === CR ? end + 1 : end
  if (bytes[at] !== LF) return -1
  do at++
  while (bytes[at] === SPACE || bytes[at] === TAB)
  const to = runEnd(bytes, at)
  return to - at < MIN_WIDTH ? -1 : to
}
