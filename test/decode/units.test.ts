import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitsIn } from '../../src/decode/units.ts'

it.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['ASCII', Buffer.alloc(40_000, 'a')],
  ['characters of two, three and four bytes', Buffer.from('äö€𝄞'.repeat(9000))],
  ['one in the middle of a piece', Buffer.from(`${'a'.repeat(20_000)}𝄞${'a'.repeat(20_000)}`)],
  ['one over the edge of a piece', Buffer.from(`${'a'.repeat(16_382)}𝄞${'a'.repeat(100)}`)],
  ['nothing but continuations', Buffer.alloc(50_000, 0x80)],
])('%s', (_name, bytes) => {
  expect(unitsIn(bytes)).toBe(bytes.toString('utf8').length)
})

it('what is no UTF-8 is counted as it is decoded', () => {
  const byte = fc.constantFrom(0x61, 0x80, 0xbf, 0xc3, 0xe2, 0xed, 0xf0, 0xf4, 0xff, 0x9f, 0xa0)
  fc.assert(
    fc.property(fc.integer({ min: 16_375, max: 16_386 }), fc.array(byte, { maxLength: 30 }), (before, wild) => {
      const bytes = Buffer.concat([Buffer.alloc(before, 'a'), Buffer.from(wild)])
      expect(unitsIn(bytes)).toBe(bytes.toString('utf8').length)
    }),
    { numRuns: 2000 },
  )
})
