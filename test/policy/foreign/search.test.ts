import { describe, expect, it } from 'vitest'
import { translateRe2 } from '../../../src/config/foreign/re2/index.ts'
import { linearWay, wayOf } from '../../../src/config/regex/pattern.ts'
import type { LinearForms } from '../../../src/model.ts'
import { makeSearch } from '../../../src/policy/foreign/search.ts'

const search = makeSearch()

/** As the configuration hands patterns over. */
async function formsOf(source: string): Promise<LinearForms> {
  const way = await wayOf(source, '', 'runs')
  return 'linear' in way && way.linear !== null ? { [source]: way.linear } : {}
}

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
    const { source } = translateRe2(pattern, false)
    const read = Buffer.from(text).toString('latin1')
    expect(await search(source, read)).toBe(expected)
    const way = await linearWay(source, '')
    expect(await makeSearch()(source, read, 'linear' in way ? { [source]: way.linear } : {})).toBe(expected)
  })

  it('with look-around, on the engine that has it', async () => expect(await search('a+(?!b)c*d+', 'aacd')).toBe(true))

  it('a line of many letters and a pattern of many repeats end', async () => {
    const { source } = translateRe2('.*a.*b.*c.*d.*e.*zzzz', false)
    expect(await search(source, 'abcde'.repeat(2000), await formsOf(source))).toBe(false)
  })
})
