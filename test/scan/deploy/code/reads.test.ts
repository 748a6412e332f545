import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asidesOf } from '../../../../src/scan/deploy/code/aside.ts'
import { readsIn } from '../../../../src/scan/deploy/code/reads.ts'

const PATHS = ['a.js', 'a.py', 'a.rb', 'a.php', 'a.rs', 'a.cs', 'a.kt', 'a.vue', 'a.go', 'a.exs']
const PIECES = [
  '"',
  "'",
  '`',
  '"""',
  '${',
  '#{',
  '{',
  '}',
  '/',
  '/*',
  '*/',
  '//',
  '#',
  '\\',
  '\n',
  'f"',
  'process.env.A_SECRET',
  'if (',
  '!',
  ')',
  ' ',
]

describe('any bytes', () => {
  it('asides are in order and within the text', () => {
    const content = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), content, (path, text) => {
        let last = 0
        for (const { start, end } of asidesOf(text, path)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
        expect(readsIn(text, path)).toBeInstanceOf(Array)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['`${', '"', '/*', '/', "'", '{', 'f"{', 'process.env.A_SECRET if (', 'a = process.env.A_SECRET\n'])(
    'a megabyte of %s',
    (unit) => {
      for (const path of ['a.js', 'a.py']) expect(readsIn(unit.repeat(1_000_000 / unit.length), path)).toBeInstanceOf(Array)
    },
  )
})
