import { describe, expect, it } from 'vitest'
import { ageDays, type AgeRecords, parseRecords, remembered } from '../../../src/env/age/records.ts'

const [day1, day2, day3] = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => new Date(`${day}T12:00:00Z`)) as [Date, Date, Date]
const seen = (values: Record<string, string>, writtenAt: Date, now: Date) => ({ digests: new Map(Object.entries(values)), writtenAt, now })

describe('what is remembered', () => {
  const first = remembered(null, seen({ A: 'a', B: 'b' }, day1, day2))

  it('the first look only knows that a value is at least as old as the file', () => {
    expect(first['A']).toEqual({ digest: 'a', since: day1.toISOString(), atLeast: true })
  })

  it('what stays the same keeps its day, what changed is as old as the file, what is new is new', () => {
    const next = remembered(first, seen({ A: 'a', B: 'c', C: 'd' }, day3, day3))
    expect(next['A']).toEqual(first['A'])
    expect(next['B']).toMatchObject({ digest: 'c', since: day3.toISOString(), atLeast: false })
    expect(next['C']).toEqual({ digest: 'd', since: day3.toISOString(), atLeast: false })
  })

  it('a value that comes back is as old as it was', () => {
    const rotated = remembered(first, seen({ A: 'x' }, day2, day2))
    expect(remembered(rotated, seen({ A: 'a' }, day3, day3))['A']).toMatchObject(first['A'] as object)
  })

  it('what is gone is forgotten, and a file from the future is from now', () => {
    expect(remembered(first, seen({ A: 'z' }, day3, day2))).toMatchObject({ A: { since: day2.toISOString() } })
    expect(Object.keys(remembered(first, seen({}, day2, day2)))).toEqual([])
  })

  it.each(['constructor', '__proto__', 'toString'])('a variable may be called %s', (name) => {
    const records = remembered({} as AgeRecords, { digests: new Map([[name, 'd']]), writtenAt: day1, now: day2 })
    expect(Object.entries(records)).toEqual([[name, { digest: 'd', since: day1.toISOString(), atLeast: false }]])
  })
})

it.each([
  [day1, day1, 0],
  [day1, day2, 31],
  [day2, day1, 0],
])('age from %s to %s is %d days', (since, now, days) => expect(ageDays(since.toISOString(), now)).toBe(days))

it.each(['', '[]', 'null', '{"A":1}', '{"A":{"digest":"x"}}', '{"A":{"digest":"x","since":"soon","atLeast":true}}', '{'])(
  'damaged records are none: %j',
  (text) => expect(parseRecords(text)).toBeNull(),
)

it('records are read as they were written', () => {
  const records = remembered(remembered(null, seen({ A: 'a' }, day1, day1)), seen({ A: 'b' }, day2, day2))
  expect(parseRecords(JSON.stringify(records))).toEqual(records)
})
