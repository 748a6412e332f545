import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64Texts } from '../../src/decode/base64.ts'
import type { Derived } from '../../src/decode/derived.ts'
import { openText } from '../../src/decode/text.ts'
import { draw } from '../support/tokens.ts'

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sentence = 'user: ann, key: "0a1b2c3d4e5f", note: none'
const base64 = (value: string | Uint8Array): string => Buffer.from(value as string).toString('base64')

function decode(content: string): Derived[] {
  const runs = [...content.matchAll(/[A-Za-z0-9+/=_.~-]{24,}/g)].map((run) => ({ start: run.index, end: run.index + run[0].length }))
  return base64Texts(openText({ path: 'a', mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1')), runs)
}
const contents = (content: string): string[] => decode(content).map(({ text }) => text.content)

describe('base64Texts', () => {
  it.each([
    ['base64', `x: ${base64(sentence)}`],
    ['base64url', Buffer.from(sentence).toString('base64url')],
    ['in quotes', `"${base64(sentence)}"`],
    ['after NAME=', `TOKEN=${base64(sentence)}`],
    ['after an escaped line end', `"a\\n${base64(sentence)}"`],
    ['a data: URI of text', `data:text/plain;base64,${base64(sentence)}`],
    ['UTF-16 inside', base64(Buffer.from(sentence, 'utf16le'))],
    ['UTF-16 with BOM inside', base64(Buffer.from(`\ufeff${sentence}`, 'utf16le'))],
  ])('%s', (_name, content) => {
    expect(contents(content)).toEqual([sentence])
  })

  it.each([
    ['an image', `data:image/svg+xml;base64,${base64(sentence)}`],
    ['random base64', draw(BASE64, 400, 3)],
    ['an identifier', 'someVeryLongIdentifierNameThatGoesOn'],
    ['a path', 'node_modules/@types/node/index.d.ts/more/path/segments'],
    ['too short', base64('16 bytes of text')],
    [
      'text that turns to noise',
      base64(Buffer.concat([Buffer.from(sentence), Buffer.from(Array.from({ length: 60 }, (_, i) => 128 + i))])),
    ],
  ])('nothing in %s', (_name, content) => {
    expect(contents(content)).toEqual([])
  })

  it('maps every span back to the characters that encode it', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'abc XYZ09"=\n'), minLength: 24, maxLength: 90 })
    fc.assert(
      fc.property(printable, fc.nat(89), fc.nat(89), fc.boolean(), (value, a, b, isUtf16) => {
        const [start, end] = [Math.min(a, b) % value.length, Math.min(value.length, Math.max(a, b) + 1)]
        fc.pre(start < end)
        const raw = Buffer.from(value, isUtf16 ? 'utf16le' : 'utf8')
        const content = `k = "${base64(raw)}";`
        const [derived] = decode(content)
        const outer = derived?.outer({ start, end }) ?? { start: 0, end: 0 }
        const from = content.indexOf('"') + 1
        const width = isUtf16 ? 2 : 1
        expect(outer.start - from).toBe(Math.floor((8 * start * width) / 6))
        expect(outer.end - from).toBe(Math.ceil((8 * end * width) / 6))
      }),
      { numRuns: 300 },
    )
  })

  const long = Array.from({ length: 12 }, (_, i) => `setting_${i * 7919} = "value of ${i}"\n`).join('')
  const wrap = (encoded: string, width: number, end = '\n', indent = ''): string =>
    (encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => `${indent}${line}`).join(end)

  it.each([
    ['at 76', wrap(base64(long), 76)],
    ['at 64, CRLF, a line end behind', `${wrap(base64(long), 64, '\r\n')}\r\n`],
    ['at 60 in a YAML block', `data:\n  key: |\n${wrap(base64(long), 60, '\n', '    ')}\n  other: 1\n`],
    ['with tabs', wrap(base64(long), 76, '\n', '\t')],
    ['at a width that cuts groups', wrap(base64(long), 57)],
    ['in quotes', `"${wrap(base64(long), 76)}"`],
    ['in a key block', `-----BEGIN X-----\n${wrap(base64(long.slice(0, 144)), 64)}\n-----END X-----\n`],
    ['before a boundary', `${wrap(base64(long.slice(0, 114)), 76, '\r\n')}\r\n--boundary--\r\n`],
    ['before another key', `  ${wrap(base64(long.slice(0, 114)), 76, '\n  ')}\nother: 1\n`],
  ])('joins lines: %s', (_name, content) => {
    const longest = contents(content).reduce((a, b) => (b.length > a.length ? b : a), '')
    expect(long.startsWith(longest)).toBe(true)
    expect(longest.length).toBeGreaterThanOrEqual(114)
  })

  it.each([
    ['an empty line between', wrap(base64(long), 76, '\n\n')],
    ['short lines', wrap(base64(long), 36)],
    ['an image', `data:image/svg+xml;base64,${wrap(base64(long), 76)}`],
  ])('joins nothing: %s', (_name, content) => {
    expect(contents(content).every((text) => text.length <= 57)).toBe(true)
  })

  it('joins the text in the midst of something else, over a line that is none', () => {
    const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, i) => 128 + ((i * 89) % 128)))
    const whole = Buffer.concat([noise(171), Buffer.from(long), noise(28), Buffer.from(long.repeat(2)), noise(171)])
    for (const width of [76, 57]) {
      const longest = contents(wrap(base64(whole), width)).reduce((a, b) => (b.length > a.length ? b : a), '')
      expect(longest).toContain(long.slice(0, 250))
      expect(longest).toContain(long.repeat(2).slice(0, 500))
    }
  })

  it('reads a list of values of one length also one by one', () => {
    const values = [1, 2, 3].map((seed) => `key=${draw('abcdefgh', 41, seed)}`)
    expect(contents(values.map(base64).join('\n'))).toEqual(expect.arrayContaining(values))
  })

  it('maps spans of joined lines to the characters that encode them, with the line ends between', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'abc XYZ09"=\n'), minLength: 100, maxLength: 400 })
    fc.assert(
      fc.property(
        printable,
        fc.nat(),
        fc.nat(400),
        fc.integer({ min: 40, max: 80 }),
        fc.constantFrom('\n', '\r\n  '),
        (value, a, b, width, end) => {
          const span = { start: a % value.length, end: Math.min(value.length, (a % value.length) + 1 + b) }
          const content = wrap(base64(value), width, end)
          const joined = decode(content).find(({ text }) => text.content === value)
          const outer = joined?.outer(span) ?? { start: 0, end: 0 }
          const [first, last] = [Math.floor((8 * span.start) / 6), Math.ceil((8 * span.end) / 6) - 1]
          const place = (character: number): number => character + Math.floor(character / width) * end.length
          expect(outer).toEqual({ start: place(first), end: place(last) + 1 })
        },
      ),
      { numRuns: 300 },
    )
  })
})
