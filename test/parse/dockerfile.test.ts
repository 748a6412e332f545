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

  it.each([
    ['RUN <<EOF\nexport A=1\nCOPY .env /app\n', 2],
    ['RUN cat <<-"EOF" > x && \\\n  make\n a\n  EOF\nCOPY .env /app\n', 2],
    ['RUN a <<A b <<B\nx\nB\nCOPY .env /app\n', 2],
    ['USER x\nCOPY <<EOF /x\nx\nEOF2\nCOPY .env /app\n', 3],
  ])('names a here-document without an end, and reads what follows: %j', (lines, line) => {
    const { instructions, problem } = readDockerfile(FROM + lines)
    expect(problem).toMatchObject({ line, message: 'a here-document is not ended' })
    expect(instructions.find(({ words }) => words[0]?.value === '.env')?.keyword).toBe('COPY')
  })

  it.each([
    'RUN <<EOF\nx\nEOF\n',
    'RUN <<-EOF\n\tx\n\tEOF\n',
    'RUN a <<A b <<B\nx\nA\ny\nB\n',
    'RUN echo $((1<<2)) <<< "x"\n',
    "RUN <<'EOF' sh \\\n -x\r\nx\r\nEOF\r\n",
    'RUN echo "a<<EOF"\n',
  ])('one with its end is whole: %j', (lines) => {
    expect(readDockerfile(FROM + lines).problem).toBeNull()
  })

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
