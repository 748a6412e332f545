import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInDocBlock, isInLineComment } from '../../../src/scan/entropy/doc-block.ts'

/** The mark ^ is where is asked; it is taken out first. */
function at(text: string): [string, number] {
  const offset = text.indexOf('^')
  return [text.replace('^', ''), offset]
}

describe('a comment or a documentation string', () => {
  it.each([
    ['a.ts', '/* one ^ two */', true],
    ['a.ts', '/* one */ ^', false],
    ['a.ts', 'x = 1 /* one ^', true],
    ['settings.json', '{"**/*.pyc": true, "a": "^"}', false],
    ['a.yml', 'paths: [src/*, "/*.txt", *.js/*]\n^', false],
    ['a.ts', '/* "**/*.js" ^ */', false],
    ['a.py', 'def f():\n    """Says ^ so."""', true],
    ['a.py', 'def f():\n    """Says so."""\n    ^', false],
    ['a.py', "EXAMPLES = r'''\n^", true],
    ['a.py', 'query = """\n^', false],
    ['a.ts', '"""\n^', false],
    ['a.py', '"""one"""\nx = 1\n"""two ^', true],
  ])('%s: %j: %s', (path, marked, expected) => {
    const [content, offset] = at(marked)
    expect(isInDocBlock(content, offset, path)).toBe(expected)
  })

  it('is found alike whatever was asked before, of this text or another', () => {
    const text = fc.array(fc.constantFrom('"""', "'''", '\n', 'x = ', 'a', '/*', '*/'), { maxLength: 30 }).map((parts) => parts.join(''))
    const plain = (content: string, offset: number): boolean => {
      const fresh = `${content.slice(0, offset)}`
      return isInDocBlock(fresh, offset, 'a.py')
    }
    fc.assert(
      fc.property(text, fc.array(fc.nat(120), { maxLength: 8 }), (content, offsets) => {
        const inside = offsets.map((offset) => Math.min(offset, content.length)).filter((offset) => !/["']$/.test(content.slice(0, offset)))
        const answers = inside.map((offset) => isInDocBlock(content, offset, 'a.py'))
        expect(answers).toEqual(inside.map((offset) => plain(content, offset)))
      }),
    )
  })
})

it.each([
  ['  # pass^', true],
  ['x = 1 # pass^', false],
  ['\n-- pass^', true],
  ['#define PASS ^', false],
  ['#defined ^', true],
])('%j begins as a comment: %s', (marked, expected) => expect(isInLineComment(...at(marked))).toBe(expected))
