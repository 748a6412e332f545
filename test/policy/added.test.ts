import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLineStarts } from '../../src/decode/text.ts'
import { addedLines } from '../../src/policy/added.ts'

type Kind = 'parents' | 'removed'

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

/** The texts of the lines that are added. */
function added(text: string, olds: string[], kind: Kind = 'parents'): string[] {
  const isAdded = addedLines(bytes(text), olds.map(bytes), kind)
  return linesOf(text).flatMap((line, i) => (isAdded(lineSpan(text, i)) ? [line] : []))
}

function lineSpan(text: string, index: number): { start: number; end: number } {
  const starts = findLineStarts(bytes(text))
  const start = starts[index] as number
  return { start, end: Math.max(start, (starts[index + 1] ?? text.length + 1) - 1) }
}

function linesOf(text: string): string[] {
  const lines = text.split(text.includes('\n') ? '\n' : '\r').map((line) => line.replace(/[\r\n]+$/, ''))
  if (/[\n]$/.test(text) || (!text.includes('\n') && text.endsWith('\r')) || text === '') lines.pop()
  return lines
}

/** The definition, in words of lists. */
function naive(text: string, olds: string[], kind: Kind): string[] {
  const count = (lines: string[], line: string): number => lines.filter((each) => each === line).length
  const pools = kind === 'parents' ? olds.map(linesOf) : [olds.flatMap(linesOf)]
  return linesOf(text).filter((line, i, lines) => pools.every((pool) => count(lines.slice(0, i + 1), line) > count(pool, line)))
}

describe('addedLines', () => {
  it.each<[what: string, text: string, olds: string[], kind: Kind, expected: string[]]>([
    ['nothing before', 'a\nb\n', [], 'parents', ['a', 'b']],
    ['the same', 'a\nb\n', ['a\nb\n'], 'parents', []],
    ['one line more', 'a\nx\nb\n', ['a\nb\n'], 'parents', ['x']],
    ['moved lines', 'b\na\n', ['a\nb\n'], 'parents', []],
    ['a second copy', 'a\na\n', ['a\n'], 'parents', ['a']],
    ['LF became CRLF', 'a\r\nb\r\n', ['a\nb\n'], 'parents', []],
    ['CR became LF', 'a\nb\n', ['a\rb\r'], 'parents', []],
    ['a CR inside a line of a text with LF is no line end', 'a\rb\nc\n', ['a\nb\nc\n'], 'parents', ['a\rb']],
    ['no line feed at the end', 'a\nb', ['a\nb\n'], 'parents', []],
    ['either side of a merge brought it', 'a\nb\nc\n', ['a\nb\n', 'a\nc\n'], 'parents', []],
    ['born in the merge', 'a\nb\nx\n', ['a\nb\n', 'a\n'], 'parents', ['x']],
    ['no side of the merge has both copies', 'a\na\n', ['a\n', 'a\n'], 'parents', ['a']],
    ['an octopus', 'a\nb\nc\n', ['a', 'b', 'c'], 'parents', []],
    ['moved from two removed files', 'a\na\nb\n', ['a\n', 'a\nb\n'], 'removed', []],
    ['more copies than were removed', 'a\na\na\n', ['a\n', 'a\n'], 'removed', ['a']],
    ['an empty text', '', ['a'], 'parents', []],
    ['a changed indent', '  a\n', ['a\n'], 'parents', ['  a']],
  ])('%s', (_, text, olds, kind, expected) => expect(added(text, olds, kind)).toEqual(expected))

  it('a span of several lines is added with any of them', () => {
    const isAdded = addedLines(bytes('begin\nnew\nend\nold\n'), [bytes('begin\nend\nold\n')], 'parents')
    expect(isAdded({ start: 0, end: 13 })).toBe(true)
    expect(isAdded({ start: 0, end: 5 })).toBe(false)
    expect(isAdded({ start: 0, end: 6 })).toBe(false)
    expect(isAdded({ start: 0, end: 7 })).toBe(true)
    expect(isAdded({ start: 8, end: 8 })).toBe(true)
    expect(isAdded({ start: 10, end: 18 })).toBe(false)
  })

  it('is the same as the definition', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '', '\n', '\n', '\r', '\r\n', '\0', '\xff')
    const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), fc.constantFrom<Kind>('parents', 'removed'), (now, olds, kind) => {
        expect(added(now, olds, kind)).toEqual(naive(now, olds, kind))
      }),
    )
  })

  it('tells lines with one hash apart', () => {
    const [one, two] = ['costarring', 'liquid'] // equal under 32-bit FNV-1a
    expect(added(`${two}\n`, [`${one}\n`])).toEqual([two])
    expect(added(`${one}\n${two}\n${one}\n`, [`${one}\n${two}\n`])).toEqual([one])
  })
})
