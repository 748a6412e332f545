import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommandLine } from '../../src/config/args.ts'
import { needsGlobs } from '../../src/config/merge.ts'
import { type Base, loadSettings, nestedSettings, type SettingsTree } from '../../src/config/tree.ts'
import type { GlobTest } from '../../src/model.ts'
import { folder } from './folder.ts'

const load = (dir: string, line: Partial<CommandLine> = {}, base: Partial<Base> = {}): Promise<SettingsTree> =>
  loadSettings({ paths: [], ...line }, { root: dir, cwd: dir, ...base })

describe('loadSettings', () => {
  it('merges defaults, the file and the command line', async () => {
    using files = folder({ 'hushgate.config.yaml': 'exclude: [a]\nthorough: true\nsize: { max: 1 MiB, limits: { "*.x": 1 } }\n' })
    const { top } = await load(
      files.dir,
      { exclude: ['b'], maxBytes: 7, format: [{ format: 'json', file: 'o.json' }], paths: ['p'] },
      { checks: ['size'] },
    )
    expect(top).toMatchObject({
      exclude: ['a', 'b'],
      thorough: true,
      paths: ['p'],
      checks: ['size'],
      cwd: files.dir,
      source: { kind: 'auto' },
    })
    expect(top.size).toEqual({ maxBytes: 7, limits: [{ glob: '*.x', maxBytes: 1024 }], commitBudgetBytes: null, enforceAll: false })
    expect(top.formats).toEqual([
      { format: 'human', file: null },
      { format: 'json', file: join(files.dir, 'o.json') },
    ])
  })

  it('is frozen all the way down', async () => {
    using files = folder({})
    const { top } = await load(files.dir)
    for (const value of [top, top.size, top.allow, top.allow.paths, top.exclude, top.formats, top.env])
      expect(Object.isFrozen(value)).toBe(true)
  })

  it('finds the baseline at the root, or the one that is named', async () => {
    using files = folder({ '.hushgate-baseline': '' })
    expect((await load(files.dir)).top.baseline).toBe(join(files.dir, '.hushgate-baseline'))
    expect((await load(files.dir, { baseline: 'b' })).top.baseline).toBe(join(files.dir, 'b'))
    using configured = folder({ '.hushgate-baseline': '', 'hushgate.config.json': '{"baseline":"c/d"}' })
    expect((await load(configured.dir)).top.baseline).toBe(join(configured.dir, 'c', 'd'))
  })

  it('narrows the checks of the hook, and refuses to run none', async () => {
    using files = folder({})
    expect((await load(files.dir, { check: ['size', 'path'] })).top.checks).toEqual(['path', 'size'])
    await expect(load(files.dir, { check: ['entropy'] }, { checks: ['path'] })).rejects.toThrow('--check entropy: this hook runs path')
  })

  it.each([
    [
      { 'hushgate.config.json': '{}', 'hushgate.config.toml': '' },
      'hushgate.config.json and hushgate.config.toml: two configurations in one folder',
    ],
    [
      { 'hushgate.config.yml': '', 'package.json': '{"hushgate":{}}' },
      'hushgate.config.yml and package.json: two configurations in one folder',
    ],
    [{ 'package.json': '{ "hushgate": {' }, 'package.json: names "hushgate" but is not valid JSON'],
    [{ 'package.json': '{"hushgate":{"exlude":[]}}' }, 'package.json:1:14: unknown key "exlude"'],
  ])('%j is refused', async (tree, message) => {
    using files = folder(tree as Record<string, string>)
    await expect(load(files.dir)).rejects.toThrow(message)
  })

  it.each(['{ broken', '{"devDependencies":{"hushgate":"1"}}', '{"name":"hushgate"}', '[]'])(
    'a package.json without our key (%s) is left alone',
    async (text) => {
      using files = folder({ 'package.json': text, 'hushgate.config.yml': 'thorough: true' })
      expect((await load(files.dir)).top.thorough).toBe(true)
    },
  )

  it('--config replaces every other file', async () => {
    using files = folder({
      'hushgate.config.json': '{ broken',
      'ci/strict.toml': 'thorough = true',
      'a/hushgate.config.json': '{"exclude":["x"]}',
    })
    const tree = await load(files.dir, { config: 'ci/strict.toml' })
    expect(tree.top.thorough).toBe(true)
    expect((await nestedSettings(tree, ['a']))('a/f').exclude).toEqual([])
    await expect(load(files.dir, { config: 'ci/none.toml' })).rejects.toThrow('ci/none.toml: cannot be read (ENOENT)')
    await expect(load(files.dir, { config: 'ci' })).rejects.toThrow('ci: is no regular file')
  })
})

describe('nestedSettings', () => {
  const FILES = {
    'hushgate.config.json': '{"exclude":["*.lock"],"size":{"max":100,"limits":{"*.psd":900}}}',
    'a/hushgate.config.yaml': 'exclude: ["*.snap"]\nsize: { max: 200, limits: { big.psd: 800 } }\n',
    'a/b/c/hushgate.config.toml': 'thorough = true\n[[allow.paths]]\npath = "/x"\nreason = "r"\n',
  }

  it('adds lists, overrides scalars, and counts from its own folder', async () => {
    using files = folder(FILES)
    const forPath = await nestedSettings(await load(files.dir), ['', 'a/b/c/d', 'other'])
    expect(forPath('f').size.maxBytes).toBe(102400)
    expect(forPath('other/f')).toBe(forPath('f'))
    expect(forPath('a/f')).toMatchObject({ exclude: ['*.lock', '/a/**/*.snap'], thorough: false, size: { maxBytes: 204800 } })
    expect(forPath('a/f').size.limits.map(({ glob }) => glob)).toEqual(['/a/**/big.psd', '*.psd'])
    expect(forPath('a/b/f')).toBe(forPath('a/f'))
    expect(forPath('a/b/c/d/f')).toMatchObject({ thorough: true, size: { maxBytes: 204800 } })
    expect(forPath('a/b/c/d/f').allow.paths).toEqual([{ glob: '/a/b/c/x', rules: [], reason: 'r', where: 'a/b/c/hushgate.config.toml:2' }])
    expect(forPath('ab/f')).toBe(forPath('f'))
  })

  it('takes the word of who has listed a folder, and looks into the others', async () => {
    using files = folder({ ...FILES, 'a/package.json': '{"hushgate":{"exclude":["*.p"]}}' })
    const listed = new Map([
      ['a', ['package.json']],
      ['a/b', []],
      ['a/b/c', []],
    ])
    const forPath = await nestedSettings(await load(files.dir), ['a/b/c', 'other'], listed)
    expect(forPath('a/b/c/f').exclude).toEqual(['*.lock', '/a/**/*.p'])
    const further = await nestedSettings(await load(files.dir), ['a/b/c'], new Map([['a', ['hushgate.config.yaml']]]))
    expect(further('a/b/c/f')).toMatchObject({ exclude: ['*.lock', '/a/**/*.snap'], thorough: true })
  })

  it('says what is asked of variables: lists add up, the nearest preset counts', async () => {
    using files = folder({
      'hushgate.config.yaml':
        'env:\n  preset: none\n  require: [{ name: A }]\n  when: [{ name: Q, is: sqs, require: [{ name: [B, C], kind: https-url }] }]\n',
      'a/hushgate.config.yaml':
        'env:\n  preset: web-service\n  require: [{ name: "*_FLAG", kind: boolean, for: [staging], presence: optional, values: [x] }]\n',
    })
    const tree = await load(files.dir)
    const rule = { kind: 'any', values: [], for: [], presence: 'required' }
    expect((await nestedSettings(tree, ['a']))('a/f').env).toMatchObject({
      preset: 'web-service',
      require: [
        { ...rule, names: ['A'] },
        { names: ['*_FLAG'], kind: 'boolean', for: ['staging'], presence: 'optional', values: ['x'] },
      ],
      when: [{ names: ['Q'], is: ['sqs'], require: [{ ...rule, names: ['B', 'C'], kind: 'https-url' }] }],
    })
    expect(tree.top.env.preset).toBe('none')
  })

  it.each([
    ['{"env":{"preset":"mine"}}', 'expected one of web-service, none, got another text'],
    ['{"env":{"require":[{"kind":"any"}]}}', 'the key "name" is missing'],
    ['{"env":{"require":[{"name":"A-B"}]}}', 'expected a name of a variable'],
    ['{"env":{"require":[{"name":[1]}]}}', 'expected a name of a variable'],
    ['{"env":{"require":[{"name":"A","kind":"postgres"}]}}', 'expected one of any, secret'],
    ['{"env":{"require":[{"name":"A","for":["prod"]}]}}', 'expected one of production, staging, development'],
    ['{"env":{"when":[{"name":"A","require":[]}]}}', 'the key "is" is missing'],
  ])('%s: %s', async (text, message) => {
    using files = folder({ 'hushgate.config.json': text })
    await expect(load(files.dir)).rejects.toThrow(message)
  })

  it('says what secrets are held to, and where files are bound for, nearest folder first', async () => {
    using files = folder({
      'hushgate.config.json': '{"env":{"minLength":40,"placeholders":["acme"],"bound":[{"glob":"*.env","bound":"local"}]}}',
      'a/hushgate.config.json': '{"env":{"minPasswordLength":12,"placeholders":["corp"],"bound":[{"glob":"x.env","bound":"ignore"}]}}',
    })
    const tree = await load(files.dir)
    expect((await nestedSettings(tree, ['a']))('a/f').env).toEqual({
      templates: [],
      minLength: 40,
      recommendedLength: 64,
      minPasswordLength: 12,
      placeholders: ['acme', 'corp'],
      bound: [
        { glob: '/a/**/x.env', bound: 'ignore' },
        { glob: '*.env', bound: 'local' },
      ],
      preset: 'web-service',
      require: [],
      when: [],
    })
    expect(needsGlobs(tree.top)).toBe(true)
  })

  it.each([
    ['{"env":{"minLength":0}}', 'expected a number of characters from 1 to 4096'],
    ['{"env":{"bound":[{"glob":"a","bound":"prod"}]}}', 'expected production, shared, local, test or ignore'],
    ['{"env":{"bound":[{"glob":"a"}]}}', 'the key "bound" is missing'],
  ])('refuses %s', async (content, message) => {
    using files = folder({ 'hushgate.config.json': content })
    await expect(load(files.dir)).rejects.toThrow(message)
  })

  it('goes below the command line', async () => {
    using files = folder(FILES)
    const forPath = await nestedSettings(await load(files.dir, { maxBytes: 5 }), ['a'])
    expect(forPath('a/f').size.maxBytes).toBe(5)
  })

  it('costs nothing to ask where no folder has a file', async () => {
    using files = folder({ 'a/x': '' })
    const tree = await load(files.dir)
    expect((await nestedSettings(tree, ['a', 'deleted/folder']))('a/x')).toBe(tree.top)
    expect([...tree.state.layers.keys()].sort()).toEqual(['a', 'deleted', 'deleted/folder'])
  })

  it('names the nested file that is wrong', async () => {
    using files = folder({ 'a/hushgate.config.json': '{"exlude":[]}' })
    await expect(load(files.dir).then((tree) => nestedSettings(tree, ['a']))).rejects.toThrow(
      'a/hushgate.config.json:1:2: unknown key "exlude"',
    )
  })
})

describe('globs', () => {
  const suffix: GlobTest = (path, globs) => globs.some((glob) => path.endsWith(glob.slice(1)))

  it('are loaded only where some are set', async () => {
    using plain = folder({})
    let loads = 0
    const loadGlobs = async (): Promise<GlobTest> => (loads++, suffix)
    const { top } = await load(plain.dir, {}, { loadGlobs })
    expect([loads, needsGlobs(top), top.globs('x', [])]).toEqual([0, false, false])
    const excluding = (await load(plain.dir, { exclude: ['*.x'] }, { loadGlobs })).top
    expect([loads, needsGlobs(excluding), excluding.globs('a.x', excluding.exclude)]).toEqual([1, true, true])
  })

  it('never answer "no match" for want of the library', async () => {
    using plain = folder({})
    const { top } = await load(plain.dir, { exclude: ['*.x'] })
    expect(() => top.globs('a.x', top.exclude)).toThrow('no glob function was loaded')
  })
})
