import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Derived } from '../../src/decode/derived.ts'
import { hexTexts } from '../../src/decode/hex.ts'
import { openText } from '../../src/decode/text.ts'
import { draw } from '../support/tokens.ts'

const sentence = 'user: ann, key: "0a1b2c3d4e5f", note: none'
const hex = (value: string | Buffer): string => Buffer.from(value as string).toString('hex')
const wrap = (text: string, width: number, end: string): string => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end)

function decode(content: string): Derived[] {
  const runs = [...content.matchAll(/[A-Za-z0-9+/=_.~-]{24,}/g)].map((run) => ({ start: run.index, end: run.index + run[0].length }))
  return hexTexts(openText({ path: 'a', mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1')), runs)
}

describe('hexTexts', () => {
  it.each([
    ['alone', hex(sentence)],
    ['in capitals behind 0x', `0x${hex(sentence).toUpperCase()}`],
    ['after NAME=', `TOKEN=${hex(sentence)}`],
    ['behind an odd digit', `\\b${hex(sentence)}`],
    ['UTF-16 inside', hex(Buffer.from(sentence, 'utf16le'))],
  ])('%s', (_name, content) => {
    expect(decode(content).map(({ text }) => text.content)).toEqual([sentence])
  })

  it.each([
    ['a digest', draw('0123456789abcdef', 64, 3)],
    ['too short', hex('16 bytes of text')],
    ['text that turns to noise', hex(sentence) + 'f0'.repeat(60)],
    ['a number', '3'.repeat(24)],
  ])('nothing in %s', (_name, content) => {
    expect(decode(content)).toEqual([])
  })

  it('maps spans of joined lines back to the digits, with the line ends between', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'abc XYZ09"='), minLength: 60, maxLength: 300 })
    fc.assert(
      fc.property(
        printable,
        fc.nat(),
        fc.nat(300),
        fc.integer({ min: 20, max: 40 }),
        fc.constantFrom('\n', '\r\n\t'),
        (value, a, b, width, end) => {
          const span = { start: a % value.length, end: Math.min(value.length, (a % value.length) + 1 + b) }
          const content = wrap(hex(value), 2 * width, end)
          const joined = decode(content).find(({ text }) => text.content === value)
          const outer = joined?.outer(span) ?? { start: 0, end: 0 }
          expect(Buffer.from(content.slice(outer.start, outer.end).replace(/\s/g, ''), 'hex').toString()).toBe(
            value.slice(span.start, span.end),
          )
          expect(content.slice(outer.start, outer.start + 1) + content.slice(outer.end - 1, outer.end)).toMatch(/^[0-9a-f]{2}$/)
        },
      ),
      { numRuns: 300 },
    )
  })
})
