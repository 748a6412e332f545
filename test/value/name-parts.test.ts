import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameParts } from '../../src/value/name-parts.ts'
import { splitName } from '../../src/value/names.ts'

/** What the function means, in regular expressions. */
function cut(text: string): string[] {
  return text
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2_')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part !== '')
}

const names = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abzABZ019_-. $'), maxLength: 40 }),
  fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 40 }),
)

describe('nameParts', () => {
  it.each([
    ['myAPIKey_2', ['my', 'api', 'key', '2']],
    ['x509Cert', ['x509', 'cert']],
    ['A1B', ['a1', 'b']],
    ['é', []],
    ['', []],
  ])('%s', (name, parts) => expect(nameParts(name)).toEqual(parts))

  it('cuts as the regular expressions do', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(nameParts(name)).toEqual(cut(name))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('splitName', () => {
  it('is the same without digits at the ends', () => {
    fc.assert(
      fc.property(names, (name) => {
        const bare = cut(name).map((part) => part.replace(/\d+$/, ''))
        expect(splitName(name)).toEqual(bare.filter((part) => part !== ''))
      }),
      { numRuns: 2000 },
    )
  })
})
