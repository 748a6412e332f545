import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOver, formatSize, parseSize, SIZE_PATTERN } from '../../src/config/units.ts'

describe('parseSize', () => {
  it.each<[number | string, number | null]>([
    [500, 512000],
    [0, 0],
    [0.5, 512],
    [-1, null],
    [Number.NaN, null],
    [Infinity, null],
    ['500', 512000],
    ['500 KiB', 512000],
    ['500kib', 512000],
    ['500 KB', 500000],
    ['12 B', 12],
    ['1.5 MiB', 1572864],
    ['2 MB', 2000000],
    ['1 GiB', 1073741824],
    ['1 GB', 1e9],
    [' 3 kb ', 3000],
    ['', null],
    ['KiB', null],
    ['5 XB', null],
    ['5 KiBs', null],
    ['1,5 MiB', null],
    ['-5 KiB', null],
    ['5 i', null],
    ['1e3', null],
    ['0x10', null],
  ])('%j is %j bytes', (text, bytes) => expect(parseSize(text)).toBe(bytes))

  it('reads exactly what the schema pattern allows', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9. kKmMgGiIbB-]{0,12}$/),
        (text) => (parseSize(text) !== null) === new RegExp(SIZE_PATTERN).test(text),
      ),
    )
  })
})

describe('formatSize', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [512000, '500 KiB'],
    [1258291, '1.2 MiB'],
    [1048575, '1 MiB'],
    [3 * 1024 ** 4, '3072 GiB'],
  ])('%i bytes are %s', (bytes, text) => expect(formatSize(bytes)).toBe(text))
  it('never says that a file over the limit is as large as the limit', () => {
    expect(formatOver(1258291, 512000)).toBe('1.2 MiB, limit 500 KiB')
    expect(formatOver(512001, 512000)).toBe('512001 bytes, limit 512000 bytes')
  })
})
