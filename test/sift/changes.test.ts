import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedSpans } from '../../src/sift/changes.ts'

const spansOf = (old: string, now: string): string[] =>
  [...changedSpans(Buffer.from(old), Buffer.from(now))].map(({ start, end }) => `${start}-${end}:${now.slice(start, end)}`)

const line = (i: number): string => `line ${i} of a text with long enough lines to be told apart\n`
const lines = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => line(from + i)).join('')

describe('changedSpans', () => {
  it.each<[string, string, string, string[]]>([
    ['equal', 'same\n', 'same\n', []],
    ['both empty', '', '', []],
    ['from nothing', '', 'new', ['0-3:new']],
    ['to nothing', 'old', '', ['0-0:']],
    ['in the middle', 'one two', 'one x two', ['4-6:x ']],
    ['at the end', 'one', 'one two', ['3-7: two']],
    ['at the beginning', 'one', 'two one', ['0-4:two ']],
    ['taken out', 'one two three', 'one three', ['5-5:']],
    ['repeated', 'abab', 'ababab', ['4-6:ab']],
    ['two places', lines(0, 9), lines(0, 2) + 'x\n' + lines(2, 6) + 'y\n' + lines(6, 9), ['114-116:x\n', '343-345:\ny']],
    ['a line gone and one come', lines(0, 9), lines(0, 2) + lines(3, 6) + 'y\n' + lines(6, 9), ['119-119:', '284-286:\ny']],
  ])('%s', (_name, old, now, expected) => expect(spansOf(old, now)).toEqual(expected))

  it('gives up where the texts have nothing in common, at once', () => {
    expect(spansOf(lines(0, 100), lines(200, 300))).toHaveLength(1)
  })
})

/** Texts that are edits of one another, of few different lines, so that searching for one goes astray. */
const pair = fc
  .record({
    old: fc.array(fc.constantFrom('a', 'b\n', 'line that stands in the text often enough\n', ...[0, 1, 2, 3, 4, 5].map(line)), {
      maxLength: 60,
    }),
    edits: fc.array(
      fc.record({ at: fc.nat(60), gone: fc.nat(5), come: fc.array(fc.constantFrom('new\n', 'b\n', line(2), line(7)), { maxLength: 4 }) }),
      { maxLength: 6 },
    ),
  })
  .map(({ old, edits }) => {
    const now = [...old]
    for (const { at, gone, come } of edits) now.splice(Math.min(at, now.length), gone, ...come)
    return [old.join(''), now.join('')] as const
  })

describe('whatever the edits', () => {
  it('is ascending, and what lies between two spans stands in the old text as one piece', () => {
    fc.assert(
      fc.property(pair, ([old, now]) => {
        let at = 0
        for (const { start, end } of [...changedSpans(Buffer.from(old), Buffer.from(now)), { start: now.length, end: now.length }]) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(old.includes(now.slice(at, start))).toBe(true)
          at = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (old, now) => {
        const spans = [...changedSpans(Buffer.from(old), Buffer.from(now))]
        expect(spans.length === 0).toBe(Buffer.compare(old, now) === 0)
      }),
    )
  })
})
