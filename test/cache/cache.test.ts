import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAX_FILE_BYTES, MAX_FOLDER_BYTES } from '../../src/cache/file.ts'
import { Cache, cacheDigest } from '../../src/cache/index.ts'
import type { Entry, Settings } from '../../src/model.ts'
import { settings } from '../policy/make.ts'
import { draw } from '../support/tokens.ts'

let top = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'hushgate-cache-'))
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

const DIGEST = cacheDigest(['path', 'pattern'], false)
const folder = (): string => join(top, 'hushgate')
const file = (): string => join(folder(), DIGEST)
const open = (own: Settings = settings(), digest = DIGEST): Cache => new Cache({ folder: folder(), digest, settingsFor: () => own })
const entry = (n: number, path = `src/${n}.ts`): Entry => ({
  path,
  mode: 'file',
  sizeBytes: null,
  blobId: draw('0123456789abcdef', 40, n + 1),
})
const CLEAN = { sizeBytes: 12, textBytes: 10 }

function remember(...entries: Entry[]): void {
  const cache = open()
  for (const each of entries) cache.add(each, CLEAN)
  cache.save()
}

const knows = (each: Entry, cache = open()): boolean => cache.known([each]).has(each)

describe('what is remembered', () => {
  it('a clean entry, with its sizes', () => {
    remember(entry(1))
    expect(open().known([entry(1), entry(2)]).size).toBe(1)
    expect(
      [
        ...open()
          .known([entry(1)])
          .values(),
      ][0],
    ).toMatchObject(CLEAN)
  })

  it.each<[string, Partial<Entry>]>([
    ['another path', { path: 'src/other.ts' }],
    ['another blob', { blobId: draw('0123456789abcdef', 40, 99) }],
    ['a link', { mode: 'symlink' }],
  ])('not for %s', (_name, change) => {
    remember(entry(1))
    expect(knows({ ...entry(1), ...change })).toBe(false)
  })

  it('for an executable as for a file', () => {
    remember(entry(1))
    expect(knows({ ...entry(1), mode: 'executable' })).toBe(true)
  })

  it.each<[string, Partial<Settings>, boolean]>([
    ['templates', { env: { ...settings({}).env, templates: ['*.tpl'] } }, false],
    ['entropy', { entropy: { minBits: 60 } }, false],
    ['what may pass', { allow: { paths: [], values: [], pointers: [] }, baseline: '/elsewhere' }, true],
    ['what is shown', { thorough: true, quiet: true, color: true }, true],
  ])('with other %s', (_name, change, isKnown) => {
    remember(entry(1))
    expect(knows(entry(1), open(settings(change)))).toBe(isKnown)
  })

  it('by commit where an own rule makes an exception for some', () => {
    const except = [
      { condition: 'any' as const, paths: [], patterns: [], target: 'secret' as const, stopwords: [], commits: ['a'.repeat(40)] },
    ]
    const rule = { id: 'own', title: '', severity: 'high' as const, keywords: [], pattern: 'x', flags: '', group: null, minEntropy: 0 }
    const links = { revoke: null, docs: null }
    const own = settings({ rules: { own: [{ ...rule, path: null, except, links, where: 'c:1' }] } })
    const cache = open(own)
    cache.add({ ...entry(1), commitId: 'a'.repeat(40) }, CLEAN)
    cache.save()
    expect(knows({ ...entry(1), commitId: 'a'.repeat(40) }, open(own))).toBe(true)
    expect(knows({ ...entry(1), commitId: 'b'.repeat(40) }, open(own))).toBe(false)
  })

  it('not for other checks, nor where allow comments are told', () => {
    expect(new Set([DIGEST, cacheDigest(['path'], false), cacheDigest(['path', 'pattern'], true)]).size).toBe(3)
  })

  it('a file on disk never', () => {
    const { blobId: _, ...onDisk } = entry(1)
    remember(onDisk)
    expect(existsSync(folder())).toBe(false)
    expect(knows(onDisk)).toBe(false)
  })

  it('neither paths nor ids stand in the file', () => {
    remember(entry(1, 'very/secret/place.ts'))
    const bytes = readFileSync(file())
    const id = entry(1).blobId as string
    for (const word of ['secret', 'place', id, id.slice(0, 12)]) expect(bytes.includes(word)).toBe(false)
    expect(bytes.includes(Buffer.from(id.slice(0, 16), 'hex'))).toBe(false)
  })
})

describe('two at once', () => {
  it('what both add is there', () => {
    const [one, two] = [open(), open()]
    one.add(entry(1), CLEAN)
    two.add(entry(2), CLEAN)
    one.save()
    two.save()
    expect([knows(entry(1)), knows(entry(2))]).toEqual([true, true])
  })

  it('a note about a history stays when another run adds something, and counts its own entries only', () => {
    const [history, other] = [open(), open()]
    history.count(entry(1), CLEAN)
    history.count(entry(2), null)
    history.saveHistory('{"a":1}', false)
    other.add(entry(3), CLEAN)
    other.save()
    const now = open()
    expect(now.note).toBe('{"a":1}')
    expect([1, 2, 3].map((n) => now.counted(entry(n)))).toEqual(['clean', 'not clean', 'no'])
    expect([1, 2, 3].map((n) => knows(entry(n), now))).toEqual([true, false, true])
  })

  it('of two notes the later one counts, with what it counted', () => {
    const [one, two] = [open(), open()]
    one.count(entry(1), CLEAN)
    one.saveHistory('1', false)
    two.count(entry(2), CLEAN)
    two.saveHistory('2', false)
    expect([open().note, open().counted(entry(1)), open().counted(entry(2))]).toEqual(['2', 'no', 'clean'])
    expect(knows(entry(1))).toBe(true)
  })
})

describe('what is damaged is no cache, and mends itself', () => {
  it.each<[string, () => void]>([
    ['cut', () => truncateSync(file(), statSync(file()).size - 1)],
    ['empty', () => writeFileSync(file(), '')],
    [
      'garbled',
      () =>
        writeFileSync(
          file(),
          readFileSync(file()).map((byte, i) => (i === 20 ? byte ^ 1 : byte)),
        ),
    ],
    ['of another format', () => writeFileSync(file(), Buffer.concat([Buffer.from('hushgat9'), readFileSync(file()).subarray(8)]))],
    ['one of other settings', () => writeFileSync(join(folder(), DIGEST), moved())],
    ['much too large', () => truncateSync(file(), MAX_FILE_BYTES + 1)],
  ])('%s', (_name, damage) => {
    remember(entry(1))
    expect(knows(entry(1))).toBe(true)
    damage()
    expect(knows(entry(1))).toBe(false)
    remember(entry(2))
    expect([knows(entry(1)), knows(entry(2))]).toEqual([false, true])
  })

  /** A whole file under a name that is not its own. */
  function moved(): Buffer {
    const digest = cacheDigest(['size'], false)
    const cache = new Cache({ folder: folder(), digest, settingsFor: () => settings() })
    cache.add(entry(1), CLEAN)
    cache.save()
    return readFileSync(join(folder(), digest))
  }

  it('any one bit', () => {
    remember(entry(1))
    const whole = readFileSync(file())
    for (let i = 0; i < whole.length; i++) {
      writeFileSync(
        file(),
        whole.map((byte, at) => (at === i ? byte ^ 0x10 : byte)),
      )
      expect(open().known([entry(1)]).size, `byte ${i}`).toBe(0)
    }
  })
})

describe('places where nothing is kept', () => {
  const elsewhere = (): string => join(top, 'elsewhere')

  it.each<[string, () => void]>([
    ['a folder that is a link', () => (mkdirSync(elsewhere()), symlinkSync(elsewhere(), folder()))],
    ['a file in the place of the folder', () => writeFileSync(folder(), 'x')],
    ['no folder above', () => rmSync(top, { recursive: true })],
  ])('%s', (_name, prepare) => {
    prepare()
    remember(entry(1))
    expect(knows(entry(1))).toBe(false)
    if (existsSync(elsewhere())) expect(readdirSync(elsewhere())).toEqual([])
  })

  it('a link in the place of the file is replaced, and what it names is left alone', () => {
    mkdirSync(folder())
    writeFileSync(elsewhere(), 'precious')
    symlinkSync(elsewhere(), file())
    remember(entry(1))
    expect(readFileSync(elsewhere(), 'utf8')).toBe('precious')
    expect(knows(entry(1))).toBe(true)
  })

  it('a folder in the place of the file: what was half written is taken away', () => {
    mkdirSync(join(file(), 'x'), { recursive: true })
    remember(entry(1))
    expect(readdirSync(folder())).toEqual([DIGEST])
  })

  it('a folder that cannot be written', () => {
    mkdirSync(folder())
    // whoever may write everywhere writes here, too
    chmodSync(folder(), 0o500)
    remember(entry(1))
    expect(readdirSync(folder())).toEqual(process.getuid?.() === 0 ? [DIGEST] : [])
  })

  it('only the owner reads it', () => {
    remember(entry(1))
    expect([statSync(folder()).mode & 0o777, statSync(file()).mode & 0o777]).toEqual([0o700, 0o600])
  })
})

describe('its size is bounded', () => {
  const old = (name: string, bytes: number, ageSeconds: number): string => {
    const path = join(folder(), name)
    writeFileSync(path, '')
    truncateSync(path, bytes)
    const then = Date.now() / 1000 - ageSeconds
    utimesSync(path, then, then)
    return path
  }

  it('the oldest files go, and what was left half written; what is not ours stays', () => {
    mkdirSync(folder())
    const size = MAX_FOLDER_BYTES / 3
    const [oldest, older, recent] = [old('a'.repeat(32), size, 300), old('b'.repeat(32), size, 200), old('c'.repeat(32), size, 100)]
    const half = old(`${'d'.repeat(32)}.${'0'.repeat(16)}.tmp`, 1, 7200)
    const young = old(`${'e'.repeat(32)}.${'0'.repeat(16)}.tmp`, 1, 60)
    const foreign = old('notes.txt', 1, 9000)
    remember(entry(1))
    expect([oldest, older, recent, half, young, foreign].map(existsSync)).toEqual([false, true, true, false, true, true])
  })
})
