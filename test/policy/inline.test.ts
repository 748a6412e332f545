import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openText, plainText } from '../../src/decode/text.ts'
import { directivesFor, directiveWarnings } from '../../src/policy/inline.ts'
import { findDirectives, hideValues } from '../../src/policy/inline/directives.ts'
import { entry, findingAt, spanOf, textOf } from './make.ts'

/** Apart, so that these tests hold no directive themselves. */
const ALLOW = 'hushgate:' + 'allow'

/** Where `@` stands, the test has the token. */
function reasonFor(content: string, value = 'VALUE'): string | null {
  const text = textOf(content.replaceAll('@', ALLOW))
  const directives = hideValues(findDirectives(text), text, [spanOf(text, value)])
  return directivesFor(findingAt(text, value), directives)[0]?.reason ?? null
}

function problemsIn(content: string, known: string[] | null = null): string[] {
  const directives = findDirectives(textOf(content.replaceAll('@', ALLOW)))
  return directiveWarnings(directives, known && new Set(known)).map(({ line, message }) => `${line}: ${message}`)
}

describe('an allow comment lets pass', () => {
  it.each([
    ['on the line', 'k = VALUE # @ some-token -- made up'],
    ['before the value', '/* @ some-token -- made up */ k = VALUE'],
    ['several rules', 'VALUE # @ other, some-token,x -- made up'],
    ['any rule', 'VALUE # @ * -- made up'],
    ['all rules', 'VALUE # @ all -- made up'],
    ['right behind the opener', 'VALUE //@ some-token -- made up'],
    ['after two dashes', 'VALUE --@ some-token -- made up'],
    ['in a string of the line', 'k = "VALUE @ some-token -- made up",'],
    ['on the line above', '# @ some-token -- made up\nk = VALUE'],
    ['above, CRLF', '// @ some-token -- made up\r\nk = VALUE\r\n'],
    ['above, CR', '# @ some-token -- made up\rk = VALUE\r'],
    ['above, indented', 'a:\n  \t# @ some-token -- made up\n  k: VALUE'],
    ['above, HTML', '<!-- @ some-token -- made up -->\n<a k="VALUE">'],
    ['above, C', '/* @ some-token -- made up */\nVALUE'],
    ['above, JSP', '<%-- @ some-token -- made up --%>\nVALUE'],
    ['above, Jinja', '{# @ some-token -- made up #}\nVALUE'],
    ['above, ERB', '<%# @ some-token -- made up %>\nVALUE'],
    ['above, Go template', '{{/* @ some-token -- made up */}}\nVALUE'],
    ['above, Handlebars', '{{!-- @ some-token -- made up --}}\nVALUE'],
    ['above, SQL', '-- @ some-token -- made up\nVALUE'],
    ['above, INI', '; @ some-token -- made up\nVALUE'],
    ['above, batch', 'REM @ some-token -- made up\nVALUE'],
    ['above, stacked', '# @ some-token -- made up\n# @ other -- also\nVALUE'],
    ['above, in a block comment', ' * @ some-token -- made up\n VALUE'],
    ['around', '# @-start some-token -- made up\na\nVALUE\n# @-end\n'],
    ['around, on one line', '/* @-start some-token -- made up */ VALUE /* @-end */'],
    ['around, nested', '@-start x -- y\n@-start some-token -- made up\nVALUE\n@-end\n@-end'],
    ['around, the inner one without reason', '@-start some-token -- made up\n@-start x\nVALUE\n@-end\n@-end'],
    ['around, closed in a comment', '<!--@-start some-token -- made up-->\nVALUE\n<!--@-end-->'],
    ['the second of a line', 'VALUE # @ other -- no @ some-token -- made up'],
  ])('%s', (_, content) => expect(reasonFor(content)).toBe('made up'))

  it.each([
    ['a value of several lines, on the first', 'k = """ABC # x @ some-token -- made up\nDEF"""', null],
    ['before a value of several lines', '/* @ some-token -- made up */ k = ABC\nDEF', 'made up'],
    ['above it', '# @ some-token -- made up\nk = ABC\nDEF', 'made up'],
    ['behind its end', 'k = ABC\nDEF # @ some-token -- made up', 'made up'],
    ['below its end', 'k = ABC\nDEF\n# @ some-token -- made up', null],
    ['around it', '# @-start some-token -- made up\nABC\nDEF\n# @-end', 'made up'],
    ['around half of it', 'ABC\n# @-start some-token -- made up\nDEF\n# @-end', null],
  ])('%s', (_, content, expected) => {
    const value = content.slice(content.indexOf('ABC'), content.indexOf('DEF') + 3).replaceAll('@', ALLOW)
    expect(reasonFor(content, value)).toBe(expected)
  })
})

describe('an allow comment does not let pass', () => {
  it.each([
    ['another rule', 'VALUE # @ other -- made up'],
    ['the beginning of the rule', 'VALUE # @ some -- made up'],
    ['no reason', 'VALUE # @ some-token'],
    ['an empty reason', 'VALUE # @ some-token -- '],
    ['a reason of dots', 'VALUE # @ some-token -- ...'],
    ['a reason of the closer', 'VALUE <!-- @ some-token -->'],
    ['the reason of the manual', 'VALUE # @ some-token -- <reason>'],
    ['dashes that touch', 'VALUE # @ some-token --made up'],
    ['no rule', 'VALUE # @ -- made up'],
    ['a longer word', 'VALUE # @-not some-token -- made up'],
    ['a longer letter', 'VALUE # @ed some-token -- made up'],
    ['a letter before', 'VALUE # x@ some-token -- made up'],
    ['a name before', 'VALUE # my.@ some-token -- made up'],
    ['an accent before', 'VALUE # é@ some-token -- made up'],
    ['a colon behind', 'VALUE # @: some-token -- made up'],
    ['upper case', `VALUE # ${ALLOW.toUpperCase()} some-token -- made up`],
    ['two lines above', '# @ some-token -- made up\n\nVALUE'],
    ['above, behind code', 'x = 1 # @ some-token -- made up\nVALUE'],
    ['above, in front of code', '/* @ some-token -- made up */ x = 1\nVALUE'],
    ['above, in a string', '["@ some-token -- made up",\nVALUE]'],
    ['below', 'VALUE\n# @ some-token -- made up'],
    ['a block that is never closed', '# @-start some-token -- made up\nVALUE'],
    ['a closed block above', '@-start some-token -- made up\n@-end\nVALUE'],
    ['before the block, on its line', 'VALUE @-start some-token -- made up\n@-end'],
    ['behind the block, on its line', '@-start some-token -- made up\n@-end VALUE'],
    ['a block without reason', '@-start some-token\nVALUE\n@-end'],
    ['an end that is no word', '@-start some-token -- made up\nVALUE\n@-ends'],
    ['rules across lines', '# @\n# some-token -- made up\nVALUE'],
  ])('%s', (_, content) => expect(reasonFor(content)).toBeNull())

  it('inside the value', () => {
    const value = `x ${ALLOW} some-token -- y`
    expect(reasonFor(`k = "${value}"`, value)).toBeNull()
  })

  it('above, where the line began in the window before', () => {
    const text = openText(entry('a'), Buffer.from(`# ${ALLOW} some-token -- made up\nVALUE`), { firstLine: 7, firstColumn: 3 })
    expect(findDirectives(text)[0]).toMatchObject({ line: 7, target: 7 })
  })
})

describe('a reason', () => {
  it.each([
    ['VALUE # @ some-token -- été à', 'été à'],
    ['VALUE # @ some-token -- a -- b', 'a -- b'],
    ['VALUE # @ some-token -- a\x1b[2J\x07b', 'a [2J b'],
    ['VALUE {{!-- @ some-token -- why --}}', 'why'],
    ['VALUE /* @ some-token -- why */ + "more"', 'why'],
    ['"VALUE @ some-token -- why",', 'why'],
    ['# @ some-token -- the value is VALUE here', 'the value is … here'],
    ['# @ some-token -- VALUE', null],
    ['# VALUE @ some-token -- VALUE', null],
    ['# VALUE @ some-token -- VALUES', '…S'],
    ['# @ some-token -- VALUE.', null],
  ])('%j is %j', (content, expected) => expect(reasonFor(content)).toBe(expected))

  it('is short, however long the line', () => {
    expect(reasonFor(`VALUE # @ some-token -- ${'y'.repeat(3_000_000)}`)).toMatch(/^y{1,1000}$/)
  })
})

describe('findDirectives', () => {
  it.each([
    ['# @ some-token', ['1: an allow needs a reason: end it with " -- " and why this is no secret']],
    ['\n# @ -- made up', ['2: an allow names its rules: ']],
    ['# @', ['1: an allow names its rules: ']],
    ['# @ Some Words -- r', ['1: an allow names its rules: ']],
    ['# @-start a -- r', ['1: hushgate:' + 'allow-start is never closed']],
    ['# @-end', ['1: hushgate:' + 'allow-end without ']],
    ['# @-start a -- r\n# @-start b -- r\n# @-end', ['1: hushgate:' + 'allow-start is never closed']],
    ['# @ some-token, nope -- r', ['1: this allow names a rule that does not exist']],
    ['# @ * -- r\n# @ all -- r', []],
    ['write @ <rule> -- <reason>', []],
    ['`# @ ${rule} -- r`', []],
    ['"@"', []],
    ['`@`, @.', []],
    ['# @-not x', []],
  ])('%j has the problems %j', (content, expected) => {
    const problems = problemsIn(content, ['some-token', 'a', 'b'])
    expect(problems).toHaveLength(expected.length)
    expected.forEach((start, i) => expect(problems[i]).toContain(start))
  })

  it('knows no unknown rule where no rules are given', () => expect(problemsIn('# @ nope -- r')).toEqual([]))

  it('costs nothing where the word is not: neither content nor lines are made', () => {
    const text = {
      ...textOf('hushgate allow'),
      get content(): string {
        throw new Error('asked')
      },
      get lineStarts(): Uint32Array {
        throw new Error('asked')
      },
    }
    expect(findDirectives(text)).toEqual([])
  })

  it('reads thousands of directives on one line, and blocks inside blocks, without growing pains', () => {
    const line = `# ${ALLOW} a -- r `.repeat(20_000)
    expect(findDirectives(textOf(line))).toHaveLength(20_000)
    expect(findDirectives(textOf(`${ALLOW}-start a -- r\n`.repeat(20_000)))).toHaveLength(20_000)
  })

  const piece = fc.constantFrom(
    ALLOW,
    `${ALLOW}-start`,
    `${ALLOW}-end`,
    ' ',
    ' -- ',
    'some-token',
    ',',
    '*',
    '#',
    '/*',
    '*/',
    '-->',
    'why',
    '\n',
    '\r\n',
    '\r',
    'é',
    '\0',
    'VALUE',
    ` ${ALLOW} some-token -- why `,
  )
  const wild = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))

  it('never throws, and shows no found value in a reason', () => {
    fc.assert(
      fc.property(wild, (content) => {
        const text = plainText(entry('a.txt'), Buffer.from(content))
        const found = [...content.matchAll(/VALUE/g)].map(({ index }) => Buffer.byteLength(content.slice(0, index)))
        const directives = hideValues(
          findDirectives(text),
          text,
          found.map((start) => ({ start, end: start + 5 })),
        )
        for (const { reason } of directives) expect(reason).not.toContain('VALUE')
        for (const { message } of directiveWarnings(directives, new Set())) expect(message).not.toContain('VALUE')
      }),
    )
  })

  it('allows only with an exact token, the rule and a reason', () => {
    fc.assert(
      fc.property(wild, (content) => {
        const text = plainText(entry('a.txt'), Buffer.from(`${content}\nSECRET ${content}`))
        const allowed = directivesFor(findingAt(text, 'SECRET'), findDirectives(text))
        for (const directive of allowed) {
          const token = directive.tokens[0] as { start: number; end: number }
          const said = Buffer.from(text.bytes)
            .toString('utf8', token.end)
            .split(/[\r\n]/)[0]
          expect(said).toMatch(/^[ \t].*(some-token|\*).*[ \t]--[ \t].*[\p{L}\p{N}]/u)
        }
      }),
    )
  })
})
