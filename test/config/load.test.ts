import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/config/error.ts'
import { type Layer, rebase } from '../../src/config/layer.ts'
import { loadLayer } from '../../src/config/load.ts'
import { configSchema } from '../../src/config/schema/schema.ts'
import { validate } from '../../src/config/schema/validate.ts'
import { folder } from './folder.ts'

async function load(name: string, content: string | Uint8Array, prefix = ''): Promise<Layer> {
  using files = folder({ [name]: content })
  return await loadLayer({ file: `${files.dir}/${name}`, label: name, prefix }, { above: [], judge: async () => null })
}

const message = (name: string, content: string | Uint8Array, prefix = ''): Promise<string> =>
  load(name, content, prefix).then(
    () => 'no error',
    (error: unknown) => (error instanceof ConfigError ? error.message : String(error)),
  )

const FULL = {
  exclude: ['*.lock'],
  baseline: 'known.txt',
  thorough: true,
  env: { templates: ['*.env.tpl'] },
  size: { max: '1 MiB', limits: { '*.psd': '2 MiB', '*.txt': 10 }, commitBudget: '5 MiB' },
  entropy: { minBits: 90 },
  allow: {
    paths: [{ path: 'test/**', rules: ['env-file'], reason: 'samples' }],
    values: [{ pattern: 'dummy-[a-z]+', reason: 'made up' }],
    pointers: [{ path: 'a.json', pointer: '/db/pass~1word', reason: 'public' }],
  },
}
const YAML = `
exclude: ['*.lock']
baseline: known.txt
thorough: true
env: { templates: ['*.env.tpl'] }
size: { max: 1 MiB, limits: { '*.psd': 2 MiB, '*.txt': 10 }, commitBudget: 5 MiB }
entropy: { minBits: 90 }
allow:
  paths:
    - { path: test/**, rules: [env-file], reason: samples }
  values:
    - { pattern: 'dummy-[a-z]+', reason: made up }
  pointers:
    - { path: a.json, pointer: /db/pass~1word, reason: public }
`
const TOML = `
exclude = ["*.lock"]
baseline = "known.txt"
thorough = true
env.templates = ["*.env.tpl"]
[size]
max = "1 MiB"
commitBudget = "5 MiB"
limits = { "*.psd" = "2 MiB", "*.txt" = 10 }
[entropy]
minBits = 90
[[allow.paths]]
path = "test/**"
rules = ["env-file"]
reason = "samples"
[[allow.values]]
pattern = 'dummy-[a-z]+'
reason = "made up"
[[allow.pointers]]
path = "a.json"
pointer = "/db/pass~1word"
reason = "public"
`

describe('one configuration in every format', () => {
  it.each([
    ['hushgate.config.json', JSON.stringify(FULL, null, 2)],
    ['hushgate.config.jsonc', `// why\n${JSON.stringify(FULL, null, 2).replace('"known.txt",', '"known.txt", /* here */')}`],
    ['hushgate.config.yaml', YAML],
    ['hushgate.config.toml', TOML],
    ['package.json', JSON.stringify({ name: 'x', hushgate: FULL })],
    ['hushgate.config.yml', `\uFEFF${YAML}`],
  ])('%s', async (name, content) => {
    const layer = await load(name, content)
    expect(layer).toMatchObject({
      exclude: ['*.lock'],
      thorough: true,
      env: { templates: ['*.env.tpl'] },
      maxBytes: 1048576,
      commitBudgetBytes: 5242880,
      minBits: 90,
      limits: [
        { glob: '*.psd', maxBytes: 2097152 },
        { glob: '*.txt', maxBytes: 10240 },
      ],
      allow: {
        paths: [{ glob: 'test/**', rules: ['env-file'], reason: 'samples' }],
        values: [{ pattern: 'dummy-[a-z]+', rules: [], reason: 'made up' }],
        pointers: [{ glob: 'a.json', pointer: '/db/pass~1word', reason: 'public' }],
      },
    })
    expect(layer.baseline).toMatch(/known\.txt$/)
  })

  it('says where an allow stands', async () => {
    const [paths, values] = [
      (await load('hushgate.config.yaml', YAML)).allow.paths,
      (await load('hushgate.config.toml', TOML)).allow.values,
    ]
    expect(paths[0]?.where).toBe('hushgate.config.yaml:10')
    expect(values[0]?.where).toBe('hushgate.config.toml:16')
    expect((await load('hushgate.config.json', JSON.stringify(FULL, null, 2))).allow.pointers[0]?.where).toBe('hushgate.config.json:40')
  })

  it.each(['hushgate.config.yaml', 'hushgate.config.toml'])('an empty %s sets nothing', async (name) => {
    expect(await load(name, '')).toMatchObject({ exclude: [], maxBytes: null, thorough: null })
  })

  it('reads YAML anchors and merge keys', async () => {
    const layer = await load('hushgate.config.yaml', 'allow:\n  paths:\n    - &a { path: a, reason: r }\n    - { <<: *a, path: b }\n')
    expect(layer.allow.paths.map(({ glob, reason }) => [glob, reason])).toEqual([
      ['a', 'r'],
      ['b', 'r'],
    ])
  })
})

const json = 'hushgate.config.json'
const jsonc = 'hushgate.config.jsonc'
const yaml = 'hushgate.config.yaml'
const toml = 'hushgate.config.toml'

describe('errors name file, line and column', () => {
  it.each([
    [json, '{\n  "exlude": []\n}', ':2:3: unknown key "exlude" — did you mean "exclude"?'],
    [json, '{"zzzzzz": 1}', ':1:2: unknown key "zzzzzz"; known: exclude, size, thorough, baseline, env, entropy, allow'],
    [json, '{\n  "size": {\n    "max": true\n  }\n}', ':3:12: expected a number of KiB or a size such as "500 KiB", got true or false'],
    [json, '{\n  "size": { "max": "5 XB" } }', ':2:20: expected a number of KiB or a size such as "500 KiB", got another text'],
    [json, '{ "size": { "max": -1 } }', ':1:20: expected a number of KiB or a size such as "500 KiB" of at least 0'],
    [json, '{ "exclude": ["a",,] }', ':1:19: not valid JSON: value expected'],
    [json, '{ "exclude": "*.lock" }', ':1:14: expected a list of globs, got a string'],
    [json, '{ "exclude": [\n 1 ] }', ':2:2: expected a glob, got a number'],
    [json, '[]', ':1:1: expected the configuration of hushgate, got a list'],
    [json, '', ':1:1: not valid JSON: value expected'],
    [json, '{ "thorough": null }', ':1:15: expected true or false, got nothing'],
    [json, '{ "__proto__": {} }', ':1:3: unknown key "__proto__"; known: '],
    [json, '{ "entropy": { "minBits": 1e9 } }', ':1:27: expected a number of bits from 1 to 1024'],
    [jsonc, '{\n  // one\n  "env": { "template": [] }\n}', ':3:12: unknown key "template" — did you mean "templates"?'],
    [jsonc, '{ "allow": { "paths": [\n  { "path": "a" } ] } }', ':2:3: the key "reason" is missing: expected an object with path, reason'],
    [jsonc, '{ "allow": { "paths": [\n  { "path": "a", "reason": " " } ] } }', ':2:28: expected a reason in words, got another text'],
    [jsonc, '{ "allow": { "values": [ { "pattern": "a(b", "reason": "r" } ] } }', ':1:39: not a regular expression: Unterminated group'],
    [jsonc, '{ "allow": { "values": [ { "pattern": ".*", "reason": "r" } ] } }', ':1:39: this regular expression matches the empty string'],
    [
      jsonc,
      '{ "allow": { "values": [ { "pattern": "a|b?", "reason": "r" } ] } }',
      ':1:39: this regular expression matches the empty string',
    ],
    [
      jsonc,
      '{ "allow": { "pointers": [ { "path": "a", "pointer": "db", "reason": "r" } ] } }',
      ':1:54: expected a JSON pointer such as /db/password',
    ],
    [yaml, 'size:\n  max: 5 MiB\n  limit: {}\n', ':3:3: unknown key "limit" — did you mean "limits"?'],
    [yaml, 'exclude:\n  - a\n  - 5\n', ':3:5: expected a glob, got a number'],
    [yaml, 'exclude:\n', ':1:9: expected a list of globs, got nothing'],
    [yaml, 'exclude: [a\nthorough: true\n', ':2:1: not valid YAML: '],
    [yaml, 'exclude: [a]\nexclude: [b]\n', ':2:1: not valid YAML: Map keys must be unique'],
    [yaml, 'exclude: !!js/function "x"\n', ':1:10: not valid YAML: Unresolved tag'],
    [yaml, 'size: { limits: { "*.a": x } }', ':1:26: expected a number of KiB'],
    [yaml, 'a: 1\n---\nb: 2\n', ':2:1: not valid YAML: '],
    [yaml, 'allow:\n  paths:\n    - path: a\n      reason: r\n    - path: b\n', ':5:7: the key "reason" is missing'],
    [toml, '[size]\nmax = true\n', ':2:7: expected a number of KiB'],
    [toml, '[size]\n  maks = 5\n', ':2:3: unknown key "maks" — did you mean "max"?'],
    [toml, 'size.max = "5 XB"\n', ':1:12: expected a number of KiB'],
    [
      toml,
      '[[allow.paths]]\npath = "a"\nreason = "r"\n[[allow.paths]]\npath = "b"\nresaon = "r"\n',
      ':6:1: unknown key "resaon" — did you mean "reason"?',
    ],
    [toml, '[[allow.paths]]\npath = "a"\nreason = "r"\n[[allow.paths]]\npath = "b"\n', ':4:3: the key "reason" is missing'],
    [toml, '[sise]\n', ':1:2: unknown key "sise" — did you mean "size"?'],
    [toml, 'exclude = ["a"]\nthorough = 2026-01-01\n', ':2:12: expected true or false, got a date'],
    [toml, 'env = { template = [] }\n', ':1:9: unknown key "template" — did you mean "templates"?'],
    [toml, 'exclude = [\n', ':2:1: not valid TOML: '],
    ['package.json', '{\n  "hushgate": {\n    "exlude": []\n  }\n}', ':3:5: unknown key "exlude" — did you mean "exclude"?'],
    ['package.json', '{ "hushgate": null }', ':1:15: expected the configuration of hushgate'],
  ])('%s %j', async (name, content, expected) => {
    expect(await message(name, content)).toContain(`${name}${expected}`)
  })

  it.each([
    [json, new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'is not UTF-8 text; save it as UTF-8'],
    [yaml, ' '.repeat(1 << 21), 'is larger than 1 MiB'],
    [json, '['.repeat(500_000), 'is nested too deeply'],
    ['hushgate.config.ini', 'a=1', 'a configuration file ends in .json, .jsonc, .yaml, .yml or .toml'],
  ])('%s %#', async (name, content, expected) => expect(await message(name, content)).toContain(expected))

  it('stops aliases that fill the memory', async () => {
    const bomb = ['a0: &a0 [x]', ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)].join('\n')
    expect(await message(yaml, bomb)).toContain('aliases repeat too much')
  })

  it('never repeats a value or a pattern, which may be the secret', async () => {
    const value = ['hunter', '2hunter2'].join('')
    for (const content of [
      `{"thorough": "${value}"}`,
      `{"size":{"max":"${value}"}}`,
      `{"allow":{"values":[{"pattern":"${value}(","reason":"r"}]}}`,
    ]) {
      expect(await message(json, content)).not.toContain(value)
    }
    for (const content of [`thorough: ${value}: x`, `exclude: [*${value}]`]) expect(await message(yaml, content)).not.toContain(value)
    expect(await message(toml, `thorough = ${value}`)).not.toContain(value)
  })

  it('keeps settings of the whole run in the root', async () => {
    expect(await message(yaml, 'size:\n  commitBudget: 5 MiB\n', 'pkg')).toContain(':2:3: "size.commitBudget" holds for a whole run')
    expect(await message(yaml, 'baseline: x\n', 'pkg')).toContain(':1:1: "baseline" holds for a whole run')
  })
})

describe('hostile files', () => {
  it.each([
    [
      'hushgate.config.json',
      '{ "allow": { "values": [{ "pattern": "([A-Za-z0-9_]+)+!", "reason": "x" }] } }',
      'can backtrack exponentially: the repeat [A-Za-z0-9_]+',
    ],
    [
      'hushgate.config.json',
      '{ "allow": { "values": [{ "pattern": "(?:a*b?){2,}c", "reason": "x" }] } }',
      'can backtrack exponentially: the repeat a*',
    ],
    ['hushgate.config.json', '['.repeat(1e5) + ']'.repeat(1e5), 'hushgate.config.json'],
  ])('%s %.60j is refused', async (name, text, words) => {
    await expect(load(name, text)).rejects.toThrow(words)
  })

  it('a repeat beside a repeat is none inside one', async () => {
    const pattern = '(?:ab|c){3}[0-9]+-(?:x\\+y)+z{2,4}'
    await expect(load('hushgate.config.json', JSON.stringify({ allow: { values: [{ pattern, reason: 'x' }] } }))).resolves.toBeDefined()
  })
})

describe('rebase', () => {
  it.each([
    ['*.lock', '', '*.lock'],
    ['*.lock', 'a/b', '/a/b/**/*.lock'],
    ['vendor/', 'a', '/a/**/vendor/'],
    ['/top.txt', 'a', '/a/top.txt'],
    ['src/*.ts', 'a', '/a/src/*.ts'],
    ['!keep.txt', 'a', '!/a/**/keep.txt'],
    ['**/x', 'a', '/a/**/x'],
    ['*.x', 'pages/[id]', '/pages/\\[id\\]/**/*.x'],
    ['./x', 'a', '/a/x'],
  ])('%s in %j is %s', (glob, prefix, expected) => expect(rebase(glob, prefix)).toBe(expected))
})

describe('wild input', () => {
  const accepts = new Ajv({ strict: true, strictTypes: false, validateFormats: false }).compile(configSchema())
  const isRegexIssue = (value: unknown): boolean => /regular expression/.test(validate(value, configSchema())?.message ?? '')
  const leaf = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('500 KiB', 5, -1, true, 'a', '', '/a', [], {}))
  const key = fc.constantFrom(
    'exclude',
    'baseline',
    'thorough',
    'env',
    'size',
    'entropy',
    'allow',
    'templates',
    'max',
    'limits',
    'minBits',
    'paths',
    'values',
    'path',
    'reason',
    'pattern',
    'x',
  )
  const tree = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, leaf, fc.dictionary(key, tie('node'), { maxKeys: 3 }), fc.array(tie('node'), { maxLength: 2 })),
  })).node

  it('is judged exactly as the shipped schema judges it', () => {
    fc.assert(
      fc.property(fc.oneof(tree, fc.dictionary(key, tree)), (value) => {
        expect(validate(value, configSchema()) === null || isRegexIssue(value)).toBe(accepts(value))
      }),
      { numRuns: 300 },
    )
  })

  it('any JSON value is settings or a ConfigError with a place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(tree, fc.dictionary(key, tree)), fc.constantFrom(json, yaml), async (value, name) => {
        const said = await message(name, JSON.stringify(value))
        expect(said).toMatch(/^(no error|hushgate\.config\.(json|yaml):\d+:\d+: .+)$/)
      }),
      { numRuns: 100 },
    )
  })

  it('any text is settings or a ConfigError', async () => {
    const line = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      'size',
      ': ',
      '= ',
      '"',
      "'",
      '\n',
      '  ',
      '- ',
      '# x',
      '&a ',
      '*a',
      '<<: ',
      '!!',
      '---\n',
      '[[allow.paths]]\n',
      'max',
      '5',
      ',',
      '\\',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.constantFrom(json, yaml, toml), async (parts, name) => {
        expect(await message(name, parts.join(''))).toMatch(/^(no error|hushgate\.config\.(json|yaml|toml)(:\d+:\d+)?: .+)$/)
      }),
      { numRuns: 200 },
    )
  })
})
