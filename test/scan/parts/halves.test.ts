import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/model.ts'
import { dropHalves } from '../../../src/scan/parts/halves.ts'
import { finding, pairFinding } from '../../report/outcome.ts'

const entry: Entry = { path: 'a.sh', mode: 'file', sizeBytes: 9 << 20 }
const half = (rule: string, line: number | null, column = 7): ReturnType<typeof finding> => finding({ rule, line, column })

describe('half of a credential that another window shows whole', () => {
  it.each<[string, ReturnType<typeof finding>, Entry, boolean]>([
    ['the id', half('some-id', 3), entry, false],
    ['the key', half('some-key', 4), entry, false],
    ['another rule there', half('other', 4), entry, true],
    ['another place', half('some-key', 4, 8), entry, true],
    ['another file', half('some-key', 4), { ...entry }, true],
    ['no place', half('some-key', null), entry, true],
    ['a whole one', pairFinding(), entry, true],
  ])('%s', (_name, each, of, stays) => {
    const whole = { finding: pairFinding(), entry }
    const other = { finding: each, entry: of }
    for (const seen of [
      [whole, other],
      [other, whole],
    ])
      expect(dropHalves(seen)).toEqual(stays ? seen : [whole])
  })

  it('stays where nothing is whole', () => {
    const seen = [{ finding: half('some-id', 3), entry }]
    expect(dropHalves(seen)).toEqual(seen)
  })
})
