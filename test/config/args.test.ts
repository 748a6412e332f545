import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CommandLine, parseHookArgs, toCommandLine } from '../../src/config/args.ts'
import { ConfigError, editDistance, nearest } from '../../src/config/error.ts'
import { type Environment, sourceOf } from '../../src/config/source.ts'
import type { SourceRequest } from '../../src/model.ts'

describe('parseHookArgs', () => {
  it.each<[string[], Omit<CommandLine, 'paths'> & { paths?: string[] }]>([
    [[], {}],
    [['a.txt', '-', 'b c.txt'], { paths: ['a.txt', '-', 'b c.txt'] }],
    [['--exclude', '*.lock', 'a', '--exclude=vendor/'], { exclude: ['*.lock', 'vendor/'], paths: ['a'] }],
    [['--all', '--thorough', '--quiet', '--enforce-all'], { all: true, thorough: true, quiet: true, enforceAll: true }],
    [['--max-kb', '64'], { maxBytes: 65536 }],
    [['--range', 'main..topic'], { range: { from: 'main', to: 'topic' } }],
    [['--range=main..'], { range: { from: 'main', to: 'HEAD' } }],
    [['--range=..topic'], { range: { from: 'HEAD', to: 'topic' } }],
    [['--from-ref', 'a', '--to-ref', 'b'], { fromRef: 'a', toRef: 'b' }],
    [
      ['--format', 'json=out.json', '--format=human'],
      {
        format: [
          { format: 'json', file: 'out.json' },
          { format: 'human', file: null },
        ],
      },
    ],
    [['--format', 'sarif=a=b.sarif'], { format: [{ format: 'sarif', file: 'a=b.sarif' }] }],
    [['--no-color'], { color: false }],
    [['--color'], { color: true }],
    [['--check', 'path', '--check', 'size'], { check: ['path', 'size'] }],
    [['--config', 'c.yaml', '--baseline', 'b'], { config: 'c.yaml', baseline: 'b' }],
    [['--', '--all', '-x'], { paths: ['--all', '-x'] }],
    [['--exclude=-odd'], { exclude: ['-odd'] }],
  ])('%j', (argv, expected) => expect(parseHookArgs(argv)).toEqual({ paths: [], ...expected }))

  it.each([
    [['--exlude', 'x'], 'unknown option "--exlude" — did you mean "--exclude"?'],
    [['--stagd'], 'unknown option "--stagd" — did you mean "--staged"?'],
    [['--history'], 'unknown option "--history"; known: --exclude, '],
    [['-x'], 'unknown option "-x"; known: --exclude, '],
    [['-all'], 'unknown option "-a"; known: '],
    [['--all=yes'], '--all is a switch and takes no value'],
    [['--exclude'], '--exclude needs a value: --exclude=GLOB'],
    [['--exclude', '--all'], '--exclude needs a value: --exclude=GLOB'],
    [['--config='], '--config needs a value: --config=FILE'],
    [['--max-kb', 'many'], '--max-kb "many": expected a number of KiB, such as 500'],
    [['--range', 'a...b'], '--range "a...b": write A..B, with two dots'],
    [['--range', 'a'], '--range "a": expected A..B'],
    [['--range', '..'], '--range "..": expected A..B'],
    [['--range=--output=x..b'], 'expected a branch, a tag or a commit'],
    [['--from-ref=-x'], '--from-ref "-x": expected a branch, a tag or a commit'],
    [['--format', 'jsn'], '--format "jsn": unknown format — did you mean "json"?'],
    [['--format', 'json='], '--format "json=": the name of a file is missing after ='],
    [['--format', 'json', '--format', 'human'], '--format: two reports go to standard output'],
    [['--format', 'json=a', '--format', 'sarif=a'], '--format: two reports go to "a"'],
    [['--check', 'paths'], '--check "paths": unknown check — did you mean "path"?'],
  ])('%j is refused: %s', (argv, message) => expect(() => parseHookArgs(argv)).toThrow(message))

  it('answers any arguments with a command line or a ConfigError', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--', '-', '--exclude', '--max-kb=', '--range', 'a..b', '--__proto__', '--toString', '--no-color=1', '--no-all'),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        try {
          expect(Array.isArray(parseHookArgs(argv).paths)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError)
        }
      }),
    )
  })
})

it('toCommandLine takes what commander gives', () => {
  const raw = { exclude: ['a'], maxKb: '1', history: true, color: false, format: ['json'] }
  expect(toCommandLine(raw, ['x'], 'scan')).toEqual({
    paths: ['x'],
    exclude: ['a'],
    maxBytes: 1024,
    history: true,
    color: false,
    format: [{ format: 'json', file: null }],
  })
})

describe('how much of a history', () => {
  const line = (raw: Record<string, string | string[]>): CommandLine => toCommandLine(raw, [], 'scan')

  it.each([
    ['2026-01-31', '2026-01-31 00:00:00'],
    [' 2026-01-31 ', '2026-01-31 00:00:00'],
    ['2026-01-31 14:00', '2026-01-31 14:00'],
    ['2026-01-31T14:00:59Z', '2026-01-31T14:00:59Z'],
    ['2026-01-31 14:00:59 +0200', '2026-01-31 14:00:59 +0200'],
    ['2 weeks ago', '2 weeks ago'],
    ['3.days.ago', '3.days.ago'],
    ['yesterday', 'yesterday'],
    ['last friday', 'last friday'],
    ['@1700000000', '@1700000000'],
  ])('--since %s means %s', (text, since) => expect(line({ since: text }).since).toBe(since))

  it.each([
    '',
    'banana',
    'now',
    'mayonnaise 5',
    '2026',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '26-01-31',
    '2026-01-31 25:00',
    '-1',
    '1w',
  ])('--since %j is refused, though git would take it', (text) => expect(() => line({ since: text })).toThrow(ConfigError))

  it.each(['0', '-1', '1.5', 'ten', '', '1e3', '9999999999'])('--max-count %j is refused', (text) =>
    expect(() => line({ maxCount: text })).toThrow('expected a number of commits, at least 1'),
  )

  it('names that look like options are none', () => {
    expect(line({ branches: ['main', 'v*'], tags: ['v1'], maxCount: '7' })).toMatchObject({
      branches: ['main', 'v*'],
      tags: ['v1'],
      maxCount: 7,
    })
    expect(() => line({ branches: ['main', '--all'] })).toThrow('--branches "--all"')
  })
})

describe('sourceOf', () => {
  const refs = { PRE_COMMIT_FROM_REF: 'a', PRE_COMMIT_TO_REF: 'b' }
  it.each<[Partial<CommandLine>, Environment, SourceRequest]>([
    [{}, {}, { kind: 'auto' }],
    [{}, refs, { kind: 'range', from: 'a', to: 'b' }],
    [{}, { PRE_COMMIT_FROM_REF: '', PRE_COMMIT_TO_REF: '' }, { kind: 'auto' }],
    [{ staged: true }, refs, { kind: 'staged' }],
    [{ all: true }, refs, { kind: 'tracked', untracked: false }],
    [{ all: true, untracked: true }, {}, { kind: 'tracked', untracked: true }],
    [{ untracked: true }, refs, { kind: 'tracked', untracked: true }],
    [{ range: { from: 'x', to: 'y' } }, refs, { kind: 'range', from: 'x', to: 'y' }],
    [{ fromRef: 'x', toRef: 'y' }, refs, { kind: 'range', from: 'x', to: 'y' }],
    [{ history: true }, {}, { kind: 'history' }],
    [{ history: true, everything: true }, {}, { kind: 'history', everything: true }],
    [
      { history: true, branches: ['a'], tags: ['b'], since: '@1', maxCount: 2 },
      {},
      { kind: 'history', branches: ['a'], tags: ['b'], since: '@1', maxCount: 2 },
    ],
    [{ paths: ['-'] }, {}, { kind: 'stdin' }],
  ])('%j with %j', (line, env, source) => expect(sourceOf({ paths: [], ...line }, env)).toEqual(source))

  it('falls back to what the command wants', () => {
    expect(sourceOf({ paths: [] }, {}, { kind: 'tracked', untracked: false })).toEqual({ kind: 'tracked', untracked: false })
  })

  it.each<[Partial<CommandLine>, Environment, string]>([
    [{ fromRef: 'x' }, {}, '--from-ref is given without --to-ref'],
    [{ toRef: 'x' }, {}, '--to-ref is given without --from-ref'],
    [{}, { PRE_COMMIT_FROM_REF: 'x' }, 'PRE_COMMIT_FROM_REF is given without PRE_COMMIT_TO_REF'],
    [{}, { PRE_COMMIT_FROM_REF: '--x', PRE_COMMIT_TO_REF: 'y' }, 'PRE_COMMIT_FROM_REF "--x": expected a branch'],
    [{ all: true, staged: true }, {}, '--all and --staged ask for different things'],
    [{ range: { from: 'a', to: 'b' }, fromRef: 'a', toRef: 'b' }, {}, '--from-ref and --range ask for different things'],
    [{ staged: true, untracked: true }, {}, '--untracked goes with every tracked file, not with --staged'],
    [{ since: '@1' }, {}, '--since goes with --history: add it'],
    [{ range: { from: 'a', to: 'b' }, maxCount: 2 }, {}, '--max-count goes with --history'],
    [{ everything: true }, {}, '--everything goes with --history'],
    [{ branches: ['a'] }, refs, '--branches goes with --history'],
    [{ history: true, everything: true, tags: ['a'] }, {}, '--tags narrows the history, --everything widens it'],
    [{ paths: ['-', 'a'] }, {}, '- (standard input) stands alone'],
  ])('%j with %j is refused: %s', (line, env, message) => expect(() => sourceOf({ paths: [], ...line }, env)).toThrow(message))
})

describe('nearest', () => {
  it.each([
    ['exlude', 'exclude'],
    ['excldue', 'exclude'],
    ['thourough', 'thorough'],
    ['zzz', null],
    ['', null],
  ])('%s means %s', (word, meant) => {
    expect(nearest(word, ['exclude', 'thorough', 'size'])).toBe(meant)
  })
  it('counts edits as a metric does', () => {
    expect(editDistance('ab', 'ba')).toBe(1)
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.string({ maxLength: 8 }),
        (a, b) => editDistance(a, b) === editDistance(b, a) && (editDistance(a, b) === 0) === (a === b) && editDistance(a, '') === a.length,
      ),
    )
  })
})
