import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archiveKind, sealedKind, wholeKind, zipBehind } from '../../../src/decode/archive/kind.ts'
import { makeTar, makeZip } from '../../support/archives.ts'

const zip = makeZip([{ name: 'a', content: 'x' }])
const tar = makeTar([{ name: 'a', content: 'x' }])
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const oldTar = Buffer.from(tar)
oldTar.fill(0, 257, 265)
oldTar.fill(' ', 148, 156)
oldTar.write(
  oldTar
    .subarray(0, 512)
    .reduce((sum, byte) => sum + byte, 0)
    .toString(8)
    .padStart(6, '0'),
  148,
)
const brokenTar = Buffer.from(tar)
brokenTar[0] = 0x62

describe('what is opened, by content', () => {
  it.each<[string, Buffer, string | null]>([
    ['zip', zip, 'zip'],
    ['an empty zip', makeZip([]), 'zip'],
    ['a part of a split zip', latin1('PK\x07\x08PK\x03\x04'), 'zip'],
    ['gzip', gzipSync(''), 'gzip'],
    ['tar', tar, 'tar'],
    ['tar of before 1988', oldTar, 'tar'],
    ['a tar whose checksum is wrong is plain content: nothing in it is packed', brokenTar, null],
    ['text about zips', latin1('PK zip'), null],
    ['a gzip of another method', latin1('\x1f\x8b\x07'), null],
    ['nothing', Buffer.alloc(0), null],
    ['zeros', Buffer.alloc(2048), null],
    ['digits', Buffer.alloc(2048, '0'), null],
    ['spaces', Buffer.alloc(2048, ' '), null],
  ])('%s', (_name, bytes, kind) => expect(archiveKind(bytes)).toBe(kind))

  it.each<[string, Buffer, number | null]>([
    ['a program that unpacks itself', Buffer.concat([latin1('MZ\x90\0'), zip]), 4],
    ['the zip alone', zip, 0],
    ['a comment behind it', makeZip([], { comment: 'c' }), null],
    ['the end record alone', makeZip([]).subarray(1), null],
    ['a text', latin1('x'.repeat(100)), null],
  ])('a zip behind something: %s', (_name, bytes, start) => expect(zipBehind(bytes)).toBe(start))
})

describe('what is told and not opened', () => {
  it.each([
    ["7z\xbc\xaf'\x1c\0\x04", '7z archive'],
    ['Rar!\x1a\x07\x01\0', 'rar archive'],
    ['\xfd7zXZ\0\0\x04', 'xz file'],
    ['\x28\xb5\x2f\xfd', 'zstd file'],
    ['BZh91AY&SY', 'bzip2 file'],
    ['BZhang is a name', null],
    ['LUKS\xba\xbe\0\x01', 'encrypted LUKS volume'],
    ['7z is a program', null],
    ['!<arch>\ndebian-binary   ', 'deb package'],
    ['!<arch>\nlib.o/', null],
    ['', null],
  ])('%j', (head, kind) => expect(sealedKind(latin1(head))).toBe(kind))
})

it('any bytes: answers, and never takes text for an archive', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 1024 }), (bytes) => void [wholeKind(Buffer.from(bytes)), sealedKind(bytes)]))
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 abc\n'), maxLength: 1024 }), (text) => wholeKind(latin1(text)) === null),
  )
})
