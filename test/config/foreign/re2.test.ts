import fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, it } from 'vitest'
import { Re2Error, translateRe2 } from '../../../src/config/foreign/re2/index.ts'

/** Every match of ours: start, end in characters, and the groups. */
function ours(pattern: string, text: string): (string | undefined)[][] {
  const { source, flags } = translateRe2(pattern)
  const bytes = Buffer.from(text).toString('latin1')
  return [...bytes.matchAll(new RegExp(source, `${flags}g`))].map((match) =>
    [...match].map((group) => (group === undefined ? undefined : Buffer.from(group, 'latin1').toString('utf8'))),
  )
}

/** The same by a port of RE2 itself. */
function theirs(pattern: string, text: string): (string | undefined)[][] {
  const matcher = RE2JS.compile(pattern).matcher(text)
  const found: (string | undefined)[][] = []
  while (matcher.find()) {
    found.push(Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? undefined))
  }
  return found
}

const BEYOND_ASCII = 'TOKEN=é ünï Ünï Я я ß'
const TEXTS = [
  'key = "Abc-123_x"',
  'KEY: aB1\nkey2\ttoken\r\nTOKEN=',
  'a.b.c {2} a{,2} $5 ^x [y] (z)|q\\w \x0b\x0c end',
  'aaaa aab AAB xyXYxY\n\nlast',
  'https://user:pa55@host/path?x=1#f\n-----BEGIN RSA ' + 'PRIVATE KEY-----\nMII=\n',
]

describe('the same matches as RE2', () => {
  it.each([
    ['a literal', 'key'],
    ['a literal with special characters', 'a{,2}|\\$5|\\^x|\\[y\\]|\\(z\\)'],
    ['insensitive whole', '(?i)token'],
    ['insensitive from the middle', 'k(?i)ey'],
    ['insensitive to the end of the group', '(?:k(?i)e)y|(?:(?i)t)oken'],
    ['insensitive over the alternatives behind', 'x(?i)y|token'],
    ['a scoped flag', '(?i:to)ken'],
    ['a scoped flag taken back', '(?i)t(?-i:OK)en'],
    ['flags of several', '(?is)key.{1,30}TOKEN'],
    ['a negated class in either case', '(?i)[^a-z\\s]+'],
    ['a class in either case', '(?i)[a-b]+'],
    ['a dot and line feeds', '.+'],
    ['a dot over line feeds', '(?s)key.+last|(?s).{5}'],
    ['a carriage return is no line end', '(?m)token$'],
    ['line ends', '(?m)^[a-z]+$'],
    ['text ends', '^key|\\Akey|last\\z|last$'],
    ['ungreedy', '(?U)a+'],
    ['ungreedy turned round', '(?U)a+?'],
    ['lazy', 'a{2,4}?'],
    ['named groups', '(?P<name>[a-z]+)(?P<rest>\\d*)'],
    ['a name that is no identifier', '(?P<1st>key)'],
    ['quoted text', '\\Qa.b.c\\E|\\Q[y'],
    ['a quote of one repeated', '\\Qa\\E+'],
    ['POSIX classes', '[[:alpha:]]+[[:digit:][:punct:]]*[[:^space:]]'],
    ['Perl classes', '\\w+\\s\\W|\\d\\D|\\S'],
    ['white space has no vertical tab', '\\w\\s+'],
    ['hexadecimal and octal', '\\x6b\\x{65}\\171|\\x{42f}|\\0'],
    ['escapes of controls', '\\t|\\n|\\r|\\v|\\f|\\a'],
    ['word edges', '\\bt\\w*\\b|\\Ba'],
    ['classes with brackets and dashes', '[]y]|[^]a-z]|[a-]+|[\\w-]+|[+--]'],
    ['a dash behind a class', '[\\d-x]+'],
    ['repeated assertions', '(?:^)*key|\\b+key|$?a'],
    ['empty alternatives', 'key(?:|2)|()b'],
    ['nested groups', '((a)(b)?)x|((a)|k)ey'],
    ['an empty class', '[^\\x00-\\x{10FFFF}]|b'],
    [
      'one in the style of a rule',
      `(?i)[\\w.-]{0,50}?(?:key|token)(?:[ \\t\\w.-]{0,20})[\\s'"]{0,3}(?:=|:|>)[\\x60'"\\s=]{0,5}([\\w.=-]{3,20})(?:[\\x60'"\\s;]|\\\\[nr]|$)`,
    ],
  ])('%s', (_, pattern) => {
    for (const text of TEXTS) expect(ours(pattern, text)).toEqual(theirs(pattern, text))
  })

  it.each([
    ['a dot without bounds', '=.+'],
    ['Unicode letters', '\\pL+'],
    ['no Unicode letters', '\\PL+'],
    ['a script', '\\p{Cyrillic}|\\p{^Latin}\\p{Greek}?'],
    ['a class of letters outside ASCII', '[а-я]|[ä-ü]+'],
    ['either case outside ASCII', '(?i)Я|(?i:ünï)'],
    ['either case outside ASCII in a class', '(?i)[à-ÿ]'],
    ['a negated class with a letter outside ASCII', '[^é]+'],
    ['a literal outside ASCII repeated', 'é+|ßa?'],
    ['code points', '\\x{42f}|\\xe9'],
  ])('outside ASCII: %s', (_, pattern) => expect(ours(pattern, BEYOND_ASCII)).toEqual(theirs(pattern, BEYOND_ASCII)))

  it('patterns put together at random', () => {
    const atom = fc.constantFrom(
      'a',
      'B',
      'é',
      '.',
      '[a-c]',
      '[^a]',
      '\\d',
      '\\W',
      '\\b',
      '^',
      '$',
      '(?i:a)',
      '(?i)',
      '(?s)',
      '(?m)',
      '[[:upper:]]',
      '\\x{e9}',
      '-',
    )
    const grown = fc.letrec<{ part: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 3 },
        atom,
        fc.tuple(tie('part'), tie('part')).map(([a, b]) => a + b),
        fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('part'), fc.constantFrom('?', '{2}', '{0,2}?', '+')).map(([a, repeat]) => `(?:x${a})${repeat}`),
      ),
    })).part
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', 'c', 'x', '1', '-', '\n', '\r', ' '), maxLength: 20 })
    fc.assert(
      fc.property(grown, text, (pattern, input) => {
        expect(ours(pattern, input)).toEqual(theirs(pattern, input))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what it says', () => {
  it.each([
    ['(?i)token', 'token', 'i'],
    ['k(?i)ey', 'k[Ee][Yy]', ''],
    ['(?i)[0-9a-f]{32}', '[\\da-f]{32}'.replace('\\d', '0-9'), 'i'],
    ['.*', '[^\\n]*', ''],
    ['(?s).', '[^]', ''],
    ['\\d{3}\\w+\\s', '\\d{3}\\w+[\\t\\n\\f\\r ]', ''],
    ['é', '(?:\\xc3\\xa9)', ''],
  ])('%s', (pattern, source, flags) => expect(translateRe2(pattern)).toMatchObject({ source, flags }))

  it.each([
    ['(a)(?:b)(?P<n>c)', 2],
    ['abc', 0],
  ])('%s has %i groups', (pattern, groups) => expect(translateRe2(pattern).groups).toBe(groups))
})

describe('what Go would not compile is refused', () => {
  it.each([
    '(',
    ')',
    'a)',
    '[',
    '[]',
    'a**',
    'a{2}{3}',
    '*',
    '(?=a)',
    '(?<!a)',
    '(?>a)',
    '(a)\\1',
    '\\C',
    '\\Z',
    '[b-a]',
    '[[:nope:]]',
    '\\p{Nope}',
    '\\pl',
    'a{1001}',
    'a{3,2}',
    '\\',
    '\\x{110000}',
    '(?P=n)',
    '(?x)a',
    '[a-\\d]',
    '(?i-)a',
    '\\é',
    '('.repeat(300),
  ])('%s', (pattern) => expect(() => translateRe2(pattern)).toThrow(Re2Error))

  it('whatever is given, it answers or refuses, and what it answers compiles', () => {
    const unit = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '|',
      '*',
      '+',
      '?',
      '\\',
      '^',
      '-',
      'a',
      '1',
      ',',
      ':',
      '<',
      '>',
      'P',
      'Q',
      'E',
      'i',
      'x',
      'é',
      '.',
      '$',
      '🙂',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 25 }), (pattern) => {
        let valid = true
        try {
          RE2JS.compile(pattern)
        } catch {
          valid = false
        }
        try {
          const { source, flags } = translateRe2(pattern)
          new RegExp(source, flags)
        } catch (error) {
          expect(error).toBeInstanceOf(Re2Error)
          expect(valid, pattern).toBe(false)
        }
      }),
      { numRuns: 20000 },
    )
  })
})
