import { describe, expect, it } from 'vitest'
import { isComparable, Version } from '../../src/sift/versions.ts'

const KEY_HEAD = ['-----BEGIN RSA PRIVATE', 'KEY-----\n'].join(' ')
const line = (i: number): string => `line ${i} of a text with long enough lines to be told apart\n`
const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => line(i))
const version = (text: string, path = 'a'): Version => new Version(path, Buffer.from(text))

/** The parts of a text of 1,000 lines of which one became another. */
function partsOf(change: string, at = 500, old = lines(1000)): string[] | null {
  const now = [...old]
  now[at] = change
  return (
    version(old.join(''))
      .partsToLookAt(version(now.join('')))
      ?.map(String) ?? null
  )
}

describe('the parts of a version to look at', () => {
  it('hold the change and 4,096 bytes around it, in whole lines', () => {
    const [part = '', ...others] = partsOf('changed\n') ?? []
    const [before = '', after = ''] = part.split('changed\n')
    expect(others).toEqual([])
    expect([before.length >= 4096, before.length < 4296, after.length >= 4096, after.length < 4296]).toEqual([true, true, true, true])
    expect([before.startsWith('line '), after.endsWith('apart\n')]).toEqual([true, true])
  })

  it('are none where nothing changed', () => {
    expect(version('text').partsToLookAt(version('text'))).toEqual([])
  })

  it.each<[string, () => Buffer[] | string[] | null]>([
    ['another path', () => version('text').partsToLookAt(version('text', 'b'))],
    ['most of it changed', () => version(lines(1000).join('')).partsToLookAt(version(lines(2000).slice(900).join('')))],
    ['a small text', () => version('one\ntwo\n').partsToLookAt(version('one\nzwei\n'))],
    ['the change brings the head of a key', () => partsOf(KEY_HEAD)],
    ['the old version has the head of a key', () => partsOf('changed\n', 5, [KEY_HEAD, ...lines(1000)])],
    ['the old version has the head of a PuTTY key', () => partsOf('changed\n', 5, ['PuTTY-User-Key-File-2: ssh-rsa\n', ...lines(1000)])],
    ['the old version packs something with gzip', () => partsOf('changed\n', 900, ['H4sIAAAAAAAAA\n', ...lines(1000)])],
    [
      'the part has other line ends than the whole',
      () => partsOf('changed ', 500, ['\n', ...Array.from({ length: 1000 }, (_, i) => `${i} words\r`.repeat(5))]),
    ],
    ['the old version has a class of settings', () => partsOf('changed\n', 900, ['class Settings(BaseSettings):\n', ...lines(1000)])],
    ['the old version is a manifest of a Secret', () => partsOf('  key: value\n', 900, ['kind: Secret\n', ...lines(1000)])],
  ])('the whole: %s', (_name, parts) => expect(parts()).toBeNull())

  it.each<[string, string, string, number | null]>([
    ['far from any', 'changed\n', line(900), 1],
    ['a documentation string is opened', '"""\n', line(900), null],
    ['a quote is taken out of one', 'changed\n', "'''\n", null],
  ])('of Python: %s', (_name, change, was, count) => {
    const texts = (text: string): string => ['"""\n', line(1), '"""\n', ...lines(900), text, ...lines(100)].join('')
    expect(version(texts(was), 'a.py').partsToLookAt(version(texts(change), 'a.py'))?.length ?? null).toBe(count)
  })

  it('of Python: the whole where a part would begin within a documentation string', () => {
    const texts = (text: string): string => ['"""\n', ...lines(500), text, ...lines(500), '"""\n'].join('')
    expect(version(texts('a\n'), 'a.py').partsToLookAt(version(texts('b\n'), 'a.py'))).toBeNull()
    expect(version(texts('a\n'), 'a.js').partsToLookAt(version(texts('b\n'), 'a.js'))).toHaveLength(1)
  })

  it('the whole again, once a version before the older one had the head of a key', () => {
    const texts = [...lines(1000)]
    const versions = [KEY_HEAD, 'b\n', 'c\n'].map((change) => version([change, ...texts].join('')))
    const [first, second, third] = versions as [Version, Version, Version]
    expect(first.partsToLookAt(second)).toBeNull()
    expect(second.partsToLookAt(third)).toHaveLength(1)
  })

  it('reach over a long line no further than the margin', () => {
    const [head, tail] = ['a '.repeat(20_000), 'b '.repeat(20_000)]
    const parts = version(`${head} 1 ${tail}`).partsToLookAt(version(`${head} 2 ${tail}`))
    expect(parts?.map(({ length }) => length)).toEqual([2 * 4096 + 2])
  })

  it.each<[string, string, number]>([
    ['one line', 'QUJD'.repeat(3000), 12_000],
    ['lines of one length', `${'QUJD'.repeat(19)}\n`.repeat(160), 12_320],
    ['indented lines that end as on Windows', `  ${'QUJD'.repeat(19)}\r\n`.repeat(160), 12_800],
  ])('hold an encoded text whole: %s', (_name, run, length) => {
    const [before, after] = [lines(1000).join(''), lines(1000).join('')]
    for (const at of [2, 6000, length - 4]) {
      const changed = `${run.slice(0, at)}${run[at] === 'Q' ? 'R' : run[at]?.trim() === '' ? run[at] : 'Q'}${run.slice(at + 1)}`
      const parts = version(`${before}key: |\n${run}${after}`).partsToLookAt(version(`${before}key: |\n${changed}${after}`))
      if (changed !== run) expect(parts?.some((part) => part.includes(changed.trim()))).toBe(true)
    }
  })
})

const TEXT = 'a text '.repeat(1000)

it.each<[string, Buffer, boolean]>([
  ['text', Buffer.from(TEXT), true],
  ['a small text', Buffer.from('text'), false],
  ['a NUL', Buffer.from(`${TEXT}\0`), false],
  ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), false],
  ['a BOM', Buffer.from(`\ufeff${TEXT}`), false],
  ['gzip', Buffer.from(`\x1f\x8b\x08${TEXT}`, 'latin1'), false],
  ['7z', Buffer.from(`7z\xbc\xaf\x27\x1c${TEXT}`, 'latin1'), false],
  ['over a window', Buffer.alloc((8 << 20) + 1, 'a'), false],
])('comparable: %s', (_name, bytes, expected) => expect(isComparable(bytes)).toBe(expected))
