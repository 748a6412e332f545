import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BaselineError, formatBaseline, hasExpired, mergeBaseline, parseBaseline } from '../../src/policy/baseline.ts'

const lineless = (text: string) => [...parseBaseline(text, 'b').entries.values()].map(({ line: _, ...entry }) => entry)

describe('the baseline file', () => {
  it('has one sorted line an entry', () => {
    const text = formatBaseline([
      { fingerprint: 'z:b.txt:0001', reason: 'sample', expires: '2027-01-31' },
      { fingerprint: 'a:é.txt:x#1', reason: 'old  key\nrevoked', expires: null },
    ])
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'a:é.txt:x#1  -- old key revoked',
      'z:b.txt:0001  expires:2027-01-31  -- sample',
      '',
    ])
  })

  it('is read as it was written', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => /^[^\s#\uFEFF][^ \t\r\n]*$/.test(text))
    const reason = fc
      .string({ unit: 'binary' })
      .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
      .filter((text) => text !== '')
    const date = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
    const entry = fc.record({ fingerprint: word, reason, expires: fc.option(date) })
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ fingerprint }) => fingerprint, maxLength: 5 }), (entries) => {
        const sorted = [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
        expect(lineless(formatBaseline(entries))).toEqual(sorted)
      }),
    )
  })

  it.each([
    ['\uFEFF# hello\r\n\r\nf  -- r\r\n', [{ fingerprint: 'f', reason: 'r', expires: null }]],
    ['f -- r\nf\t--\tr', [{ fingerprint: 'f', reason: 'r', expires: null }]],
    ['file-size:a--  -- a -- b', [{ fingerprint: 'file-size:a--', reason: 'a -- b', expires: null }]],
    ['', []],
  ])('%j is read', (text, entries) => expect(lineless(text)).toEqual(entries))

  it('knows the lines', () => expect(parseBaseline('# x\n\nf -- r', 'b').entries.get('f')?.line).toBe(3))

  it.each([
    ['f', /^b:1: an entry is/],
    ['# x\nf  --', /^b:2: an entry is/],
    ['f  --   ', /an entry is/],
    ['-- r', /an entry is/],
    ['f r', /an entry is/],
    ['f  expires:2027-02-30  -- r', /^b:1: an expiry/],
    ['f  expires:soon  -- r', /an expiry/],
    ['f  expires:2027-1-1 -- r', /an expiry/],
    ['f  expires:2027-01-01 x  -- r', /^b:1: between/],
    ['f  owner:me  -- r', /between/],
    ['f -- a\nf -- b', /^b:2: .* line 1 /],
    ['<<<<<<< HEAD\nf -- r', /^b:1: a merge conflict/],
    ['f -- r\n=======\n', /^b:2: a merge conflict/],
    ['>>>>>>> theirs', /a merge conflict/],
  ])('%j is refused', (text, message) => {
    expect(() => parseBaseline(text, 'b')).toThrow(BaselineError)
    expect(() => parseBaseline(text, 'b')).toThrow(message)
  })
})

describe('mergeBaseline', () => {
  const old = [{ fingerprint: 'b', reason: 'old', expires: '2027-01-31' }]

  it('keeps reasons and dates of old entries, adds the new ones, sorted and unique', () => {
    const findings = ['c', 'b', 'a', 'a'].map((fingerprint) => ({ fingerprint }))
    expect(mergeBaseline(old, findings, ' new ', null)).toEqual([
      { fingerprint: 'a', reason: 'new', expires: null },
      ...old,
      { fingerprint: 'c', reason: 'new', expires: null },
    ])
    expect(mergeBaseline(parseBaseline(formatBaseline(old), 'b').entries.values(), [], 'r')).toEqual(old)
  })

  it.each([
    ['', null],
    [' \n', null],
    ['r', '2027-13-01'],
  ])('refuses the reason %j with expiry %j', (reason, expires) => {
    expect(() => mergeBaseline(old, [], reason, expires)).toThrow(BaselineError)
  })

  it('refuses what would not be read again', () => {
    expect(() => formatBaseline([{ fingerprint: 'a b', reason: 'r', expires: null }])).toThrow(BaselineError)
    expect(() => formatBaseline([{ fingerprint: '#a', reason: 'r', expires: null }])).toThrow(BaselineError)
  })
})

describe('hasExpired', () => {
  it.each([
    ['2027-01-31', '2027-01-31', false],
    ['2027-01-31', '2027-02-01', true],
    [null, '2999-01-01', false],
  ])('%j on %s: %s', (expires, today, expected) => {
    expect(hasExpired({ fingerprint: 'f', reason: 'r', expires }, today)).toBe(expected)
  })
})
