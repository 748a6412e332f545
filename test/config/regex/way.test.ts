import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearWay, wayOf } from '../../../src/config/regex/pattern.ts'
import { isPlain } from '../../../src/config/regex/plain.ts'
import { translateRe2 } from '../../../src/config/foreign/re2/index.ts'
import { compileLinear, type LinearRegex } from '../../../src/regex/linear.ts'

async function linear(source: string, flags = ''): Promise<LinearRegex> {
  const way = await linearWay(source, flags)
  if ('problem' in way) throw new Error(way.problem)
  return compileLinear(way.linear) as LinearRegex
}

describe('the engine of a pattern', () => {
  const SLOW = '.*key.*=.*;'
  it.each<[string, string, 'runs' | 'refused', 'V8' | 'linear' | RegExp]>([
    ['acme_[a-z0-9]{32}', '', 'refused', 'V8'],
    ['([a-z]+-)+', '', 'refused', 'V8'],
    [SLOW, '', 'refused', 'linear'],
    [SLOW, 'i', 'refused', 'linear'],
    [`^${SLOW}`, 'm', 'refused', /edges of lines/],
    [`(?!x)${SLOW}`, '', 'runs', /looks around/],
    ['(["\'])x\\1', '', 'runs', /back reference/],
    ['([a-z]+)+x', '', 'refused', /can backtrack exponentially/],
    ['([a-z]+)+x', '', 'runs', 'linear'],
    ['(?!x)([a-z]+)+x', '', 'runs', /can backtrack exponentially/],
    [`(?:${'x'.repeat(5000)})`, '', 'refused', 'linear'],
    [`(?:${'x?'.repeat(3000)})`, '', 'refused', /matches the empty string/],
    ['(?:(?:(?:a{50}){50}){50}){50}b', '', 'runs', /too large/],
    ['a*', '', 'runs', /matches the empty string/],
    ['a(', '', 'runs', /not a regular expression/],
  ])('%.40s (%s, exponential: %s): %s', async (source, flags, exponential, expected) => {
    const way = await wayOf(source, flags, exponential)
    if (typeof expected === 'string') expect('linear' in way && (way.linear === null ? 'V8' : 'linear')).toBe(expected)
    else expect('problem' in way ? way.problem : 'none').toMatch(expected)
  })

  it('V8 runs what gitleaks generates, with every body', async () => {
    const head = `(?i)[\\w.-]{0,50}?(?:acme|other)(?:[ \\t\\w.-]{0,20})[\\s'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'"\\s=]{0,5}`
    const tail = `(?:[\\x60'"\\s;]|\\\\[nr]|$)`
    const bodies = [
      '[a-z0-9_-]{32}',
      '[a-z0-9=_\\-]{44,}',
      '(?:live|test)_[a-z0-9]{10,99}',
      '[\\w=~@.+/-]{8,}',
      '[a-f0-9]{8}-(?:[a-f0-9]{4}-){3}[a-f0-9]{12}',
      '[\\S]{8,64}',
    ]
    for (const body of bodies) {
      const { source, flags } = translateRe2(`${head}(${body})${tail}`)
      expect([body, await wayOf(source, flags, 'refused')]).toEqual([body, { linear: null }])
    }
  })
})

describe('the form in linear time', () => {
  it.each<[string, string, string]>([
    ['[^]a\\sb\\S', '', 'x\na\u00a0b!'],
    ['[\\s-]+x[^\\S]', '', '\u2003-x\ufeff'],
    ['a.b', '', 'a\rb a\u2028b a-b'],
    ['a.b', 's', 'a\rb'],
    ['É[é-ü]\\/\\u00e9', 'i', 'éÜ/É'],
    ['\\bfoo\\B.\\D\\W', '', 'foot! foo1a!'],
    ['(?<n>a)|(b)', '', 'xb'],
    ['(?<![^\\n])a(?![^\\n])', '', 'b\na\nc'],
    ['[]|x', '', 'x'],
    ['x{2}y{1,}?z{0,3}', '', 'xxyyzzzz'],
    ['^\\x41\\cJ$', '', 'A\n'],
  ])('%s finds the same (%s)', async (source, flags, text) => {
    const theirs = [...text.matchAll(new RegExp(source, `${flags}dg`))].map(({ indices }) => [...(indices as RegExpIndicesArray)])
    expect([...(await linear(source, flags)).matches(text)].map(({ spans }) => [...spans])).toEqual(theirs)
  })

  it('a property: the same first match on any text', async () => {
    const atom = fc.constantFrom('a', 'b', '\\d', '\\s', '[^a]', '.', '(?:a|bc)', '\\b', '(ab?)', '\\W', 'é')
    const part = fc.tuple(atom, fc.constantFrom('', '+', '{2,3}', '?')).map(([one, more]) => (one === '\\b' ? one : one + more))
    const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '1', ' ', '\r', '\u00a0', 'é', '-'), { maxLength: 12 }).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(pattern, text, async (source, content) => {
        const way = await linearWay(source, '')
        if ('problem' in way) return
        const found = new RegExp(source, 'd').exec(content)
        const [first] = [...(compileLinear(way.linear) as LinearRegex).matches(content)]
        expect(first?.spans[0]).toEqual(found?.indices?.[0])
      }),
      { numRuns: 300 },
    )
  })

  it('ends on what V8 does not', async () => {
    expect((await linear('([a-z]+)+!')).test('a'.repeat(4096))).toBe(false)
  })
})

it.each<[string, boolean]>([
  ['(^|/)vendor/', true],
  ['\\.min\\.js$', true],
  ['^[\\w.-]+$', true],
  ['(?:docs?|examples?)/', true],
  ['(a|a)*', false],
  ['(?:a{2}|a){9}', false],
  ['a+b+', false],
  ['a?'.repeat(9), false],
  ['([a-z]+-)+', false],
])('%s need not be judged: %s', (source, expected) => expect(isPlain(source)).toBe(expected))
