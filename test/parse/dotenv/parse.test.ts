import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseDotenv, valuesOf } from '../../../src/parse/dotenv/parse.ts'
import { tool } from '../../support/tools.ts'

type Parse = (text: string) => Record<string, string>
let reference: Parse

beforeAll(async () => {
  reference = (createRequire(import.meta.url)(await tool('dotenv', '18.0.10')) as { parse: Parse }).parse
})

/** What the reference reads over line ends, where no other program does: a separator or an opening quote on the next line. */
const QUIRK = /=[ \t]*[\r\n]\s*["'`]|[\w.-]\s*[\r\n]\s*=|(?::|export)\s*[\r\n]/

const sorted = (entries: Iterable<[string, string]>): [string, string][] => [...entries].sort(([a], [b]) => (a < b ? -1 : 1))

describe('values are read as the dotenv package reads them', () => {
  it.each([
    ['A=b\n'],
    ['A = b c \n'],
    ['export A=b\nexport   B="c"\n'],
    ['A=\nB=c\n'],
    ['A="b"\nC=\'d\'\nE=`f`\n'],
    ['A="b # c" # d\nB=e # f\nC=g#h\n'],
    ['A="one\ntwo"\nB=3\n'],
    ['A="one\r\ntwo"\r\nB=3\r\n'],
    ["A='one\n# two\nthree'\n"],
    ['A="tab\\nline\\rback\\t"\nB=\'a\\nb\'\n'],
    ['A="say \\"hi\\""\nB="C:\\dir\\"\nC=d\n'],
    ['A="open\nB=c\n'],
    ['A="b" c\nB="c"d"\n'],
    ['A: b\nB:c\n'],
    ['A=1\nA=2\n'],
    ['\ufeffA=b\n'],
    ['a.b-c_1=d\n1A=b\n'],
    ['A={"a": "b"}\n'],
    ['just words\nA\n=x\nA=b'],
    ['A=b\rB=c\r'],
    ['__proto__=b\n'],
  ])('%j', (text) => {
    const wanted = Object.entries(reference(text))
    expect(sorted(valuesOf(parseDotenv(text)))).toEqual(text.startsWith('__proto__') ? [['__proto__', 'b']] : sorted(wanted))
  })

  it('any text of the pieces that matter', () => {
    const pieces = ['A', 'B', '=', ': ', ' ', '"', "'", '`', '#', '\\', '\\n', '\n', '\r\n', 'export ', 'x', '\t']
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (content) => {
        fc.pre(!QUIRK.test(content))
        expect(sorted(valuesOf(parseDotenv(content)))).toEqual(sorted(Object.entries(reference(content))))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('places', () => {
  const content = '# top\nexport A = "b\nc" # note\n\nD=e#f\r\ng\n'
  const { assignments, comments, broken } = parseDotenv(content)
  const at = ({ start, end }: { start: number; end: number }): string => content.slice(start, end)

  it('of names, values, quotes, comments and lines', () => {
    const [first, second] = assignments
    expect(first).toMatchObject({ name: 'A', value: 'b\nc', quote: '"', exported: true, line: 2, endLine: 3, caution: null })
    expect([first!.whole, first!.nameSpan, first!.raw, first!.inner, first!.comment!].map(at)).toEqual([
      'export A = "b\nc"',
      'A',
      '"b\nc"',
      'b\nc',
      '# note',
    ])
    expect(second).toMatchObject({ name: 'D', value: 'e', quote: '', exported: false, line: 5, endLine: 5 })
    expect(second!.caution).toMatch(/#/)
    expect(comments.map(at)).toEqual(['# top'])
    expect(broken.map(({ line, why }) => [line, why])).toEqual([[6, 'a name without =: no value is assigned']])
  })

  it('are byte offsets in a text of one character a byte', () => {
    const bytes = Buffer.from('\ufeffÄ=1\nNAME="gr\u00fc\u00df \u00e0"\nX=\u00e0\n', 'utf8')
    const { assignments: found, broken: lines } = parseDotenv(bytes.toString('latin1'))
    expect(found.map(({ name, inner }) => [name, bytes.toString('utf8', inner.start, inner.end)])).toEqual([
      ['NAME', 'gr\u00fc\u00df \u00e0'],
      ['X', '\u00e0'],
    ])
    expect(lines).toMatchObject([{ line: 1, start: 3 }])
  })

  it('hold within any bytes, and every line is told of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = Buffer.from(bytes).toString('latin1')
        const found = parseDotenv(text)
        for (const { whole, raw, inner, nameSpan, name, comment } of found.assignments) {
          for (const span of [whole, raw, inner, nameSpan, comment ?? raw])
            expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
          expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name)
        }
        const lines = text.split(/\r\n|\n|\r/).length
        for (const { line } of [...found.assignments, ...found.broken]) expect(line).toBeLessThanOrEqual(lines)
      }),
    )
  })
})

it.each([
  ['A=b#c\n', 'b', 'b#c'],
  ['A=b #c\n', 'b', 'b'],
  ['A=b#c #d\n', 'b', 'b#c'],
  ['A=#c\n', '', ''],
  ['A="b#c"#d\n', 'b#c', 'b#c'],
])('%j is %j, and %j where # needs a blank', (text, plain, wide) => {
  expect([{}, { hashNeedsBlank: true }].map((reading) => parseDotenv(text, reading).assignments[0]?.value)).toEqual([plain, wide])
})

describe('what is broken', () => {
  it.each([
    ['A\n', 'a name without =: no value is assigned'],
    ['export A # why\n', 'a name without =: no value is assigned'],
    ['my key=x\n', 'no assignment: NAME=value is expected'],
    ['A$B=x\n', 'the name before = holds characters that no variable has'],
    ['A="x\n', 'a quote is opened and not closed'],
    ['-----BEGIN KEY-----\n', 'no assignment: NAME=value is expected'],
  ])('%j', (text, why) => {
    expect(parseDotenv(text).broken.map((line) => line.why)).toEqual([why])
  })

  it('a colon is read by some', () => {
    expect(parseDotenv('A: b').assignments[0]?.caution).toMatch(/colon/)
  })
})

it.each([
  ['open quotes', 'A="x\n'.repeat(60_000)],
  ['open quotes of every kind', 'A=\'x\nB="x\nC=`x\n'.repeat(20_000)],
  ['escaped quotes', `A="${'\\"'.repeat(150_000)}x\n`],
  ['blanks', `A=${' '.repeat(300_000)}x`],
  ['blanks before nothing', `A${' '.repeat(300_000)}x`],
  ['a long name', `${'A'.repeat(300_000)} x`],
  ['hashes', `A=${'#'.repeat(300_000)}`],
  ['line ends', '\r\n'.repeat(200_000)],
])('a large text of %s is read in one go', (_what, text) => {
  expect(parseDotenv(text).assignments.length).toBeGreaterThanOrEqual(0)
})
