import { describe, expect, it } from 'vitest'
import { openDocument, pointerHolds, pointerParts } from '../../src/policy/pointer.ts'
import { spanOf, textOf } from './make.ts'

async function holds(path: string, content: string, pointer: string, value = 'VALUE'): Promise<boolean | string> {
  const text = textOf(content, path)
  const document = await openDocument(text)
  return 'problem' in document ? document.problem : pointerHolds(document, pointer, spanOf(text, value))
}

const JSON_TEXT = '{"a": {"b/c": [1, {"~é": "VALUE"}]}, "other": 2, "é": "ok", "": "x"}'
const YAML_TEXT = 'a:\n  - b: |\n      first\n      VALUE\n    c: x\n1: y\n"q\\u0065": z\n'

describe('allows by pointer', () => {
  it.each([
    ['/a/b~1c/1/~0é', true],
    ['/a/b~1c/1', true],
    ['/a', true],
    ['', true],
    ['/a/b~1c/0', false],
    ['/a/b~1c/01/~0é', false],
    ['/a/b~1c/-', false],
    ['/a/b~1c/2', false],
    ['/other', false],
    ['/é', false],
    ['/', false],
    ['/nope/x', false],
    ['a', false],
    ['/a/~2', false],
    ['/a/b~1c/1/~0é/x', false],
  ])('JSON: %j holds the value: %s', async (pointer, expected) => expect(await holds('a.json', JSON_TEXT, pointer)).toBe(expected))

  it.each([
    ['/a/0/b', true],
    ['/a/0', true],
    ['', true],
    ['/a/0/c', false],
    ['/a/1', false],
    ['/1', false],
    ['/qe', false],
    ['/a/0/b/x', false],
  ])('YAML: %j holds the value: %s', async (pointer, expected) => expect(await holds('a.yml', YAML_TEXT, pointer)).toBe(expected))

  it.each<[string, string, string, boolean]>([
    ['a.jsonc', '// c\n{"k": "VALUE", /* d */}', '/k', true],
    ['a.json', '\uFEFF{"k": "VALUE"}', '/k', true],
    ['x', '\n {"k": "VALUE"}', '/k', true],
    ['x', 'k: VALUE', '/k', true],
    ['a.yaml', 'k: 1\n---\nk: VALUE\n', '/k', true],
    ['a.yaml', 'k: !Sub "VALUE"', '/k', true],
    ['a.yaml', 'k: &a VALUE\nl: *a', '/l', false],
    ['a.json', '{"k": "x", "k": "VALUE"}', '/k', false],
    ['a.json', '{"VALUE": "x"}', '/VALUE', false],
    ['a.yaml', '# VALUE\nk: x', '/k', false],
    ['a.yaml', 'qé: VALUE', '/qé', true],
    ['a.json', '{"\\u00e9": "VALUE"}', '/é', true],
    ['a.yaml', '"q\\u0065": VALUE', '/qe', true],
    ['a.yaml', '1: VALUE', '/1', true],
    ['a.json', '"VALUE"', '', true],
    ['a.json', '{"__proto__": {"k": "VALUE"}}', '/__proto__/k', true],
    ['a.json', '[1]//VALUE', '/length', false],
  ])('%s %j %j: %s', async (path, content, pointer, expected) => expect(await holds(path, content, pointer)).toBe(expected))

  it.each([
    ['a.json', '{\n"k": "VALUE",,}', /as JSON \(line 2\)/],
    ['a.json', '', /as JSON/],
    ['a.json', `${'['.repeat(200_000)}VALUE`, /as JSON/],
    ['a.yaml', 'k: VALUE\nk: {{ x }}: y', /as YAML \(line 2\)/],
    ['a.yaml', 'k: "VALUE', /as YAML/],
  ])('%s that cannot be parsed says so without its content', async (path, content, problem) => {
    const document = await openDocument(textOf(content, path))
    expect(document).toEqual({ problem: expect.stringMatching(problem) })
    expect(JSON.stringify(document)).not.toContain('VALUE')
  })

  it('reads pointers as RFC 6901 says', () => {
    expect(pointerParts('')).toEqual([])
    expect(pointerParts('/a~01/~1/')).toEqual(['a~1', '/', ''])
    expect(pointerParts('a')).toBeNull()
  })
})
