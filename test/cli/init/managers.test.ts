import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chooseManager } from '../../../src/cli/init/choose.ts'
import { husky } from '../../../src/cli/init/managers/husky.ts'
import { managers } from '../../../src/cli/init/managers/index.ts'
import { lefthook } from '../../../src/cli/init/managers/lefthook.ts'
import { native } from '../../../src/cli/init/managers/native.ts'
import { preCommit } from '../../../src/cli/init/managers/pre-commit.ts'
import { LINE_MARK } from '../../../src/cli/init/text.ts'
import { MANAGER_NAMES } from '../../../src/cli/init/types.ts'
import { factsOf, roundTrip, TOP } from './support.ts'

const SHIMS = { '.husky/_/h': 'shim', '.husky/_/pre-commit': 'shim', '.husky/_/pre-merge-commit': 'shim' }
const HUSKY = { hooksDir: `${TOP}/.husky/_`, hooksPath: '.husky/_' }
const HUSKY_LINE = `hushgate hook hushgate ${LINE_MARK}`

it('the table holds every manager once', () => {
  expect(managers.map(({ name }) => name)).toEqual(MANAGER_NAMES)
})

describe('husky', () => {
  it.each([
    ['at the end, after what formatters stage', 'npx lint-staged\n', `npx lint-staged\n${HUSKY_LINE}\n`],
    ['at the end of a file without a last line end', 'npm test', `npm test\n${HUSKY_LINE}`],
    [
      'first, where the script may end before its end',
      '#!/bin/sh\n[ -n "$CI" ] && exit 0\nnpm test\n',
      `#!/bin/sh\n${HUSKY_LINE}\n[ -n "$CI" ] && exit 0\nnpm test\n`,
    ],
    ['first, before an exec', 'exec npm test\n', `${HUSKY_LINE}\nexec npm test\n`],
    ['first, where the last line goes on', 'npm test &&', `${HUSKY_LINE}\nnpm test &&`],
    ['into an empty file', '', `\n${HUSKY_LINE}`],
  ])('puts its line %s', (_name, before, after) => {
    const { written, second, undone } = roundTrip(husky, { ...SHIMS, '.husky/pre-commit': before }, HUSKY)
    expect(written['.husky/pre-commit']).toBe(after)
    expect(written['.husky/pre-merge-commit']).toBe(`${HUSKY_LINE}\n`)
    expect(second).toEqual([])
    expect(undone).toEqual({ ...SHIMS, '.husky/pre-commit': before })
  })

  it('init, then undo, gives every file back, whatever was in it', () => {
    const text = fc.array(fc.constantFrom('npm test', '\n', '\r\n', '#!/bin/sh', 'exit 0', ' ', '# c', 'exec x', '\\'), { maxLength: 12 })
    fc.assert(
      fc.property(text, (parts) => {
        const files = { ...SHIMS, '.husky/pre-commit': parts.join('') }
        const { second, undone } = roundTrip(husky, files, HUSKY)
        expect(second).toEqual([])
        expect(undone).toEqual(files)
      }),
      { numRuns: 300 },
    )
  })

  it('a line that asks for bun is known again, and taken back', () => {
    const files = { ...SHIMS, '.husky/pre-commit': 'npm test\n' }
    const { written, second, undone } = roundTrip(husky, files, { ...HUSKY, bun: '/opt/bun' })
    expect(written['.husky/pre-commit']).toMatch(/^npm test\nif command -v bun .* fi # .*\n$/)
    expect({ second, undone }).toEqual({ second: [], undone: files })
  })

  it('leaves a hook alone that runs hushgate already', () => {
    const files = { ...SHIMS, '.husky/pre-commit': 'hushgate hook hushgate\n', '.husky/pre-merge-commit': 'npx hushgate hook hushgate\n' }
    expect(husky.plan(factsOf(files, HUSKY)).edits).toEqual([])
    expect(husky.unplan(factsOf(files, HUSKY))).toEqual([])
  })

  it('repairs missing shims with the husky that is there', () => {
    const [step] = husky.plan(factsOf({ '.husky/pre-commit': '', 'node_modules/husky/bin.js': '' }, HUSKY)).steps
    expect(step?.words.slice(1)).toEqual([`${TOP}/node_modules/husky/bin.js`, '.husky'])
  })

  it.each([
    ['no husky to make the shims', {}, /shims .* are missing .* run npm install/],
    ['an older husky', { hooksDir: `${TOP}/.husky`, hooksPath: '.husky' }, /husky 8 and older/],
  ])('refuses: %s', (_name, change, message) => {
    expect(() => husky.plan(factsOf({ '.husky/pre-commit': '' }, change))).toThrow(message)
  })

  it('advises about CRLF, and works in spite of it', () => {
    const { edits, notes } = husky.plan(factsOf({ ...SHIMS, '.husky/pre-commit': 'npm test\r\n' }, HUSKY))
    expect(edits[0]?.after).toBe(`npm test\r\n${HUSKY_LINE}\n`)
    expect(notes.join()).toContain('.husky/* text eol=lf')
  })

  it('finds hushgate and .husky in a folder of a monorepo', () => {
    const files = { 'web/.husky/_/h': '', 'web/.husky/_/pre-commit': '', 'web/.husky/_/pre-merge-commit': '' }
    const { edits } = husky.plan(factsOf(files, { hooksDir: `${TOP}/web/.husky/_`, hooksPath: 'web/.husky/_', local: 'web/' }))
    expect(edits[0]).toMatchObject({
      path: `${TOP}/web/.husky/pre-commit`,
      after: `web/node_modules/.bin/hushgate hook hushgate ${LINE_MARK}\n`,
    })
  })

  it('keeps other lines of a hook out of the proof', () => {
    const { files } = husky.canary(factsOf({ ...SHIMS, '.husky/pre-commit': `npm publish\n${HUSKY_LINE}\n` }, HUSKY))
    expect(files.find(({ path }) => path === '.husky/pre-commit')?.text).not.toContain('npm publish')
  })
})

const PRE_COMMIT_HOOKS = {
  '.git/hooks/pre-commit': '# File generated by pre-commit',
  '.git/hooks/pre-merge-commit': '# File generated by pre-commit',
}
const LEFTHOOK_HOOKS = { '.git/hooks/pre-commit': 'call_lefthook run', '.git/hooks/pre-merge-commit': 'call_lefthook run' }

describe.each([
  [
    'pre-commit',
    preCommit,
    PRE_COMMIT_HOOKS,
    '.pre-commit-config.yaml',
    [
      'repos:\n  - repo: local\n    hooks:\n      - id: a # c\n        entry: x\n',
      'repos:\n- repo: local\n  hooks: [{id: a}]\n# tail\nfail_fast: true\n',
      '# head\n\nrepos:\n- repo: local\n  hooks:\n  - id: a\n    entry: |\n      b\n\n\nci: {}',
      'repos:\r\n- repo: local\r\n  hooks:\r\n  - id: a\r\n',
      'repos:\r\n- repo: x',
      'repos:\nfail_fast: true\n',
      'repos:',
      'fail_fast: true\n',
      '',
      '\uFEFFfail_fast: true\nrepos:\n- repo: x\n',
      'default_stages: [pre-commit]\n\n',
    ],
  ],
  [
    'lefthook',
    lefthook,
    LEFTHOOK_HOOKS,
    'lefthook.yml',
    [
      '# mine\npre-commit:\n  parallel: true\n  commands:\n    a:\n      run: x # y\n\npre-push:\n  jobs:\n    - run: z',
      'pre-commit:\n    jobs:\n        - name: a\n          run: x\npre-merge-commit:\n    jobs:\n    -   run: x\n',
      'pre-commit:\r\n  commands:\r\n    a:\r\n      run: x',
      'pre-commit:\n  scripts:\n    a.sh:\n      runner: sh\n',
      'pre-commit:\n',
      'pre-commit:\n  commands:\npre-push:\n  commands: {}\n',
      'pre-merge-commit:\n  commands:\n    a: {run: x}\n',
      '',
      '# only a comment\n',
    ],
  ],
] as const)('%s', (_name, manager, hooks, config, cases) => {
  it.each(cases.map((text) => [JSON.stringify(text), text]))('adds to %s and takes it back', (_shown, text) => {
    const files = { ...hooks, [config]: text }
    const { written, second, undone } = roundTrip(manager, files)
    expect(second).toEqual([])
    expect(undone).toEqual(files)
    const before = text.split(/\r?\n/)
    expect((written[config] as string).split(/\r?\n/)).toEqual(expect.arrayContaining(before.filter(Boolean)))
    expect(JSON.stringify(parse(written[config] as string))).toContain('node_modules/.bin/hushgate hook hushgate')
  })

  it('makes a configuration where there is none, and takes it away again', () => {
    const { written, second, undone } = roundTrip(manager, hooks)
    expect(Object.keys(written)).toContain(config)
    expect(second).toEqual([])
    expect(undone).toEqual(hooks)
  })

  it.each([
    ['a flow collection', config === 'lefthook.yml' ? 'pre-commit: {commands: {}}\n' : 'repos: []\n', /Add this by hand:\n.*hushgate/s],
    ['an alias', 'x: &x\n  - repo: a\nrepos: *x\npre-commit: *x\n', /by hand|a list/],
    ['broken YAML', 'a: 1\nrepos: [\n', /:\d+: this is not valid YAML/],
    ['no mapping', '- a\n', /a mapping was expected/],
  ])('refuses %s', (_what, text, message) => {
    expect(() => manager.plan(factsOf({ ...hooks, [config]: text }))).toThrow(message)
  })

  it('never shows a line of the file it cannot read', () => {
    const line = `token: "${'hidden'.repeat(4)}`
    expect(() => manager.plan(factsOf({ ...hooks, [config]: line }))).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hidden') }),
    )
  })

  it('lets the manager install its hooks where they are missing', () => {
    const { steps } = manager.plan(factsOf({ [config]: '' }))
    expect(steps[0]?.words.join(' ')).toMatch(/^\/usr\/bin\/(lefthook|pre-commit) install/)
    expect(steps[0]?.makes).toHaveLength(2)
  })

  it.each([
    ['core.hooksPath', { '.git/hooks/x': '' }, { hooksPath: 'x' }, /core\.hooksPath is set/],
    ['a foreign hook that would be moved aside', { '.git/hooks/pre-commit': 'npm test' }, {}, /is there already/],
  ])('leaves the install to the person: %s', (_what, files, change, message) => {
    expect(() => manager.plan(factsOf({ [config]: '', ...files }, change))).toThrow(message)
  })

  it('proves hushgate alone', () => {
    const own =
      config === 'lefthook.yml'
        ? 'extends: [x.yml]\npre-commit:\n  commands:\n    a:\n      run: rm\n'
        : 'repos:\n- repo: local\n  hooks:\n  - id: a\n    entry: rm\n'
    const { written } = roundTrip(manager, { ...hooks, [config]: own })
    const { files } = manager.canary(factsOf(written))
    const text = files.find(({ path }) => path === config)?.text
    expect(text).toContain('hushgate hook hushgate')
    expect(text).not.toMatch(/rm|x\.yml/)
  })
})

it('lefthook in JSON or TOML gets the lines to add', () => {
  expect(() => lefthook.plan(factsOf({ 'lefthook.toml': '' }))).toThrow(/lefthook\.toml: .*pre-merge-commit → commands → hushgate/s)
})

it('lefthook: a skip rule is spoken of', () => {
  const { notes } = lefthook.plan(factsOf({ ...LEFTHOOK_HOOKS, 'lefthook.yml': 'pre-commit:\n  skip: [merge]\n' }))
  expect(notes.join()).toContain('pre-commit has a skip')
})

describe('native', () => {
  it('writes two executable scripts and takes them away', () => {
    const { edits } = native.plan(factsOf({}, { script: '/opt/hush gate/dist/bin.js' }))
    expect(edits.map(({ path, mode }) => [path, mode])).toEqual([
      [`${TOP}/.git/hooks/pre-commit`, 0o755],
      [`${TOP}/.git/hooks/pre-merge-commit`, 0o755],
    ])
    expect(edits[0]?.after).toContain(`if [ -x /usr/bin/node ] && [ -f '/opt/hush gate/dist/bin.js' ]; then`)
    expect(roundTrip(native, {})).toMatchObject({ second: [], undone: {} })
  })

  it('writes a changed script anew', () => {
    const { written } = roundTrip(native, {})
    expect(native.plan(factsOf(written, { script: '/new/dist/bin.js' })).edits).toHaveLength(2)
  })

  it('keeps what somebody added to our script', () => {
    const { written } = roundTrip(native, {})
    const files = { ...written, '.git/hooks/pre-commit': `${written['.git/hooks/pre-commit']}npm test\n` }
    expect(native.plan(factsOf(files)).edits).toEqual([])
    expect(native.unplan(factsOf(files))[0]?.after).toBe('#!/bin/sh\nnpm test\n')
  })

  it.each([
    [
      'a hook that is there',
      { '.git/hooks/pre-commit': '#!/bin/sh\nnpm test\n' },
      {},
      /pre-commit is there already .* node_modules\/\.bin\/hushgate hook hushgate \|\| exit \$\?/,
    ],
    ['a hook that git skips', { '.git/hooks/pre-commit': { text: 'hushgate', mode: 0o644 } }, {}, /not executable.*chmod \+x/],
    ['a folder for many repositories', {}, { hooksDir: '/home/ann/hooks', hooksPath: '~/hooks' }, /outside this repository/],
    ['--bun without bun', {}, { useBun: true, script: '/x/dist/bin.js' }, /no bun on PATH/],
  ])('refuses %s', (_what, files, change, message) => {
    expect(() => native.plan(factsOf(files, change))).toThrow(message)
  })

  it('puts nothing of this machine into a committed hooks folder', () => {
    const { edits } = native.plan(factsOf({}, { hooksDir: `${TOP}/.githooks`, hooksPath: '.githooks', script: '/home/ann/dist/bin.js' }))
    expect(edits[0]?.after).not.toContain('/home/ann')
  })

  it('runs the bundle on Bun', () => {
    const { edits } = native.plan(factsOf({}, { useBun: true, bun: '/opt/bun', script: '/x/dist/bin.js' }))
    expect(edits[0]?.after).toContain('  /opt/bun /x/dist/hooks/hushgate.js || exit $?\n')
  })

  it('takes Bun where it is installed, and Node where it went away', () => {
    const { edits } = native.plan(factsOf({}, { bun: '/opt/bun', script: '/x/dist/bin.js' }))
    const lines = (edits[0]?.after ?? '').split('\n').filter((line) => line.includes('/x/'))
    expect(lines.map((line) => line.trim())).toEqual([
      'if [ -x /opt/bun ] && [ -f /x/dist/hooks/hushgate.js ]; then',
      '/opt/bun /x/dist/hooks/hushgate.js || exit $?',
      'elif [ -x /usr/bin/node ] && [ -f /x/dist/bin.js ]; then',
      '/usr/bin/node /x/dist/bin.js hook hushgate || exit $?',
    ])
    expect(native.plan(factsOf({}, { bun: '/opt/bun', useBun: false, script: '/x/dist/bin.js' })).edits[0]?.after).not.toContain('bun')
  })
})

describe('which manager', () => {
  it.each([
    ['nothing: git itself', {}, {}, 'native'],
    ['husky by core.hooksPath, whatever else is there', { 'lefthook.yml': '', '.pre-commit-config.yaml': '' }, HUSKY, 'husky'],
    ['husky by its folder', { '.husky/pre-commit': '' }, {}, 'husky'],
    ['husky by package.json', { 'package.json': '{ "devDependencies": { "husky": "^9.0.0" } }' }, {}, 'husky'],
    ['lefthook', { '.config/lefthook.yaml': '' }, {}, 'lefthook'],
    ['pre-commit', { '.pre-commit-config.yaml': '' }, {}, 'pre-commit'],
    ['the installed hook decides', { 'lefthook.yml': '', '.pre-commit-config.yaml': '', ...PRE_COMMIT_HOOKS }, {}, 'pre-commit'],
    ['a hooks folder of its own', { '.pre-commit-config.yaml': '' }, { hooksDir: `${TOP}/.githooks`, hooksPath: '.githooks' }, 'native'],
  ])('%s', (_name, files, change, name) => {
    expect(chooseManager(factsOf(files, change)).manager.name).toBe(name)
  })

  it('asks where two could be meant, and takes the answer', () => {
    const facts = factsOf({ 'lefthook.yml': '', '.pre-commit-config.yaml': '' })
    expect(() => chooseManager(facts)).toThrow(/lefthook \(lefthook\.yml is there\), pre-commit .*--manager/)
    expect(chooseManager(facts, 'pre-commit').manager.name).toBe('pre-commit')
  })
})
