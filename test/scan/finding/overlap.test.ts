import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Confidence, Match } from '../../../src/model.ts'
import { mergeOverlaps } from '../../../src/scan/finding/overlap.ts'

type Row = [rule: string, start: number, end: number, rank: 0 | 1 | 2 | 3, confidence?: Confidence]

const matchOf = ([rule, start, end, rank, confidence = 'high']: Row): Match => ({
  check: 'pattern',
  rule,
  title: rule,
  severity: 'high',
  confidence,
  why: '',
  strengthBits: 80,
  links: { revoke: null, docs: null },
  rank,
  start,
  end,
})
const merged = (...rows: Row[]): string[] => mergeOverlaps(rows.map(matchOf)).map(({ rule, also }) => [rule, ...also].join(' + '))

describe('mergeOverlaps', () => {
  it.each<[string, Row[], string[]]>([
    [
      'the higher rank wins',
      [
        ['entropy', 0, 60, 0],
        ['token', 10, 50, 3],
        ['named', 10, 50, 1],
      ],
      ['token + entropy + named'],
    ],
    [
      'then the higher confidence',
      [
        ['a', 0, 50, 3, 'high'],
        ['b', 10, 40, 3, 'proven'],
      ],
      ['b + a'],
    ],
    [
      'then the longer one',
      [
        ['a', 0, 10, 3],
        ['b', 0, 20, 3],
      ],
      ['b + a'],
    ],
    [
      'then the earlier one',
      [
        ['b', 5, 15, 3],
        ['a', 0, 10, 3],
      ],
      ['a + b'],
    ],
    [
      'neighbours are two',
      [
        ['a', 0, 10, 3],
        ['b', 10, 20, 3],
      ],
      ['a', 'b'],
    ],
    [
      'one that spans two joins both',
      [
        ['url', 0, 100, 0],
        ['b', 60, 90, 3],
        ['a', 10, 50, 3],
      ],
      ['a + url', 'b + url'],
    ],
    [
      'a rule is named once',
      [
        ['a', 0, 10, 3],
        ['b', 2, 8, 1],
        ['b', 1, 9, 1],
        ['a', 3, 5, 3],
      ],
      ['a + b'],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(merged(...rows)).toEqual(expected)
  })

  it('keeps the advice of the one that has its own: a key file is taken out as a file', () => {
    const [pem, file] = [matchOf(['pem-private-key', 0, 90, 2]), { ...matchOf(['private-key-file', 0, 90, 1]), fix: ['git rm --cached'] }]
    expect(mergeOverlaps([file, pem])).toMatchObject([{ rule: 'pem-private-key', fix: ['git rm --cached'] }])
  })

  describe('a disproved winner', () => {
    const wrong = (confidence: Confidence = 'low'): Match => ({
      ...matchOf(['token', 10, 50, 3, confidence]),
      why: 'its checksum is wrong',
      disproved: true,
    })
    const titled = (row: Row, title: string): Match => ({ ...matchOf(row), title })

    it.each<[string, Match[], Confidence, string]>([
      ['stays what it is alone', [], 'low', 'its checksum is wrong'],
      [
        'is believed for a secret name',
        [titled(['named', 10, 50, 1], 'Value assigned to a secret name')],
        'high',
        'its checksum is wrong; believed all the same as a value assigned to a secret name',
      ],
      [
        'is believed for its place in a URL',
        [titled(['url', 10, 50, 2, 'medium'], 'Password in a URL')],
        'medium',
        'its checksum is wrong; believed all the same as a password in a URL',
      ],
      [
        'is believed for the best reason',
        [titled(['url', 10, 50, 2, 'medium'], 'Password in a URL'), titled(['named', 10, 50, 1], 'Value')],
        'high',
        'its checksum is wrong; believed all the same as a value',
      ],
      ['is not believed for its randomness alone', [matchOf(['entropy', 10, 50, 0])], 'low', 'its checksum is wrong'],
      ['is not believed for one that is as doubtful', [matchOf(['named', 10, 50, 1, 'low'])], 'low', 'its checksum is wrong'],
      [
        'is not believed for another that is disproved',
        [{ ...matchOf(['other', 10, 50, 2, 'medium']), disproved: true }],
        'low',
        'its checksum is wrong',
      ],
      ['is not believed for a neighbour', [matchOf(['named', 50, 60, 1])], 'low', 'its checksum is wrong'],
    ])('%s', (_name, others, confidence, why) => {
      for (const order of [
        [wrong(), ...others],
        [...others.toReversed(), wrong()],
      ])
        expect(mergeOverlaps(order).find(({ rule }) => rule === 'token')).toMatchObject({ confidence, why, severity: 'high' })
    })

    it('leaves the match of the check as it was', () => {
      const match = wrong()
      mergeOverlaps([match, matchOf(['named', 10, 50, 1])])
      expect(match.confidence).toBe('low')
    })
  })

  it('leaves matches about the file alone', () => {
    const file: Match = { ...matchOf(['file', 0, 0, 3]), wholeFile: true }
    expect(mergeOverlaps([matchOf(['a', 0, 5, 3]), file, { ...file, rule: 'other' }]).map(({ rule }) => rule)).toEqual([
      'file',
      'other',
      'a',
    ])
  })

  it('gives winners in order that never overlap, and loses no rule', () => {
    const row = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.nat(60),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const matches = rows.map(([rule, start, length, rank]) => matchOf([rule, start, start + length, rank]))
        const winners = mergeOverlaps(matches)
        for (let i = 1; i < winners.length; i++) expect(winners[i]?.start).toBeGreaterThanOrEqual(winners[i - 1]?.end ?? 0)
        for (const match of matches) {
          const on = winners.filter((winner) => winner.start < match.end && match.start < winner.end)
          expect(on.length).toBeGreaterThan(0)
          for (const winner of on) expect([winner.rule, ...winner.also]).toContain(match.rule)
        }
      }),
      { numRuns: 200 },
    )
  })
})
