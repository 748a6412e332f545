import { describe, expect, it } from 'vitest'
import type { Match } from '../../../src/model.ts'
import { fingerprint } from '../../../src/scan/finding/fingerprint.ts'
import { githubToken } from '../../support/tokens.ts'
import { scan, textOf } from '../rules-sample.ts'

const token = githubToken(2)

function printOf(value: string, fields: Partial<Match>, path = 'a.txt', ordinals = new Map<string, number>()): string {
  const match: Match = {
    check: 'entropy',
    rule: 'password-assignment',
    title: '',
    severity: 'high',
    confidence: 'high',
    why: '',
    strengthBits: 20,
    links: { revoke: null, docs: null },
    rank: 1,
    start: 0,
    end: Buffer.byteLength(value),
    ...fields,
  }
  return fingerprint(match, textOf(value, path), path, ordinals)
}

describe('fingerprint', () => {
  it('of a strong value holds 16 bits of its hash: stable when lines move, new when the value changes', () => {
    const [here] = scan(token)
    expect(here?.fingerprint).toMatch(/^github-pat:a\.txt:[0-9a-f]{4}$/)
    expect(scan(`\n\nmoved = ${token}`)[0]?.fingerprint).toBe(here?.fingerprint)
    expect(scan(githubToken(4))[0]?.fingerprint).not.toBe(here?.fingerprint)
  })

  it('is the same for UTF-8 and UTF-16', () => {
    expect(scan(Buffer.from(`\ufeff${token}`, 'utf16le'))[0]?.fingerprint).toBe(scan(token)[0]?.fingerprint)
  })

  it('of a weak value holds its name and its ordinal, and nothing that depends on the value', () => {
    const ordinals = new Map<string, number>()
    const prints = ['DB_PASS', 'DB_PASS', undefined, 'OTHER'].map((name) =>
      printOf('letmein9', name === undefined ? {} : { name }, 'a.txt', ordinals),
    )
    expect(prints).toEqual(['DB_PASS#1', 'DB_PASS#2', '#1', 'OTHER#1'].map((end) => `password-assignment:a.txt:${end}`))
    expect(printOf('something', { name: 'DB_PASS' })).toBe(prints[0])
  })

  it.each([
    ['a b.txt', 'k', 'password-assignment:a%20b.txt:k#1'],
    ['a%20b.txt', 'k', 'password-assignment:a%2520b.txt:k#1'],
    ['c:d\n.txt', 'k', 'password-assignment:c:d%0A.txt:k#1'],
    ['grün.txt', 'k:v #1 %', 'password-assignment:grün.txt:k%3Av%20%231%20%25#1'],
    ['a\u2028b\u202e', 'k', 'password-assignment:a%E2%80%A8b%E2%80%AE:k#1'],
  ])('of path %j and name %j is one word', (path, name, expected) => {
    expect(printOf('weak', { name }, path)).toBe(expected)
  })

  it('of a finding about the file is rule and path', () => {
    expect(printOf('', { wholeFile: true, rule: 'env-file' }, '.env')).toBe('env-file:.env')
  })
})
