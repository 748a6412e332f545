import { beforeAll, describe, expect, it } from 'vitest'
import type { GlobTest, Settings, Verdict } from '../../src/model.ts'
import { parseBaseline } from '../../src/policy/baseline.ts'
import { loadGlobs } from '../../src/policy/glob.ts'
import { type Found, judge, type JudgeContext } from '../../src/policy/judge.ts'
import { context, findingAt, settings, spanOf, textOf } from './make.ts'

const ALLOW = 'hushgate:' + 'allow'
const rules: string[] = []
const reason = 'made up'
const where = 'hushgate.config.yaml:3'

let globs: GlobTest
beforeAll(async () => {
  globs = await loadGlobs()
})

function found(content: string, more: Partial<Found> = {}, path = 'a.txt'): Found {
  const text = textOf(content, path)
  return { finding: findingAt(text, 'VALUE'), text, isAdded: null, grew: null, ...more }
}

function with_(allow: Partial<Settings['allow']>, more: Partial<Settings> = {}): Settings {
  return settings({ globs, allow: { paths: [], values: [], pointers: [], ...allow }, ...more })
}

async function one(each: Found, given: JudgeContext = context()): Promise<{ verdict: Verdict; warnings: unknown[] }> {
  const { verdicts, warnings } = await judge([each], given)
  return { verdict: verdicts[0] as Verdict, warnings }
}

async function because(each: Found, given: JudgeContext): Promise<[string, string, string] | 'kept'> {
  const { verdict } = await one(each, given)
  return verdict.kept === false ? [verdict.because.kind, verdict.because.where, verdict.because.reason] : 'kept'
}

describe('judge keeps', () => {
  it.each([
    ['critical', 'proven', false, 'finding'],
    ['high', 'high', false, 'finding'],
    ['medium', 'medium', false, 'finding'],
    ['low', 'proven', false, 'note'],
    ['info', 'high', true, 'note'],
    ['high', 'low', false, 'note'],
    ['high', 'low', true, 'finding'],
    ['low', 'low', true, 'note'],
  ] as const)('%s severity with %s confidence, thorough %s, as a %s', async (severity, confidence, thorough, kept) => {
    const each = found('VALUE')
    const finding = { ...each.finding, severity, confidence }
    expect((await one({ ...each, finding }, context(settings({ thorough })))).verdict).toEqual({ finding, kept })
  })

  it.each([
    ['id', 'kept'],
    ['key', 'kept'],
    ['neither', 'not-added'],
  ])('a credential of two parts of which the change adds: %s', async (added, expected) => {
    const text = textOf(`id = IDENTITY\n${ALLOW}\nkey = VALUE\n`)
    const part = { rule: 'r', title: '', line: 1, column: 1, endLine: 1, endColumn: 2, preview: '' }
    const parts = [
      { ...part, span: spanOf(text, 'IDENTITY') },
      { ...part, line: 3, span: spanOf(text, 'VALUE') },
    ]
    const addedSpan = { id: parts[0]?.span, key: parts[1]?.span }[added]
    const each: Found = {
      finding: findingAt(text, 'VALUE', { parts }),
      text,
      isAdded: (span) => span.start === addedSpan?.start,
      grew: null,
    }
    const answer = await because(each, context())
    expect(answer === 'kept' ? answer : answer[0]).toBe(expected)
  })

  const places = ['above the id', 'beside the id', 'above the key', 'beside the key']
  it.each([
    ...places.map((where) => [where, 'some-token', true] as const),
    ...places.map((where) => [where, '*', where.endsWith('key')] as const),
  ])('an allow comment %s for %s is for the whole credential: %s', async (where, rule, expected) => {
    const comment = (place: string): string => (place === where ? `# ${ALLOW} ${rule} -- made up` : '#')
    const lines = [comment('above the id'), `id = IDENTITY ${comment('beside the id')}`, 'x', comment('above the key')]
    const text = textOf([...lines, `key = VALUE ${comment('beside the key')}`].join('\n'))
    const part = { rule: 'r', title: '', column: 1, endColumn: 2, preview: '' }
    const parts = [
      { ...part, line: 2, endLine: 2, span: spanOf(text, 'IDENTITY') },
      { ...part, line: 5, endLine: 5, span: spanOf(text, 'VALUE') },
    ]
    const each: Found = { finding: findingAt(text, 'VALUE', { parts, line: 2, endLine: 5 }), text, isAdded: null, grew: null }
    const answer = ['inline', expect.stringMatching(/^a\.txt:\d$/), 'made up']
    expect(await because(each, context())).toEqual(expected ? answer : 'kept')
  })

  it('the order', async () => {
    const all = ['a VALUE', 'b VALUE', 'c VALUE'].map((content) => found(content))
    expect((await judge(all, context())).verdicts.map(({ finding }) => finding)).toEqual(all.map(({ finding }) => finding))
    expect(await judge([], context())).toEqual({ verdicts: [], warnings: [] })
  })
})

describe('judge lets pass', () => {
  it('what the change does not add', async () => {
    const old: [string, string, string] = ['not-added', 'a.txt:2', 'stood here before this commit']
    expect(await because(found('\nVALUE', { isAdded: () => false }), context())).toEqual(old)
    expect(await because(found('\nVALUE', { isAdded: () => true }), context())).toBe('kept')
    const size: Found = { finding: findingAt(null, null), text: null, isAdded: () => false, grew: null }
    expect(await because({ ...size, grew: false }, context())).toEqual(['not-added', 'a.txt', 'stood here before this commit'])
    expect(await because({ ...size, grew: true }, context())).toBe('kept')
    expect(await because(size, context())).toBe('kept')
  })

  it('by comment', async () => {
    expect(await because(found(`VALUE # ${ALLOW} some-token -- ${reason}`), context())).toEqual(['inline', 'a.txt:1', reason])
  })

  it('never with a value in the reason', async () => {
    const text = textOf(`VALUE OTHER # ${ALLOW} * -- like OTHER`)
    const all = ['VALUE', 'OTHER'].map((value) => ({ finding: findingAt(text, value), text, isAdded: null, grew: null }))
    const { verdicts } = await judge(all, context())
    expect(verdicts.map((verdict) => verdict.kept === false && verdict.because.reason)).toEqual(['like …', 'like …'])
  })

  it('by path', async () => {
    const allow = (glob: string, more: string[] = []) => context(with_({ paths: [{ glob, rules: more, reason, where }] }))
    expect(await because(found('VALUE'), allow('*.txt'))).toEqual(['path', where, reason])
    expect(await because(found('VALUE'), allow('*.txt', ['some-token']))).toEqual(['path', where, reason])
    expect(await because(found('VALUE'), allow('*.txt', ['other']))).toBe('kept')
    expect(await because(found('VALUE'), allow('b/'))).toBe('kept')
    const size = { finding: findingAt(null, null), text: null, isAdded: null, grew: true }
    expect(await because(size, allow('a.txt'))).toEqual(['path', where, reason])
  })

  it.each([
    ['VALUE', [], true],
    ['VAL', [], false],
    ['V|VALUE', [], true],
    ['V.*', ['some-token'], true],
    ['.*', ['other'], false],
    ['^VALUE$', [], true],
    ['value', [], false],
  ])('by value, whole: %j for %j: %s', async (pattern, more, passes) => {
    const given = context(with_({ values: [{ pattern, rules: more, reason, where }] }))
    expect(await because(found('xVALUEx'), given)).toEqual(passes ? ['value', where, reason] : 'kept')
  })

  it('by value, as people write it, over lines', async () => {
    const text = textOf('k: é\nü')
    const each = { finding: findingAt(text, 'é\nü'), text, isAdded: null, grew: null }
    expect(await because(each, context(with_({ values: [{ pattern: 'é.ü', rules, reason, where }] })))).toEqual(['value', where, reason])
  })

  it('by pointer', async () => {
    const given = context(with_({ pointers: [{ glob: 'c/*.json', pointer: '/k/0', rules, reason, where }] }))
    expect(await because(found('{"k": ["VALUE"]}', {}, 'c/a.json'), given)).toEqual(['pointer', where, reason])
    expect(await because(found('{"l": ["VALUE"]}', {}, 'c/a.json'), given)).toBe('kept')
    expect(await because(found('{"k": ["VALUE"]}', {}, 'd/a.json'), given)).toBe('kept')
  })

  it('not by pointer in a file that cannot be parsed, which is said once', async () => {
    const given = context(with_({ pointers: [{ glob: '*.json', pointer: '/k', rules, reason, where }] }))
    const text = textOf('{"k": "VALUE", "l": "OTHER"', 'a.json')
    const all = ['VALUE', 'OTHER'].map((value) => ({ finding: findingAt(text, value), text, isAdded: null, grew: null }))
    const { verdicts, warnings } = await judge(all, given)
    expect(verdicts.map(({ kept }) => kept)).toEqual(['finding', 'finding'])
    expect(warnings).toEqual([{ path: 'a.json', message: expect.stringContaining('could not be parsed as JSON') }])
  })

  it('by baseline until it expires', async () => {
    const baseline = parseBaseline('some-token:a.txt:0000  expires:2026-12-01  -- made up', '.hushgate-baseline')
    expect(await because(found('VALUE'), context(settings(), { baseline }))).toEqual(['baseline', '.hushgate-baseline:1', reason])
    const late = await one(found('VALUE'), context(settings(), { baseline, today: '2026-12-02' }))
    expect(late.verdict.kept).toBe('finding')
    expect(late.warnings).toEqual([{ path: '.hushgate-baseline', line: 1, message: expect.stringContaining('expired on 2026-12-01') }])
    const other = { ...found('VALUE'), finding: { ...found('VALUE').finding, fingerprint: 'some-token:a.txt:0001' } }
    expect(await because(other, context(settings(), { baseline }))).toBe('kept')
  })

  it('by the first way that fits', async () => {
    const own = with_({
      paths: [{ glob: '*', rules, reason: 'path', where }],
      values: [{ pattern: '.*', rules, reason: 'value', where }],
    })
    const given = (full: boolean) => context(own, { full })
    for (const full of [false, true]) {
      expect(await because(found(`VALUE # ${ALLOW} * -- comment`), given(full))).toEqual(['inline', 'a.txt:1', 'comment'])
      expect(await because(found('VALUE'), given(full))).toEqual(['path', where, 'path'])
    }
  })
})

describe('judge warns', () => {
  it('of comments that do not count, once a run', async () => {
    const given = context(settings(), { rules: { known: new Set(['some-token']), ran: null } })
    const each = found(`VALUE # ${ALLOW} some-token\n# ${ALLOW} nope -- r`)
    expect((await one(each, given)).warnings).toEqual([
      { path: 'a.txt', line: 1, message: expect.stringContaining('an allow needs a reason') },
      { path: 'a.txt', line: 2, message: expect.stringContaining('does not exist') },
    ])
    expect((await one(each, given)).warnings).toEqual([])
  })

  it('not of comments beside what the commit does not add', async () => {
    expect((await one(found(`VALUE # ${ALLOW} some-token`, { isAdded: () => false }))).warnings).toEqual([])
  })
})
