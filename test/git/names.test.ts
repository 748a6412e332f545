import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeName, splitNul } from '../../src/git/names.ts'

describe('decodeName', () => {
  it.each([
    ['plain', Buffer.from('a/b.txt'), 'a/b.txt', false],
    ['UTF-8', Buffer.from('café.txt'), 'café.txt', false],
    ['a real replacement character', Buffer.from('\ufffd'), '\ufffd', false],
    ['latin1 bytes', Buffer.from('caf\xe9.txt', 'latin1'), 'caf\\xe9.txt', true],
    ['a cut sequence', Buffer.from([0x61, 0xe2, 0x82]), 'a\\xe2\\x82', true],
    ['line feed and quote', Buffer.from('a\n"b'), 'a\n"b', false],
  ])('%s', (_name, bytes, path, keepsBytes) => {
    expect(decodeName(bytes)).toEqual(keepsBytes ? { path, pathBytes: new Uint8Array(bytes) } : { path })
  })

  it('keeps the bytes exactly where the text cannot be turned back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const name = decodeName(bytes)
        expect(Buffer.from(name.pathBytes ?? Buffer.from(name.path, 'utf8')).equals(Buffer.from(bytes))).toBe(true)
      }),
    )
  })
})

describe('splitNul', () => {
  it.each([
    ['nothing', '', []],
    ['two', 'a\0b\0', ['a', 'b']],
    ['no last NUL', 'a\0b', ['a', 'b']],
    ['empty pieces', '\0a\0', ['', 'a']],
  ])('%s', (_name, text, pieces) => {
    expect([...splitNul(Buffer.from(text))].map(String)).toEqual(pieces)
  })
})
