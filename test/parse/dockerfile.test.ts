import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDockerfile } from '../../src/parse/dockerfile.ts'

const FROM = 'FROM alpine\n'

describe('a Dockerfile', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'ENV A=b C="d e" \\\n  F=\'g\'',
      [
        ['A', 'b'],
        ['C', 'd e'],
        ['F', 'g'],
      ],
    ],
    ['ENV KEY some value', [['KEY', 'some value']]],
    ['env lower=1', [['lower', '1']]],
    ['ARG TOKEN', [['TOKEN', null]]],
    ['ARG TOKEN="x y"', [['TOKEN', 'x y']]],
    ['ONBUILD ENV Q=1', [['Q', '1']]],
    [
      '# c\r\nENV A=b\r\nENV C=d',
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    [
      '# escape=`\nFROM x\nENV A=b`\n C=d',
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
  ])('%j sets', (content, expected) => {
    const text = content.startsWith('# escape') ? content : FROM + content
    const { instructions, problem } = readDockerfile(text)
    expect(problem).toBeNull()
    const settings = instructions.flatMap((instruction) => instruction.settings)
    expect(settings.map(({ name, value }) => [name, value])).toEqual(expected)
    for (const { value, start, end } of settings) if (value !== null) expect(text.slice(start, end)).toBe(value)
  })

  it.each<[string, string[], string[]]>([
    ['COPY --from=a --chown=1:1 .env b/ /app/', ['.env', 'b/', '/app/'], ['from', 'chown']],
    ['COPY [".env", "/app dir"]', ['.env', '/app dir'], []],
    ['ADD ".env" .', ['.env', '.'], []],
  ])('%s', (line, words, flags) => {
    const copy = readDockerfile(FROM + line).instructions[1]
    expect(copy?.words.map(({ value }) => value)).toEqual(words)
    expect(copy?.flags.map(({ name }) => name)).toEqual(flags)
  })

  it.each([['a word that Docker does not know', `${FROM}<<<<<<< HEAD\nENV SECRET="ab"\nCOPY .env /app\n`, 2]])(
    'is read line by line where it is none: %s',
    (_name, content, line) => {
      const { instructions, problem } = readDockerfile(content)
      expect(problem).toMatchObject({ line })
      expect(instructions.find(({ keyword }) => keyword === 'COPY')?.words.map(({ value }) => value)).toEqual(['.env', '/app'])
      expect(instructions.find(({ keyword }) => keyword === 'ENV')?.settings).toMatchObject([{ name: 'SECRET' }])
    },
  )

  it('takes any text; places lie within it', () => {
    const word = fc.constantFrom(
      'FROM a',
      'ENV A=',
      '"',
      "'",
      '\\\n',
      '\n',
      'RUN <<E',
      'COPY [',
      '#',
      '\r',
      '\0',
      ' ',
      'ARG x=y',
      'é',
      '--mount=type=secret',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (content) => {
          for (const { start, end, words, settings } of readDockerfile(content).instructions)
            for (const span of [{ start, end }, ...words, ...settings]) {
              expect(span.start).toBeLessThanOrEqual(span.end)
              expect(span.end).toBeLessThanOrEqual(content.length)
            }
        },
      ),
    )
  })

  it('does not hang on long comments, lines and files', () => {
    for (const content of [
      '#'.repeat(100_000),
      `FROM a\nRUN ${'x '.repeat(100_000)}`,
      'ENV A=B\n'.repeat(100_000),
      `RUN ${'\\\n'.repeat(50_000)}`,
    ])
      readDockerfile(content)
  })
})
