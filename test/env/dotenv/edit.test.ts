import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addName, isVariableName, setValue, UnwritableValue, written } from '../../../src/env/dotenv/edit.ts'
import { parseDotenv, valuesOf } from '../../../src/parse/dotenv/parse.ts'

describe('setValue', () => {
  it.each([
    ['# a\nexport A = "b" # c\r\nD=e', 'A', 'new', '# a\nexport A = "new" # c\r\nD=e'],
    ['A=\nB=c\n', 'A', 'new', 'A=new\nB=c\n'],
    ['A=old#note\n', 'A', 'new', 'A=new#note\n'],
    ['A=1\nA=2\n', 'A', 'new', 'A=new\nA=new\n'],
    ['B=c', 'A', 'new', 'B=c\nA=new\n'],
    ['B=c\r\n', 'A', 'new', 'B=c\r\nA=new\r\n'],
    ['B=c\r\nD=e', 'A', 'new', 'B=c\r\nD=e\r\nA=new\r\n'],
    ['', 'A', 'new', 'A=new\n'],
    ['\u00ef\u00bb\u00bf', 'A', 'new', '\u00ef\u00bb\u00bfA=new\n'],
    ['A="one\ntwo"\nB=c\n', 'A', 'x', 'A="x"\nB=c\n'],
    ['A=old\n', 'A', 'two words', "A='two words'\n"],
    ["A='old'\n", 'A', "it's", 'A="it\'s"\n'],
    ['A="old"\n', 'A', 'a$b', "A='a$b'\n"],
    ['A=old\n', 'A', '$(x) `y` "z" #', `A='$(x) \`y\` "z" #'\n`],
    ['A=`old`\n', 'A', 'new', 'A=new\n'],
    ['A=`old`\n', 'A', 'a b', "A='a b'\n"],
  ])('%j with %s', (content, name, value, after) => {
    expect(setValue(content, name, value)).toBe(after)
  })

  it('reads back as it was meant, and changes nothing else, or refuses', () => {
    const value = fc.string({ unit: fc.constantFrom('a', '1', '"', "'", '`', '\\', '$', '#', ' ', '\n', '=', '-'), maxLength: 12 })
    const content = fc.array(fc.constantFrom('A=1', 'B="x', 'C="two\nlines"', "D='\\'", '# note', 'E=f # g', 'broken', '', 'A="2"'))
    fc.assert(
      fc.property(
        content.map((lines) => lines.join('\n')),
        value,
        (text, wanted) => {
          let after: string
          try {
            after = setValue(text, 'A', wanted)
          } catch (error) {
            expect(error).toBeInstanceOf(UnwritableValue)
            return
          }
          const [old, now] = [valuesOf(parseDotenv(text)), valuesOf(parseDotenv(after))]
          expect(now.get('A')).toBe(wanted)
          old.delete('A')
          now.delete('A')
          expect(now).toEqual(old)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('what no quotes can hold is refused, and not shown', () => {
    for (const other of ['"', '$', '`', '\\'])
      for (const quote of ['', '`', '"', "'"] as const) expect(() => written(`it's ${other} x`, quote)).toThrow(UnwritableValue)
    expect(() => written('a\'b"c`d', '')).toThrow(/^(?!.*c`d)/)
  })
})

it.each([
  ['A=1\n', 'A=1\nB=\n'],
  ['A=1', 'A=1\nB=\n'],
  ['B=1', 'B=1'],
  ['', 'B=\n'],
  ['A=1\r\n', 'A=1\r\nB=\r\n'],
])('addName to %j', (content, after) => expect(addName(content, 'B')).toBe(after))

it.each([
  ['A', true],
  ['_a1', true],
  ['1A', false],
  ['A-B', false],
  ['A=B', false],
  ['', false],
])('isVariableName %j: %s', (word, answer) => expect(isVariableName(word)).toBe(answer))
