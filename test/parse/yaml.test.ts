import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_YAML_BYTES, readYaml, type YamlNode } from '../../src/parse/yaml.ts'
import { at, entriesOf, isScalar, itemsOf, textOf } from '../../src/parse/yaml-walk.ts'

const latin1 = (text: string): string => Buffer.from(text).toString('latin1')

/** [value, what its span holds] under a path of keys and numbers in the first document. */
function valueAt(text: string, ...path: string[]): [string | undefined, string] {
  const content = latin1(text)
  const node = at(readYaml(content).documents[0]?.root, ...path)
  return [textOf(node), node === undefined ? '' : content.slice(node.span.start, node.span.end)]
}

function* nodes(node: YamlNode): Generator<YamlNode> {
  yield node
  for (const { key, value } of entriesOf(node)) yield* [...nodes(key), ...nodes(value)]
  for (const item of itemsOf(node)) yield* nodes(item)
}

describe('scalars: value and source', () => {
  it.each<[string, string, string | undefined, string]>([
    ['plain', 'a: one two # no\n', 'one two', 'one two'],
    ['single quotes', "a: 'it''s'\n", "it's", "it''s"],
    ['double quotes', 'a: "b\\tc"\n', 'b\tc', 'b\\tc'],
    ['literal block', 'a: |\n  x\n  y\nb: 1\n', 'x\ny\n', 'x\n  y'],
    ['folded block', 'a: >-\n  x\n  y\n', 'x y', 'x\n  y'],
    ['empty block', 'a: |\nb: 1\n', '', ''],
    ['plain over lines', 'a: x\n  y\nb: 1\n', 'x y', 'x\n  y'],
    ['number', 'a: 0x1F\n', '0x1F', '0x1F'],
    ['boolean', 'a: True\n', 'True', 'True'],
    ['null', 'a: ~\n', undefined, '~'],
    ['nothing', 'a:\nb: 1\n', undefined, ''],
    ['tag', 'a: !vault "x"\n', 'x', 'x'],
    ['after other letters', 'ä: é\na: x\n', 'x', 'x'],
    ['other letters', 'a: é\n', latin1('é'), latin1('é')],
    ['carriage returns', 'b: 1\r\na: x\r\n', 'x', 'x'],
    ['JSON', '{\n\t"b": [1, true],\n\t"a": "x\\/y"\n}', 'x/y', 'x\\/y'],
  ])('%s', (_, text, value, source) => expect(valueAt(text, 'a')).toEqual([value, source]))

  it.each([
    ['1', 'number'],
    ['true', 'boolean'],
    ['null', 'null'],
    ['"1"', 'string'],
    ['yes', 'string'],
  ])('%s is a %s', (text, type) => expect(at(readYaml(`a: ${text}`).documents[0]?.root, 'a')).toMatchObject({ type }))

  it('keeps tags', () => expect(at(readYaml('a: !reference [.x, y]').documents[0]?.root, 'a')?.tag).toBe('!reference'))
  it('knows where keys stand', () =>
    expect(entriesOf(readYaml('{"key": 1}').documents[0]?.root)[0]?.key.span).toEqual({ start: 2, end: 5 }))
})

describe('documents', () => {
  it('reads them all, with the places in the whole text', () => {
    const { documents, problems } = readYaml('%YAML 1.2\n---\na: 1\n---\n# nothing\n---\na: 2\n...\n')
    expect(problems).toEqual([])
    expect(documents.map(({ root }) => at(root, 'a')?.span)).toEqual([{ start: 17, end: 18 }, undefined, { start: 40, end: 41 }])
  })
  it.each(['', '\n', '# only words\n'])('nothing in %j', (text) => expect(readYaml(text)).toEqual({ documents: [], problems: [] }))
})

describe('anchors and merge keys', () => {
  it('an alias is what its anchor names', () => expect(valueAt('x: &x { k: v }\na: *x\n', 'a', 'k')).toEqual(['v', 'v']))
  it('the latest anchor of a name counts', () => expect(valueAt('b: &x 1\nc: &x 2\na: *x\n', 'a')).toEqual(['2', '2']))

  const merged = 'one: &one { k: 1, l: 1 }\ntwo: &two { k: 2, m: 2 }\n'
  it.each([
    ['a: { <<: *one, k: own }', 'own 1 -'],
    ['a: { k: own, <<: *one }', 'own 1 -'],
    ['a: { <<: [*two, *one] }', '2 1 2'],
    ['a: { <<: *one, "<<": *two }', '1 1 -'],
  ])('%s', (line, values) => {
    const root = readYaml(`${merged}${line}\n`).documents[0]?.root
    expect(['k', 'l', 'm'].map((name) => textOf(at(root, 'a', name)) ?? '-').join(' ')).toBe(values)
  })
  it('says which entries were merged', () =>
    expect(entriesOf(at(readYaml(`${merged}a: { <<: *one, k: own }`).documents[0]?.root, 'a')).map(({ merged }) => merged)).toEqual([
      false,
      true,
    ]))
})

describe('what is no YAML', () => {
  it.each<[string, string, number]>([
    ['a quote that stays open', 'a: 1\nb: "x\n', 3],
    ['wrong indentation', 'a:\n  b: 1\n c: 2\n', 3],
    ['an alias without an anchor', 'a: *no\n', 1],
    ['an anchor that holds itself', 'a: &a [*a]\n', 1],
    ['brackets', ']\n', 1],
    ['tabs', 'a:\n\tb: 1\n', 2],
  ])('%s', (_, text, line) => expect(readYaml(text).problems.map((problem) => problem.line)).toContain(line))

  it('counts from the first line', () => expect(readYaml('a: *no', 10).problems[0]?.line).toBe(10))
  it('shows nothing of the file', () => expect(JSON.stringify(readYaml('"hidden" "hidden"\n*hidden\n').problems)).not.toContain('hidden'))
  it('still gives what could be read', () => expect(textOf(at(readYaml('a: 1\nb: [x\n').documents[0]?.root, 'a'))).toBe('1'))
})

describe('hostile texts end', () => {
  const many = (text: string): string => text.repeat(MAX_YAML_BYTES / text.length)
  const bomb = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`)
  const merges = `a: &a {${Array.from({ length: 2000 }, (_, i) => `k${i}: 1`).join(',')}}\n${'b: {<<: *a}\n'.repeat(10_000)}`
  it.each([
    ['aliases', `a0: &a0 x\n${bomb.join('\n')}`, 'aliases repeat too much'],
    ['merge keys', merges, 'aliases repeat too much'],
    ['brackets', many('['), 'too large to be read as YAML'],
    ['fewer brackets', '[{'.repeat(50_000), 'nested too deeply'],
    ['dashes', '- '.repeat(50_000), 'nested too deeply'],
    ['lines', many('a:\n'), 'too large to be read as YAML'],
    ['size', `${many('# a comment, long\n')}${'#'.repeat(30)}`, 'too large to be read as YAML'],
  ])('%s', (_, text, message) => expect(readYaml(text).problems.map((problem) => problem.message)).toContain(message))
})

describe('any bytes', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&x ',
    '*x',
    '<<: ',
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    '---\n',
    '!t ',
    '? ',
    '\t',
    '\r',
  )
  const text = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  )
  it('neither throws nor leaves the text', () => {
    fc.assert(
      fc.property(text, (content) => {
        for (const { root } of readYaml(content).documents) {
          for (const { span, ...node } of root === null ? [] : nodes(root)) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(content.length).toBeGreaterThanOrEqual(span.end)
            const isOneLine =
              isScalar({ span, ...node } as YamlNode) && 'style' in node && node.style === 'plain' && !node.value.includes(' ')
            if (isOneLine && node.type !== 'null')
              expect(content.slice(span.start, span.end).replace(/\s+/g, '')).toBe(node.value.replace(/\s+/g, ''))
          }
        }
      }),
      { numRuns: 3000 },
    )
  })
})
