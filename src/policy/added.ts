import { asBuffer, findLineStarts, lineIndexAt } from '../decode/text.ts'
import type { Previous, Span } from '../model.ts'

const LF = 0x0a
const CR = 0x0d

/** The lines of some bytes; offsets of line i are starts[i] (inclusive) and lineEnd(lines, i) (exclusive, no terminator). */
interface Lines {
  buffer: Buffer
  starts: Uint32Array
  count: number
}

/** Numbers for distinct lines: a line's hash leads to a chain of numbers, each with one line that stands for it. */
interface Numbering {
  lines: Lines
  heads: Map<number, number>
  next: number[]
  samples: number[]
}

/**
 * Whether a span of `newBytes` touches a line that is new. Contents are compared as multisets of lines without their
 * terminators, so a move or a change of line endings adds nothing, and one copy more than before adds that copy.
 * kind 'parents': a line that any of the old contents has enough copies of is not added (in a merge, either side may have
 * brought it). kind 'removed': all old contents are one pool, from which lines may have been moved.
 * All contents whole and decoded as texts are (UTF-8, no BOM). Linear in their sizes; keeps no contents.
 */
export function addedLines(newBytes: Uint8Array, olds: readonly Uint8Array[], kind: Previous['kind']): (span: Span) => boolean {
  const lines = splitLines(newBytes)
  const numbering: Numbering = { lines, heads: new Map(), next: [], samples: [] }
  const numbers = numberLines(numbering)
  const had = countOld(numbering, olds, kind)
  const seen = new Uint32Array(had.length)
  const flags = new Uint8Array(lines.starts.length)
  numbers.forEach((number, line) => {
    seen[number] = (seen[number] as number) + 1
    flags[line] = (seen[number] as number) > (had[number] as number) ? 1 : 0
  })
  return touches(lines.starts, flags)
}

/** Apart from `addedLines`, so that the closure holds no contents. */
function touches(starts: Uint32Array, flags: Uint8Array): (span: Span) => boolean {
  return (span) => {
    const last = lineIndexAt(starts, Math.max(span.start, span.end - 1))
    for (let line = lineIndexAt(starts, span.start); line <= last; line++) if (flags[line] === 1) return true
    return false
  }
}

/** What stands after the last terminator is a line only if it is not empty. */
function splitLines(bytes: Uint8Array): Lines {
  const starts = findLineStarts(bytes)
  const count = starts[starts.length - 1] === bytes.length ? starts.length - 1 : starts.length
  return { buffer: asBuffer(bytes), starts, count }
}

function lineEnd({ buffer, starts }: Lines, line: number): number {
  const start = starts[line] as number
  let end = starts[line + 1] ?? buffer.length
  while (end > start && (buffer[end - 1] === LF || buffer[end - 1] === CR)) end--
  return end
}

function numberLines(numbering: Numbering): Uint32Array {
  const { lines, heads, next, samples } = numbering
  const numbers = new Uint32Array(lines.count)
  for (let line = 0; line < lines.count; line++) {
    const hash = hashLine(lines, line)
    let number = findNumber(numbering, lines, line, hash)
    if (number === -1) {
      number = samples.push(line) - 1
      next.push(heads.get(hash) ?? -1)
      heads.set(hash, number)
    }
    numbers[line] = number
  }
  return numbers
}

/** For each numbered line, how many copies are not new. */
function countOld(numbering: Numbering, olds: readonly Uint8Array[], kind: Previous['kind']): Uint32Array {
  const had = new Uint32Array(numbering.samples.length)
  for (const old of olds) {
    const counts = countLines(numbering, splitLines(old))
    for (let i = 0; i < had.length; i++) {
      const [before, now] = [had[i] as number, counts[i] as number]
      had[i] = kind === 'parents' ? Math.max(before, now) : before + now
    }
  }
  return had
}

function countLines(numbering: Numbering, lines: Lines): Uint32Array {
  const counts = new Uint32Array(numbering.samples.length)
  for (let line = 0; line < lines.count; line++) {
    const number = findNumber(numbering, lines, line, hashLine(lines, line))
    if (number !== -1) counts[number] = (counts[number] as number) + 1
  }
  return counts
}

/** -1: the line stands nowhere in the numbered lines. Bytes decide, the hash only finds. */
function findNumber({ lines: own, heads, next, samples }: Numbering, lines: Lines, line: number, hash: number): number {
  const [start, end] = [lines.starts[line] as number, lineEnd(lines, line)]
  for (let number = heads.get(hash) ?? -1; number !== -1; number = next[number] as number) {
    const sample = samples[number] as number
    if (own.buffer.compare(lines.buffer, start, end, own.starts[sample] as number, lineEnd(own, sample)) === 0) return number
  }
  return -1
}

/** FNV-1a, 32 bits. */
function hashLine(lines: Lines, line: number): number {
  const end = lineEnd(lines, line)
  let hash = 0x811c9dc5
  for (let at = lines.starts[line] as number; at < end; at++) hash = Math.imul(hash ^ (lines.buffer[at] as number), 0x01000193)
  return hash | 0
}
