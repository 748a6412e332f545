import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { symbolsBehind } from '../../../src/config/regex/behind.ts'
import { makeSymbols, type Symbols } from '../../../src/config/regex/symbols.ts'

const symbolsOf = makeSymbols('')
const sets = (classes: readonly string[]): Symbols[] => classes.map((each) => symbolsOf(each))

describe('symbolsBehind', () => {
  it.each<[string, RegExp, string, string[]]>([
    ['a class, so often', /pat[0-9a-f]{3}x/, 'pat', ['[0-9a-f]', '[0-9a-f]', '[0-9a-f]', 'x']],
    ['the rest of a word', /secret_[0-9]{2}/, 'sec', ['r', 'e', 't', '_', '[0-9]', '[0-9]']],
    ['alternatives, as far as the shorter one goes', /a(?:bcd|x[0-9])/, 'a', ['[bx]', '[c0-9]']],
    ['those alternatives alone that begin so', /(?:key_[0-9]{2}|kex_[a-z]{2})/, 'key', ['_', '[0-9]', '[0-9]']],
    ['something optional', /k=?[0-9]{2}/, 'k', ['[=0-9]', '[0-9]']],
    ['a range of counts', /k[0-9]{2,4}[a-z]{2}/, 'k', ['[0-9]', '[0-9]', '[0-9a-z]', '[0-9a-z]']],
    ['an open count', /k[0-9]{2,}[a-z]{2}/, 'k', ['[0-9]', '[0-9]', '[0-9a-z]', '[0-9a-z]']],
    ['looks around, which are taken to hold', /(?<=x)k(?![0-9])[0-9a-z]{2}\b/, 'k', ['[0-9a-z]', '[0-9a-z]']],
    ['groups', /k(?<secret>[a-z](?:[0-9][a-z]){2})/, 'k', ['[a-z]', '[0-9]', '[a-z]', '[0-9]', '[a-z]']],
    ['nothing behind a back reference', /([ab])k[0-9]\1[0-9]/, 'ak', ['[0-9]']],
    ['nothing where a match may end', /key(?:[0-9]{3})?/, 'key', []],
    ['nothing where no match begins so', /key[0-9]/, 'x', Array.from({ length: 6 }, () => '[]')],
    ['no more than is asked for', /k[0-9]{20}/, 'k', Array.from({ length: 6 }, () => '[0-9]')],
  ])('tells %s', (_name, { source }, begin, classes) => {
    expect(symbolsBehind(source, begin, 6)).toEqual(sets(classes))
  })

  it('holds every match', () => {
    const one = fc.constantFrom('a', 'b', '[ab]', '[^a]', '(?:ab|c)', '(?:a|bc|)', '.')
    const often = fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,2}', '{1,3}?', '{2,}')
    const pattern = fc.array(
      fc.tuple(one, often).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 5 },
    )
    const text = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 12 })
    fc.assert(
      fc.property(pattern, text, fc.nat(3), (parts, given, length) => {
        const match = new RegExp(parts.join(''), 'y').exec(given)
        fc.pre(match !== null && match[0].length >= length)
        const begin = given.slice(0, length)
        for (const [i, symbols] of symbolsBehind(parts.join(''), begin, 8).entries())
          expect((symbols >> BigInt(given.charCodeAt(length + i))) & 1n).toBe(1n)
      }),
      { numRuns: 2000 },
    )
  })
})
