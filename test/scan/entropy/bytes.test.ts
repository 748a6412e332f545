import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAfter, lineStart } from '../../../src/scan/entropy/line.ts'
import { readLiteral } from '../../../src/scan/entropy/literal.ts'
import { quotedAt } from '../../../src/scan/entropy/literal/quotes.ts'
import { isWhole } from '../../../src/scan/entropy/nameless.ts'
import { mayStandAlone, valueStart } from '../../../src/scan/entropy/nameless-bytes.ts'
import { surroundings } from '../../../src/scan/entropy/service/around.ts'

/** What is read code by code here, said in regular expressions and slices. */
const said = {
  before: (content: string, at: number, reach: number): string => /[^\n]*$/.exec(content.slice(Math.max(0, at - reach), at))?.[0] ?? '',
  after: (content: string, at: number, reach: number): string => /^[^\r\n]*/.exec(content.slice(at, at + reach))?.[0] ?? '',
  sign: (run: string): number => /^(?:.*=(?=[^=]))?/.exec(run)?.[0].length ?? 0,
  owner: (content: string, at: number): string => /[\w$.:-]{1,60}$/.exec(content.slice(0, at))?.[0] ?? '',
  quoted: (text: string): string | null => {
    const [, value = ''] = /^"(?!"")((?:\\[\s\S]|[^"\\])*)"/.exec(text) ?? []
    return value === '' || value.includes('\n') || value.length > 600 ? null : value
  },
}

const places = fc
  .string({ unit: fc.constantFrom(...'aZ09_$.:-=~ \t\r\n"\'`'), maxLength: 150 })
  .chain((content) => fc.tuple(fc.constant(content), fc.nat(content.length)))
const runs = fc.string({ unit: fc.constantFrom(...'aZ09+/=_.~-'), minLength: 1, maxLength: 40 })
const gaps = fc.string({ unit: fc.constantFrom(...'a"\'`=: \t\r\v\f\xa0'), maxLength: 8 })

function holds<T>(inputs: fc.Arbitrary<T>, says: (input: T) => void): void {
  fc.assert(
    fc.property(inputs, (input) => {
      says(input)
    }),
    { numRuns: 3000 },
  )
}

describe('the line around a place', () => {
  it('is what slices and regular expressions cut out', () => {
    holds(places, ([content, at]) => {
      expect(content.slice(lineStart(content, at, 50), at)).toBe(said.before(content, at, 50))
      expect(lineAfter(content, at, 20)).toBe(said.after(content, at, 20))
    })
  })

  it('names the owner of a name', () => {
    holds(places, ([content, at]) => expect(surroundings(content, at, at, at, 'key').name).toBe(`${said.owner(content, at)}key`))
  })
})

describe('the bytes of a run', () => {
  it('say where its value begins', () => {
    holds(runs, (run) => {
      expect(valueStart(Buffer.from(run, 'latin1'), 0, run.length)).toBe(said.sign(run))
    })
  })

  it('never throw out what its text lets pass', () => {
    holds(fc.tuple(gaps, runs, gaps), ([left, value, right]) => {
      const bytes = Buffer.from(left + value + right, 'latin1')
      if (isWhole(value, left, right)) expect(mayStandAlone(bytes, left.length, left.length + value.length)).toBe(true)
    })
  })
})

describe('a quoted value', () => {
  it('ends at the next quote of its line that no backslash escapes', () => {
    holds(fc.string({ unit: fc.constantFrom(...'ab"\\\n\''), maxLength: 12 }), (rest) => {
      const text = `"${rest}`
      const found = quotedAt(text, 0)
      fc.pre(!text.startsWith('"""') && !/\\\n/.test(text))
      expect(found === null ? null : text.slice(found.start, found.end)).toBe(said.quoted(text))
    })
  })

  it('goes on over lines that a backslash continues', () => {
    expect(readLiteral('"ab\\\n  cd" "ef"', 0, null, { kind: 'data', before: '' })).toEqual({
      start: 1,
      end: 9,
      after: 10,
      quoted: true,
      value: 'abcd',
    })
  })

  it('is none when it is longer than any secret', () => {
    expect(readLiteral(`"${'a'.repeat(600)}"`, 0, null, { kind: 'code', before: '' })).toEqual({
      start: 1,
      end: 601,
      after: 602,
      quoted: true,
    })
    expect(readLiteral(`"${'a'.repeat(601)}"`, 0, null, { kind: 'code', before: '' })).toBeNull()
  })
})
