import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openText } from '../../src/decode/text.ts'

const LINE = 'password = "0a1b2c3d4e5f6a7b8c9d"\n'
const read = (...parts: (string | Uint8Array)[]): string => {
  const bytes = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
  return Buffer.from(openText({ path: 'a', mode: 'file', sizeBytes: null }, bytes).bytes).toString('utf8')
}
const le = (text: string): Buffer => Buffer.from(text, 'utf16le')
const be = (text: string): Buffer => le(text).swap16()
const wide = (text: string): Buffer => Buffer.concat([...text].map((char) => Buffer.from([char.charCodeAt(0), 0, 0, 0])))
const BOM_LE = Buffer.from([0xff, 0xfe])
const BOM_BE = Buffer.from([0xfe, 0xff])

describe('openText reads a line, however it is written', () => {
  it.each<[string, (string | Uint8Array)[]]>([
    ['a little-endian BOM before ASCII', [BOM_LE, LINE]],
    ['a big-endian BOM before ASCII', [BOM_BE, LINE]],
    ['ASCII behind UTF-16', [BOM_LE, le('hello, this is UTF-16\r\n'), LINE]],
    ['ASCII behind UTF-16 at an odd offset', [BOM_LE, le('hello'), 'x\n', LINE]],
    ['ASCII behind big-endian UTF-16', [BOM_BE, be('hello, this is UTF-16\r\n'), LINE]],
    ['ASCII between UTF-16', [BOM_LE, le('zażółć\n'), 'one line of ASCII and some\n', le(LINE)]],
    ['ASCII of odd length between UTF-16', [BOM_LE, le('zażółć\n'), 'one line of ASCII and more\n', le(LINE)]],
    ['UTF-16 behind ASCII', ['a text in ASCII\n'.repeat(40), le(LINE)]],
    ['UTF-16 behind ASCII of odd length', ['a text in ASCII\n'.repeat(40), 'x', le(LINE)]],
    ['big-endian UTF-16 behind ASCII', ['a text in ASCII\n'.repeat(40), be(LINE)]],
    ['UTF-16 of another script without BOM', [le('Привет мир, это текст\n'.repeat(20)), le(LINE)]],
    ['UTF-16 with a BOM of another script', [BOM_LE, le('你好世界\n'.repeat(20)), le(LINE)]],
    ['UTF-32 with a BOM', [Buffer.from([0xff, 0xfe, 0, 0]), wide(LINE)]],
    ['UTF-16 in a program', [Buffer.from([0x7f, 0x45, 1, 2, 0, 0, 3, 0]), le(LINE), Buffer.from([0, 0, 1])]],
  ])('%s', (_name, parts) => {
    expect(read(...parts)).toContain(LINE.trim())
  })

  it('leaves UTF-16 of any script as it is', () => {
    // surrogates alone are no text; runs of 12 ideographs of two printable bytes each do not happen in texts
    const text = fc.string({ unit: fc.constantFrom(...'aZ9 é中世\n'), maxLength: 200 })
    fc.assert(
      fc.property(text, fc.boolean(), (content, isBig) => {
        expect(read(isBig ? BOM_BE : BOM_LE, isBig ? be(content) : le(content))).toBe(content)
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, number]>([
    ['with one NUL between', 2],
    ['with three', 4],
  ])('tells 16 characters %s from 15', (_name, width) => {
    const written = (text: string): Buffer => (width === 2 ? le(text) : wide(text)).subarray(0, width * (text.length - 1) + 1)
    const inside = (text: string): string => read('\x01'.repeat(99), written(text), Buffer.from([0, 1, 1]))
    expect(inside('sixteen letters!')).toContain('sixteen letters!')
    expect(inside('fifteen letters')).not.toContain('fifteen')
  })

  it('reads wide text among NULs and numbers, of either width', () => {
    const noise = fc.array(fc.constantFrom([0], [0, 0], [1, 0, 0, 0], [65, 0, 0, 0], [65], [200, 0], [1, 1, 1]), { maxLength: 12 })
    const text = fc.string({ unit: fc.constantFrom(...'aZ9 -'), minLength: 24, maxLength: 40 })
    fc.assert(
      fc.property(noise, text, fc.boolean(), noise, (before, content, isWide, behind) => {
        const bytes = [
          Buffer.from([7, 7, 7, 7, ...before.flat(), 1]),
          isWide ? wide(content) : le(content),
          Buffer.from([1, 1, ...behind.flat()]),
        ]
        fc.pre(openText({ path: 'a', mode: 'file', sizeBytes: null }, Buffer.concat(bytes)).encoding !== 'utf-16be')
        expect(read(...bytes)).toContain(content)
      }),
    )
  })

  it('leaves bytes without wide text as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        fc.pre(!(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff) && bytes[0] !== 0xef)
        const text = openText({ path: 'a', mode: 'file', sizeBytes: null }, bytes)
        fc.pre(text.encoding === 'utf-8' || text.encoding === 'binary')
        expect([...text.bytes]).toEqual([...bytes])
      }),
      { numRuns: 200 },
    )
  })
})
