import { describe, expect, it } from 'vitest'
import type { Check, EntriesCheck, Match, TextCheck } from '../../src/model.ts'
import { loadChecks, scanEntries, scanText } from '../../src/scan/index.ts'
import { githubToken } from '../support/tokens.ts'
import { entryOf, NO_SETTINGS, PATTERN_CHECK, textOf } from './rules-sample.ts'

const base: Match = {
  check: 'entropy',
  rule: 'secret-assignment',
  title: '',
  severity: 'high',
  confidence: 'high',
  why: '',
  strengthBits: 80,
  links: { revoke: null, docs: null },
  rank: 1,
  start: 0,
  end: 4,
}
const textCheck = (matches: Match[], extra: Partial<TextCheck> = {}): TextCheck => ({
  name: 'entropy',
  needs: 'text',
  run: () => matches,
  ...extra,
})
const entriesCheck: EntriesCheck = {
  name: 'path',
  needs: 'entries',
  run: (entries) =>
    entries
      .filter(({ path }) => path === '.env')
      .map((entry) => ({ entry, match: { ...base, check: 'path', rule: 'env-file', start: 0, end: 0, wholeFile: true } })),
}
const broken = (): never => {
  throw new Error('broken')
}

describe('scanText', () => {
  it('gives one finding for a value that several checks found', () => {
    const token = githubToken(1)
    const found = scanText(textOf(`k = "${token}"`), [textCheck([{ ...base, start: 5, end: 45 }]), PATTERN_CHECK], NO_SETTINGS)
    expect(found.map(({ rule, also }) => [rule, also])).toEqual([['github-pat', ['secret-assignment']]])
  })

  it('orders findings by place', () => {
    const found = scanText(
      textOf('x'.repeat(40)),
      [
        textCheck([
          { ...base, start: 30, end: 34 },
          { ...base, start: 2, end: 6 },
        ]),
      ],
      NO_SETTINGS,
    )
    expect(found.map(({ column }) => column)).toEqual([3, 31])
  })

  it('asks only the checks that select the entry, and only those for texts', () => {
    const never = textCheck([], { selects: () => false, run: broken })
    expect(scanText(textOf('x'), [never, entriesCheck], NO_SETTINGS)).toEqual([])
  })

  it('throws what a check throws', () => {
    expect(() => scanText(textOf('x'), [textCheck([], { run: broken })], NO_SETTINGS)).toThrow('broken')
  })

  it('counts weak values on over the windows of a file', () => {
    const weak = textCheck([{ ...base, strengthBits: 20, name: 'pw' }])
    const ordinals = new Map<string, number>()
    const prints = [1, 2].flatMap(() => scanText(textOf('weak'), [weak], NO_SETTINGS, ordinals)).map(({ fingerprint }) => fingerprint)
    expect(prints).toEqual(['secret-assignment:a.txt:pw#1', 'secret-assignment:a.txt:pw#2'])
  })
})

describe('scanEntries', () => {
  it('gives each finding with its entry', () => {
    const entries = [entryOf('a'), entryOf('.env')]
    const found = scanEntries(entries, [PATTERN_CHECK, entriesCheck], () => NO_SETTINGS)
    expect(found.map(({ entry, finding }) => [entry === entries[1], finding.rule, finding.path, finding.fingerprint])).toEqual([
      [true, 'env-file', '.env', 'env-file:.env'],
    ])
  })
})

describe('loadChecks', () => {
  it('loads each named check once', async () => {
    const names = (checks: readonly Check[]): string[] => checks.map(({ name }) => name)
    expect(names(await loadChecks(['pattern', 'path', 'pattern']))).toEqual(['pattern', 'path'])
    expect(new Set(names(await loadChecks(['path', 'size', 'pattern', 'entropy'])))).toEqual(
      new Set(['path', 'size', 'pattern', 'entropy']),
    )
    expect(await loadChecks([])).toEqual([])
  })

  it('finds with the shipped rules', async () => {
    expect(scanText(textOf(githubToken(1)), await loadChecks(['pattern']), NO_SETTINGS).map(({ rule }) => rule)).toEqual(['github-pat'])
  })
})

describe('a token whose checksum is wrong', () => {
  // every rule and the entropy check, as a hook runs them
  const settings = { ...NO_SETTINGS, entropy: { minBits: 60 } }
  const wrong = `${githubToken(5).slice(0, -1)}${githubToken(5).endsWith('0') ? '1' : '0'}`

  it.each<[string, string, string, RegExp]>([
    ['in prose', `The sample ${wrong} is no token.\n`, 'low', /its checksum is wrong$/],
    [
      'as the value of a secret name',
      `GITHUB_TOKEN = "${wrong}"\n`,
      'high',
      /its checksum is wrong.*; believed all the same as a value assigned to a secret name$/,
    ],
    [
      'as the password of a URL',
      `git clone https://ann:${wrong}@github.com/a/b\n`,
      'high',
      /its checksum is wrong.*; believed all the same as a password in a URL$/,
    ],
  ])('%s', async (_name, content, confidence, why) => {
    const [found] = scanText(textOf(content), await loadChecks(['pattern', 'entropy']), settings)
    expect(found).toMatchObject({ rule: 'github-pat', confidence, severity: 'critical' })
    expect(found?.why).toMatch(why)
  })
})
