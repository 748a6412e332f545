import { describe, expect, it } from 'vitest'
import { translateRe2 } from '../../../src/config/foreign/re2/index.ts'
import { makeSearch } from '../../../src/policy/foreign/search.ts'

const search = makeSearch()

describe('a pattern is found', () => {
  it.each<[string, string, boolean]>([
    ['b', 'abc', true],
    ['^b', 'abc', false],
    ['(?i).*A.*C', 'abc', true],
    ['(?i).*C.*A', 'abc', false],
    ['(?s)a.*b.*c', 'a\nb\nc', true],
    ['a.*b.*c', 'a\nb\nc', false],
    ['(?m)a+\\n+^b+$', 'aa\n\nbb\ncc', true],
    ['[*+]+x', '*+x', true],
    ['\\*\\+', '*+', true],
    ['é+ü+', 'éü', true],
    ['[^a]*[^b]*c', 'abc', true],
  ])('%s in %j: %s', async (pattern, text, expected) => {
    expect(await search(translateRe2(pattern, false).source, Buffer.from(text).toString('latin1'))).toBe(expected)
  })

  it('with look-around, on the engine that has it', async () => expect(await search('a+(?!b)c*d+', 'aacd')).toBe(true))

  it('a line of many letters and a pattern of many repeats end', async () => {
    const { source } = translateRe2('.*a.*b.*c.*d.*e.*zzzz', false)
    expect(await search(source, 'abcde'.repeat(2000))).toBe(false)
  })
})
