import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSweeper } from '../../src/engine/plain.ts'
import type { Sweeper } from '../../src/engine/sweep.ts'
import { CHUNK, NAMES, bytesOf, run, sifted, told, wasmOf } from './naive.ts'

describe('the runs that WebAssembly leaves out', () => {
  const sweep = wasmOf(NAMES, 20) as Sweeper
  const plain = plainSweeper(NAMES, 20)
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const hex = (text: string): string => Buffer.from(text).toString('hex')
  const sentence = 'nobody reads this sentence'

  it.each<[string, string, ('values' | 'encoded')[]]>([
    ['a word', ' aVeryLongNameOfAFunction ', []],
    ['a path', '"node_modules/left-pad/v1.2/index"', []],
    ['a digest in a list', ` ${'9f86d081884c7d659a2f'.repeat(2)},`, []],
    ['a value in quotes', '"9f86d081884c7d659a2f"', ['values']],
    ['one behind a sign', 'name  =\t 9f86d081884c7d659a2f', ['values']],
    ['one in the same run as its sign', 'NAME=9f86d081884c7d659a2f', ['values']],
    ['more than is read', `"${'9f86d081884c7d659a2f'.repeat(21)}"`, []],
    ['base64', `(${base64(sentence)})`, ['encoded']],
    ['base64 behind an escape', `\\n${base64(sentence)}\\n`, ['encoded']],
    ['base64 after something short', `a.b.${base64(sentence)}`, ['encoded']],
    ['base64 of a gzip member', `(H4sIAAAAAAAAA${'/'.repeat(20)})`, ['encoded']],
    ['a line that may go on', `${'/'.repeat(40)}\r\n`, ['encoded']],
    ['hexadecimal', `(0x${hex(sentence)})`, ['encoded']],
    ['hexadecimal behind an odd digit', `(b${hex(sentence)})`, ['encoded']],
  ])('%s', (_name, text, expected) => {
    const { values, encoded } = sweep(bytesOf(text))
    expect({ values: values.length > 0, encoded: encoded.length > 0 }).toEqual({
      values: expected.includes('values'),
      encoded: expected.includes('encoded'),
    })
  })

  it('are those that checks and decoders throw out, at the edges of chunks too', () => {
    const one = fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte))
    const token = fc.string({ unit: fc.constantFrom(...'aZ09+/=_.~-'), minLength: 15, maxLength: 60 })
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: 30, maxLength: 90 })
    const inner = fc.string({ unit: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...'a "\n\0~') }, one), minLength: 18, maxLength: 60 })
    const encoded = fc
      .tuple(inner, fc.constantFrom('base64', 'base64url', 'hex'))
      .map(([text, form]) => Buffer.from(text, 'latin1').toString(form as 'hex'))
    const sign = fc.constantFrom(
      '"',
      "'",
      '`',
      '=',
      ':',
      ' ',
      '\t',
      '\r',
      '\xa0',
      '\n',
      '\\n',
      '\\',
      '.',
      '~',
      '0x',
      'b',
      'H4sIA',
      'a'.repeat(200),
    )
    const pieces = fc.array(fc.oneof(token, digits, encoded, sign, sign, one), { maxLength: 12 })
    const filler = fc.constantFrom(0, 0, CHUNK - 300, CHUNK - 60, CHUNK - 30, CHUNK - 1)
    let left = 0
    fc.assert(
      fc.property(filler, pieces, (size, parts) => {
        const text = ' '.repeat(size) + parts.join('')
        const kept = told(sweep(bytesOf(text)))
        expect(kept).toEqual(sifted(text, NAMES, 20))
        left += plain(bytesOf(text)).values.length / 2 - kept.values.length
      }),
      { numRuns: 3000 },
    )
    expect(left).toBeGreaterThan(1000)
  })

  it('never those that begin too far before a chunk', () => {
    for (const length of [200, 240, 250, 260, 1000]) {
      const text = `${' '.repeat(CHUNK - length)}${'x'.repeat(length + 30)} ${run(30)}`
      expect(told(sweep(bytesOf(text)))).toEqual(sifted(text, NAMES, 20))
    }
  })
})
