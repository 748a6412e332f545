import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../src/decode/archive/crc32.ts'
import { crc32 as crc32Slowly } from '../../../src/decode/crc32.ts'
import { wholeKind } from '../../../src/decode/archive/kind.ts'
import { MAX_DEPTH, MAX_EXPANDED_BYTES, MAX_MEMBERS, newBudget } from '../../../src/decode/archive/limits.ts'
import { openArchive } from '../../../src/decode/archive/open.ts'
import { makeTar, makeZip, type TarMember, type ZipMember } from '../../support/archives.ts'

interface Seen {
  /** Contents by their way; the archive's own bytes are left out. */
  members: Record<string, string>
  problems: string[]
  sealed: string[]
  /** The archive's own bytes without the zeros in place of members. */
  own: string
}

async function open(bytes: Buffer, budget = newBudget()): Promise<Seen> {
  const seen: Seen = { members: {}, problems: [], sealed: [], own: '' }
  for await (const part of openArchive(bytes, wholeKind(bytes) ?? 'zip', [], budget)) {
    const way = part.way.join(' > ')
    if (part.kind === 'problem') seen.problems.push(`${way}: ${part.what}`)
    else if (part.kind === 'sealed') seen.sealed.push(`${way}: ${part.what}`)
    else if (way === '') seen.own = part.bytes.toString('latin1').replaceAll('\0', '')
    else if (wholeKind(part.bytes) === null) seen.members[way] = part.bytes.toString('latin1')
  }
  return seen
}

const A = { name: 'conf/a.txt', content: 'content of a' }
const B = { name: 'b', content: 'content of b' }
const zip = (...members: ZipMember[]): Buffer => makeZip(members)
const tar = (...members: TarMember[]): Buffer => makeTar(members)
const pax = (key: string, value: string): TarMember => {
  const record = ` ${key}=${value}\n`
  const length = record.length + String(record.length + 2).length
  return { name: 'PaxHeader', type: 'x', content: `${length}${record}` }
}

describe('members, by their way', () => {
  it.each<[string, Buffer, Record<string, string>]>([
    ['zip', zip(A, B), { 'zip: conf/a.txt': A.content, 'zip: b': B.content }],
    ['stored', zip({ ...A, method: 0 }), { 'zip: conf/a.txt': A.content }],
    ['sizes behind the member', zip({ ...A, flags: 8 }, B), { 'zip: conf/a.txt': A.content, 'zip: b': B.content }],
    ['an empty zip', zip(), {}],
    ['folders and empty files', zip({ name: 'd/', content: '', method: 0 }, { name: 'e', content: '' }), { 'zip: e': '' }],
    ['a comment', makeZip([A], { comment: 'words' }), { 'zip: conf/a.txt': A.content }],
    ['behind a program', Buffer.concat([Buffer.from('#!/usr/bin/env python3\n'), zip(A)]), { 'zip: conf/a.txt': A.content }],
    ['one name twice', zip(A, { ...A, content: 'other' }), { 'zip: conf/a.txt': 'other' }],
    ['gzip', gzipSync(A.content), { gzip: A.content }],
    ['gzip of nothing', gzipSync(''), { gzip: '' }],
    ['several gzips in a row, padded', Buffer.concat([gzipSync('one '), gzipSync('two'), Buffer.alloc(10)]), { gzip: 'one two' }],
    ['tar', tar(A, B), { 'tar: conf/a.txt': A.content, 'tar: b': B.content }],
    ['tar without its end', tar(A).subarray(0, 1024), { 'tar: conf/a.txt': A.content }],
    [
      'links and folders have no content',
      tar({ name: 'l', type: '2', link: 'x' }, { name: 'd/', type: '5' }, A),
      { 'tar: conf/a.txt': A.content },
    ],
    [
      'a long name of GNU',
      tar({ name: 'x', type: 'L', content: `${'n'.repeat(150)}\0` }, A, B),
      { [`tar: ${'n'.repeat(150)}`]: A.content, 'tar: b': B.content },
    ],
    ['a long name of pax', tar(pax('path', 'p'.repeat(150)), A, B), { [`tar: ${'p'.repeat(150)}`]: A.content, 'tar: b': B.content }],
    ['an unknown type of member', tar({ ...A, type: 'Z' }), { 'tar: conf/a.txt': A.content }],
    [
      'nested',
      gzipSync(tar({ name: 'a/b.zip', content: zip({ name: 'c.jar', content: zip(A), method: 0 }) })),
      { 'gzip > tar: a/b.zip > zip: c.jar > zip: conf/a.txt': A.content },
    ],
    [
      'ways out of the folder are only names',
      zip({ name: '../../etc/passwd', content: 'x' }, { name: '/abs', content: 'y' }),
      { 'zip: ../../etc/passwd': 'x', 'zip: /abs': 'y' },
    ],
    ['names that are no UTF-8', zip({ name: Buffer.from('caf\xe9', 'latin1'), content: 'x' }), { 'zip: caf\\xe9': 'x' }],
  ])('%s', async (_name, bytes, members) => expect(await open(bytes)).toMatchObject({ members, problems: [] }))

  it('a sparse file of GNU: the map behind its header is stepped over', async () => {
    const header = tar({ ...A, type: 'S' }, B)
    header[482] = 1
    const sum = header
      .subarray(0, 512)
      .fill(' ', 148, 156)
      .reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    const bytes = Buffer.concat([header.subarray(0, 512), Buffer.alloc(512), header.subarray(512)])
    expect(await open(bytes)).toMatchObject({ members: { 'tar: conf/a.txt': A.content, 'tar: b': B.content }, problems: [] })
  })
})

describe('the archive’s own bytes', () => {
  it.each<[string, Buffer, RegExp, RegExp]>([
    ['a name once, no stored content', zip({ ...A, method: 0 }), /^(?!.*a\.txt.*a\.txt).*a\.txt/s, /content/],
    ['no content of a tar', tar(A), /a\.txt/, /content/],
    ['what stands behind a packed member', zip({ ...A, tail: 'hidden words' }), /hidden words/, /content/],
    ['a comment', makeZip([{ ...A, method: 0 }], { comment: 'the comment' }), /the comment/, /content/],
    ['what stands before', Buffer.concat([Buffer.from('#!/bin/x prefix\n'), zip({ ...A, method: 0 })]), /prefix/, /content/],
    ['what could not be read stays', zip({ ...A, method: 0, crc: 1 }), /content of a/, /never/],
  ])('%s', async (_name, bytes, has, hasNot) => {
    const { own } = await open(bytes)
    expect(own).toMatch(has)
    expect(own).not.toMatch(hasNot)
  })
})

describe('what stands in the way is said, the rest is read', () => {
  it.each<[string, Buffer, RegExp, Record<string, string>]>([
    ['cut off', zip(A, B).subarray(0, 60), /^zip: it cannot be read/, {}],
    ['encrypted', zip({ ...A, flags: 1 }, B), /^zip: conf\/a\.txt: it is encrypted$/, { 'zip: b': B.content }],
    ['strongly encrypted', zip(B, { ...A, flags: 0x41 }), /encryption/, { 'zip: b': B.content }],
    ['packed by bzip2', zip({ ...A, method: 12 }, B), /cannot be read here \(bzip2\)$/, { 'zip: b': B.content }],
    [
      'a wrong checksum',
      zip({ ...A, crc: 1 }, B),
      /^zip: conf\/a\.txt: its checksum is wrong$/,
      { 'zip: conf/a.txt': A.content, 'zip: b': B.content },
    ],
    [
      'a size that lies',
      zip({ ...A, size: 3 }, B),
      /it has 12 bytes where 3 are announced$/,
      { 'zip: conf/a.txt': A.content, 'zip: b': B.content },
    ],
    ['a stored size that lies', zip({ ...A, method: 0, size: 3 }, B), /it has 12 bytes where 3/, { 'zip: b': B.content }],
    ['a packed size beyond the end', zip({ ...A, packedSize: 1e6 }, B), /not where the directory says/, { 'zip: b': B.content }],
    ['a packed size that is short', zip({ ...A, packedSize: 4 }, B), /it is cut off/, { 'zip: b': B.content }],
    ['damaged', zip({ ...A, content: 'no deflate', method: 8, packedSize: 3 }), /cut off|damaged/, {}],
    ['a directory that counts too few', makeZip([A, B], { count: 1 }), /fewer members/, { 'zip: conf/a.txt': A.content }],
    ['a directory that counts too many', makeZip([A], { count: 9 }), /cannot be read/, { 'zip: conf/a.txt': A.content }],
    ['a member that is not listed', zip(A, { ...B, isHidden: true }), /does not list$/, { 'zip: conf/a.txt': A.content }],
    [
      'gzip cut off',
      gzipSync('many words '.repeat(999)).subarray(0, 60),
      /^gzip: it is cut off$/,
      { gzip: expect.stringMatching(/^many words /) },
    ],
    [
      'gzip with a wrong checksum',
      Buffer.concat([gzipSync('words').subarray(0, -8), Buffer.alloc(8)]),
      /^gzip: it is damaged/,
      { gzip: 'words' },
    ],
    ['gzip with something behind', Buffer.concat([gzipSync('words'), Buffer.from('more')]), /^gzip: it is damaged/, { gzip: 'words' }],
    ['ten bytes of gzip', gzipSync('').subarray(0, 10), /^gzip: it is cut off$/, {}],
    [
      'a tar cut off',
      tar(B, { ...A, content: 'long '.repeat(999) }).subarray(0, 3000),
      /conf\/a\.txt: it is cut off$/,
      { 'tar: b': B.content },
    ],
    ['a tar with an endless member', tar(B, { ...A, size: 0o77777777777 }), /conf\/a\.txt: it is cut off$/, { 'tar: b': B.content }],
    [
      'a damaged header in a tar',
      Buffer.concat([tar(B).subarray(0, 1024), Buffer.alloc(512, 'x')]),
      /its header at byte 1024 is damaged/,
      { 'tar: b': B.content },
    ],
  ])('%s', async (_name, bytes, problem, members) => {
    const seen = await open(bytes)
    expect(seen.members).toMatchObject(members)
    expect(seen.problems[0]).toMatch(problem)
    expect(seen.problems.length).toBe(1)
  })

  it('an archive in it that cannot be opened is named by its way', async () => {
    expect(await open(tar({ name: 'x.gz', content: gzipSync('abc').subarray(0, 15) }, A))).toMatchObject({
      problems: ['tar: x.gz > gzip: it is cut off'],
      members: { 'tar: conf/a.txt': A.content },
    })
  })

  it('kinds that nobody opens', async () => {
    expect(await open(zip({ name: 'x.7z', content: Buffer.from("7z\xbc\xaf'\x1c", 'latin1') }))).toMatchObject({
      sealed: ['zip: x.7z: 7z archive'],
      problems: [],
    })
  })
})

describe('bounds', () => {
  const nest = (bytes: Buffer, times: number): Buffer => Array.from({ length: times }).reduce((inner: Buffer) => gzipSync(inner), bytes)

  it('depth: the last that fits, the first that does not', async () => {
    expect((await open(nest(Buffer.from('words'), MAX_DEPTH))).problems).toEqual([])
    expect((await open(nest(Buffer.from('words'), MAX_DEPTH + 1))).problems).toEqual([expect.stringMatching(/nested more than 6 deep$/)])
  })

  it('members, over all that is nested', async () => {
    const inner = tar(...Array.from({ length: 40 }, (_, i) => ({ name: `m${i}`, content: 'x' })))
    const budget = { ...newBudget(), members: 100 }
    const { problems, members } = await open(
      tar({ name: 'a', content: inner }, { name: 'b', content: inner }, { name: 'c', content: inner }),
      budget,
    )
    expect(problems).toEqual([expect.stringContaining(`more than ${MAX_MEMBERS} members`)])
    expect(Object.keys(members)).toHaveLength(97)
  })

  it('bytes: a bomb ends at the bound, and nothing more is opened', async () => {
    const zeros = Buffer.alloc(1 << 20)
    const budget = { ...newBudget(), bytes: 3 << 20 }
    const { problems, members } = await open(zip(...Array.from({ length: 9 }, (_, i) => ({ name: `${i}`, content: zeros }))), budget)
    expect(problems).toEqual([`zip: it expands to more than ${MAX_EXPANDED_BYTES >> 20} MiB`])
    expect(Object.keys(members)).toHaveLength(3)
  })

  it('members that share their bytes cost each time', async () => {
    const budget = { ...newBudget(), bytes: 30 }
    const { problems } = await open(zip({ ...A, method: 0 }, { ...A, method: 0 }, { ...A, method: 0 }), budget)
    expect(problems).toEqual([expect.stringMatching(/^zip: conf\/a\.txt: it expands/)])
  })

  it('members that share packed bytes which become nothing end, too', async () => {
    // empty blocks that are not the last, then one that is
    const blocks = Buffer.concat([
      Buffer.from('\x00\x00\x00\xff\xff'.repeat(20_000), 'latin1'),
      Buffer.from('\x01\x00\x00\xff\xff', 'latin1'),
    ])
    const one = { name: 'a', content: '', method: 8, raw: blocks }
    const { problems } = await open(zip(one, one, one, one), { ...newBudget(), bytes: 250_000 })
    expect(problems).toEqual([expect.stringMatching(/^zip: it expands/)])
  })

  it('a real bomb: 1 MB that becomes 1 GB', async () => {
    const bomb = gzipSync(Buffer.alloc(32 << 20))
    const { problems } = await open(Buffer.concat(Array.from({ length: 32 }, () => bomb)))
    expect(problems).toEqual([expect.stringMatching(/^gzip: it expands/)])
  })
})

it.each([0, 1, 100, 5000])('CRC-32 without Node’s own, of %i bytes', (length) => {
  const bytes = Buffer.alloc(length, 'some words')
  expect(crc32Slowly(bytes)).toBe(crc32(bytes))
})

describe('wild bytes', () => {
  const seeds = [
    zip(A, { ...B, method: 0 }),
    zip({ name: 'n.zip', content: zip(A) }),
    tar(A, pax('path', 'long'), B),
    gzipSync(tar(A, { name: 'z', content: zip(B) })),
    makeZip([A], { comment: 'c' }),
  ]
  const mutated = fc
    .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat(), fc.boolean())
    .map(([seed, changes, cut, cuts]) => {
      const bytes = Buffer.from(seed)
      for (const [at, value] of changes) bytes[at % bytes.length] = value
      return cuts ? bytes.subarray(0, cut % bytes.length) : bytes
    })

  it('ends, throws nothing, and stays within its bounds', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, fc.constantFrom('zip', 'tar', 'gzip'), async (bytes, fallback) => {
        const budget = { ...newBudget(), bytes: 1 << 20 }
        let total = 0
        for await (const part of openArchive(bytes, wholeKind(bytes) ?? (fallback as 'zip'), [], budget)) {
          if (part.kind === 'content') total += part.bytes.length
        }
        expect(total).toBeLessThan(8 << 20)
      }),
      { numRuns: 500 },
    )
  })
})
