import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/parse/formats.ts'
import { FEW, fieldsOf, formatOf, MAX_BYTES } from '../../src/parse/index.ts'
import { hasNoFormat, UNFORMATTED } from '../../src/parse/unformatted.ts'
import { sourceFiles } from '../support/sources.ts'

describe('the format by the name', () => {
  it.each<[string, string | null]>([
    ['.env', 'dotenv'],
    ['a/.env.production', 'dotenv'],
    ['.env.example', 'dotenv'],
    ['prod.env', 'dotenv'],
    ['.envrc', 'dotenv'],
    ['environment.ts', null],
    ['.npmrc', 'npmrc'],
    ['x/.aws/credentials', 'ini'],
    ['x/credentials', null],
    ['.git/config', 'ini'],
    ['config', null],
    ['.pypirc', 'stored-logins'],
    ['Settings.INI', 'ini'],
    ['gradle.properties', 'gradle-properties'],
    ['appsettings.json.bak', 'database-client'],
    ['values.yaml.tmpl.old', 'yaml'],
    ['.cargo/credentials', 'toml'],
    ['Pipfile', 'toml'],
    ['Info.plist', 'plist'],
    ['Web.config', 'stored-logins'],
    ['terraform.tfvars', 'tfvars'],
    ['a.ts', null],
    ['', null],
  ])('%s: %s', (path, name) => expect(formatOf(path)?.name ?? null).toBe(name))
})

it('too large a text is not parsed', () => {
  expect(fieldsOf('a.json', `{"a":"b"}${' '.repeat(MAX_BYTES)}`)).toBeNull()
})

/** What stands in texts of these formats. */
const PIECES = (
  'a b password key name value = : , ; # ! - { } [ ] ( ) < > / </a> <a> <a <![CDATA[ ]]> <!-- --> &amp; &#65; & " \' ` """ \'\'\' \\ \\u0041 \\n | >- & * !x ' +
  '<<E ${ export // /* */ true 1 . ? %'
).split(' ')
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ' ', '  ', '\n', '\r\n', '\t', '\n  ', 'é', '\0'), fc.string({ maxLength: 4 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''))
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array).toString('latin1'))

describe.each(FORMATS)('any bytes as $name', ({ read }) => {
  it('are no crash, and every span lies inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, bytes), (content) => {
        const fields = read(content)
        if (!Array.isArray(fields)) return
        for (const { start, end, value } of fields) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(content.length)
          const written = content.slice(start, end)
          if (/^[\w .-]*$/.test(written)) expect(value).toBe(written)
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    '[',
    '{"a":',
    '(',
    '- ',
    '<a>',
    '<a b="c" ',
    '"""',
    "'",
    '<<A\n',
    '${',
    'a=\\\n',
    '[[a]]\n',
    'a: &a [*a]\n',
    'x = {',
    'a="\n',
    '&amp;',
    '\\',
  ])('a text full of %j ends', (piece) => void read(piece.repeat(100_000 / piece.length)))
})

/** Every word in the patterns of names. */
function namingWords(): string[] {
  const files = sourceFiles('src/parse').filter(({ path }) => path.endsWith('formats.ts') || path.endsWith('credentials/index.ts'))
  return [...new Set(files.flatMap(({ text }) => text.match(/[a-z][a-z\d_-]{2,20}/g) ?? []))]
}

it('no format is known of the endings that are not asked for one', () => {
  const words = namingWords()
  expect(words.length).toBeGreaterThan(200)
  const paths = [...UNFORMATTED].flatMap((ending) =>
    words.flatMap((word) => [`${word}.${ending}`, `.${word}.${ending}`, `${word}/a.${ending}`]),
  )
  const isKnown = (path: string): boolean =>
    FORMATS.some(({ name, matches }) => name !== 'web-server' && matches(path, path.slice(path.lastIndexOf('/') + 1)))
  expect(paths.filter((path) => !path.includes('.env.') && isKnown(path))).toEqual([])
  expect(formatOf('.env.js')?.name).toBe('dotenv')
})

describe('endings of which few formats are asked', () => {
  const inner = ['a', 'env', 'local', 'config', 'settings', 'credentials', 'auth', 'key']
  const namesWith = (ending: string): string[] =>
    namingWords().flatMap((word) => [
      ...['', '.', 'x.', 'my_', '.env.'].map((before) => `${before}${word}.${ending}`),
      ...inner.map((name) => `${word}/${name}.${ending}`),
    ])
  const anyFormat = (path: string): string | null =>
    FORMATS.find(({ matches }) => matches(path, path.slice(path.lastIndexOf('/') + 1)))?.name ?? null

  it.each([...FEW.keys()])('.%s: the same as if all were asked', (ending) => {
    const paths = namesWith(ending)
    expect(paths.filter((path) => (formatOf(path)?.name ?? null) !== anyFormat(path))).toEqual([])
  })

  it('a name without a dot is no ending', () => expect(formatOf('cron.d/sh')?.name).toBe('shell'))

  it.each([
    ['app/models.py', true],
    ['app/settings.py', false],
    ['group_vars/all.py', false],
    ['package.json', false],
    ['src/a.ts', true],
    ['.env.ts', false],
  ])('%s has no format: %s', (path, expected) => expect(hasNoFormat(path)).toBe(expected))
})
