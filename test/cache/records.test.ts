import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLEAN,
  Collector,
  COUNTED,
  findRecord,
  mergeRecords,
  readResult,
  RECORD_BYTES,
  type Result,
  withoutFlags,
} from '../../src/cache/records.ts'

/** Few first words, so that many keys share one. */
const keys = fc.tuple(fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff), fc.nat(2), fc.constant(7), fc.nat(2))
const results = fc.record({ flags: fc.constantFrom(CLEAN, COUNTED, CLEAN | COUNTED), sizeBytes: fc.nat(0xffffffff), textBytes: fc.nat() })
const rows = fc.uniqueArray(fc.tuple(keys, results), { selector: ([key]) => key.join(), maxLength: 60 })
type Row = [number[], Result]

function collect(given: readonly Row[]): Buffer {
  const collector = new Collector()
  for (const [key, result] of given) collector.add(Uint32Array.from(key), result)
  return collector.sorted()
}

const look = (records: Buffer, key: number[]): Result | null => {
  const at = findRecord(records, Uint32Array.from(key))
  return at === -1 ? null : readResult(records, at)
}

describe('records', () => {
  it('each is found by its key, and nothing by another', () => {
    fc.assert(
      fc.property(rows, keys, (given, other) => {
        const records = collect(given)
        expect(records.length).toBe(given.length * RECORD_BYTES)
        for (const [key, result] of given) expect(look(records, key)).toEqual(result)
        if (!given.some(([key]) => key.join() === other.join())) expect(look(records, other)).toBeNull()
      }),
    )
  })

  it('merged, they hold both, and the sizes of the one that is clean', () => {
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const merged = mergeRecords(collect(left), collect(right))
        const all = new Map<string, Row[]>()
        for (const row of [...left, ...right] as Row[]) all.set(row[0].join(), [...(all.get(row[0].join()) ?? []), row])
        expect(merged.length).toBe(all.size * RECORD_BYTES)
        for (const same of all.values()) {
          const results = same.map(([, result]) => result)
          const clean = results.filter(({ flags }) => (flags & CLEAN) !== 0)
          const flags = results.reduce((sum, result) => sum | result.flags, 0)
          const sizes = (clean.length > 0 ? clean : results).map((result) => ({ ...result, flags }))
          expect(sizes).toContainEqual(look(merged, (same[0] as Row)[0]))
        }
      }),
    )
  })

  it('merging changes neither side', () => {
    const [many, few] = [
      collect([[[1, 0, 0, 0], { flags: CLEAN, sizeBytes: 1, textBytes: 1 }]]),
      collect([[[1, 0, 0, 0], { flags: COUNTED, sizeBytes: 0, textBytes: 0 }]]),
    ]
    const before = [Buffer.from(many), Buffer.from(few)]
    mergeRecords(many, few)
    expect([many, few]).toEqual(before)
  })

  it('a key that comes twice is kept once', () => {
    const row: Row = [[5, 0, 0, 0], { flags: CLEAN, sizeBytes: 9, textBytes: 9 }]
    expect(collect([row, row]).length).toBe(RECORD_BYTES)
  })

  it('a size that does not fit is left out', () => {
    expect(collect([[[5, 0, 0, 0], { flags: CLEAN, sizeBytes: 2 ** 32, textBytes: 9 }]]).length).toBe(0)
  })

  it('without a flag, records that said nothing else are gone', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const left = withoutFlags(collect(given), COUNTED)
        const clean = given.filter(([, { flags }]) => (flags & CLEAN) !== 0)
        expect(left.length).toBe(clean.length * RECORD_BYTES)
        for (const [key, result] of clean) expect(look(left, key)).toEqual({ ...result, flags: CLEAN })
      }),
    )
  })
})
