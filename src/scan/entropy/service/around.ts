import { lineAfter, lineStart } from '../line.ts'
import { isNameByte } from '../name-bytes.ts'
import type { Surroundings } from './find.ts'

/** How far before and behind a value its line is read, and how far back the lines before it, in characters. */
const LEFT = 200
const RIGHT = 60
const BACK = 600
/** Longest owner of a name, in characters. */
const OWNER = 60
/** Lines before the value that count whatever they are. */
const MAX_LINES = 3
/** Lines in reach that may enclose the value. */
const MAX_ENCLOSING = 12
/** A key or section that others stand in: `datadog:`, `"datadog": {`, `[datadog]`, `<datadog>`. */
const ENCLOSING = /(?::|[{[(]|\]|>)\s{0,4}$/

/** What stands around the value at `start` to `end`. `nameStart`: where its name stands; its owner (`owner.name`) is part of it. */
export function surroundings(content: string, start: number, end: number, nameStart: number | null, name: string): Surroundings {
  return {
    name: nameStart === null ? name : content.slice(ownerStart(content, nameStart), nameStart) + name,
    line: () => `${content.slice(lineStart(content, start, LEFT), start)} ${lineAfter(content, end, RIGHT)}`,
    near: () => nearLines(content, start),
  }
}

/** Where what a name belongs to begins: letters, digits and `_ $ . : -`. */
function ownerStart(content: string, nameStart: number): number {
  let start = nameStart
  while (start > 0 && nameStart - start < OWNER && isOwnerCode(content.charCodeAt(start - 1))) start--
  return start
}

const [DOLLAR, DOT, COLON] = [0x24, 0x2e, 0x3a]

function isOwnerCode(code: number): boolean {
  return isNameByte(code) || code === DOT || code === COLON || code === DOLLAR
}

/** The three lines before a place, then those before them that enclose it; nearest first. */
function nearLines(content: string, start: number): string[] {
  const piece = content.slice(Math.max(0, start - BACK), start)
  const lines = piece.split('\n')
  const own = lines.pop() ?? ''
  const near = lines.slice(-MAX_LINES).reverse()
  let indent = indentOf(own)
  for (const line of lines.slice(-MAX_ENCLOSING).reverse()) {
    if (line.trim() === '' || indentOf(line) >= indent) continue
    indent = indentOf(line)
    if (!near.includes(line) && ENCLOSING.test(line)) near.push(line)
  }
  return near
}

const indentOf = (line: string): number => line.length - line.trimStart().length
