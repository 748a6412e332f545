import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodedTexts, type Derived } from '../../src/decode/base64.ts'
import { openText } from '../../src/decode/text.ts'
import { draw } from '../support/tokens.ts'

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sentence = 'user: ann, key: "0a1b2c3d4e5f", note: none'
const base64 = (value: string | Uint8Array): string => Buffer.from(value as string).toString('base64')

function decode(content: string): Derived[] {
  const runs = [...content.matchAll(/[A-Za-z0-9+/=_.~-]{24,}/g)].map((run) => ({ start: run.index, end: run.index + run[0].length }))
  return decodedTexts(openText({ path: 'a', mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1')), runs)
}
const contents = (content: string): string[] => decode(content).map(({ text }) => text.content)

describe('decodedTexts', () => {
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
})
