import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/model.ts'
import { humanReport } from '../../src/report/human/index.ts'
import { allow, CONTEXT, fileFinding, finding, keep, outcomeOf, richOutcome } from './outcome.ts'

const human = (parts: Partial<Outcome>, context = {}): string => humanReport(outcomeOf(parts), { ...CONTEXT, ...context })
const PROOF = 'scanned 3 files, 12345 bytes, skipped 0\n'

describe('a passing run', () => {
  it.each<[string, Partial<Outcome>]>([
    ['nothing found', {}],
    ['allowed ones', { verdicts: richOutcome().verdicts.filter((v) => v.kept === false) }],
  ])('says one line to the person who commits: %s', (_name, parts) => {
    expect(human(parts)).toBe(`staged changes: ${PROOF}`)
  })

  const note = keep(finding({ path: 'a b/.env.example' }), 'note')
  const warnings = [{ path: 'compose.yaml', line: 3, message: 'no valid YAML' }]
  it.each<[string, Partial<Outcome>, string]>([
    ['a note', { verdicts: [note] }, '1 note for later, nothing that stops this commit:  hushgate scan "a b/.env.example"'],
    ['a warning', { warnings }, '1 warning for later, nothing that stops this commit:  hushgate scan compose.yaml'],
    [
      'both, in many files',
      { verdicts: [note, ...['-b', 'c', 'd'].map((path) => keep(finding({ path }), 'note'))], warnings },
      '4 notes and 1 warning for later, nothing that stops this commit:  hushgate scan',
    ],
  ])('says before it how many there are for later: %s', (_name, parts, line) => {
    expect(human(parts)).toBe(`${line}\nstaged changes: ${PROOF}`)
    expect(human(parts, { color: true })).toBe(`\u001b[2m${line}\u001b[22m\nstaged changes: ${PROOF}`)
    expect(human(parts, { quiet: true })).toBe(`staged changes: ${PROOF}`)
  })

  it('says what was looked at when run by hand', () => {
    const text = human({ guardsCommit: false, subject: 'every tracked file' })
    expect(text).toBe(`no findings in 3 files (12 KB, 18 ms): every tracked file.\n${PROOF}`)
  })

  it('is only the proof when quiet', () => {
    expect(human({ guardsCommit: false, warnings: [{ path: 'a', message: 'm' }] }, { quiet: true })).toBe(PROOF)
  })
})

describe('a blocked range', () => {
  const commit = { id: 'c0ffee'.repeat(7), author: 'Ann', date: '2026-03-01T10:00:00+01:00', inHead: true }
  const range = { subject: '2 commits, a..b', verdicts: [keep({ ...finding(), commit })] }

  it('says what was looked at, and not that nothing was committed', () => {
    expect(human(range).split('\n').at(-3)).toBe(
      '1 finding in 3 files (12 KB, 18 ms): 2 commits, a..b.   hushgate explain config/settings.py:14',
    )
  })
})

describe('the hint to explain', () => {
  it.each([
    ['standard input', { path: '<stdin>' }],
    ['what is being explained', { path: 'a.py', line: 3, endLine: 3 }],
  ])('is left out for %s', (_name, place) => {
    expect(human({ verdicts: [keep(finding(place))], subject: 'a.py:3' })).not.toContain('hushgate explain')
  })
})

describe('a blocked commit', () => {
  it('looks as the design says', () => {
    expect(human({ verdicts: [keep(finding())] })).toMatchInlineSnapshot(`
      "config/settings.py:14:15  Stripe live secret key                                     critical · high
        14 │ STRIPE_KEY = "sk_l•••••••••••••••••••••••••••yd"
           │               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        why    prefix sk_live_, 99 base62 characters, assigned to STRIPE_KEY
        fix    read it from the environment, then  git add config/settings.py
        leaked if it was ever pushed, revoke it first: https://dashboard.stripe.com/apikeys
        allow  no secret? end the line with  # hushgate:allow stripe-secret-key -- <reason>

      1 finding in 3 files (12 KB, 18 ms). Nothing was committed.   hushgate explain config/settings.py:14
      scanned 3 files, 12345 bytes, skipped 0
      "
    `)
  })

  it('says one of everything', async () => {
    await expect(humanReport(richOutcome(), CONTEXT)).toMatchFileSnapshot('golden/human.txt')
  })

  it('says the same words with colour', () => {
    const plain = humanReport(richOutcome(), CONTEXT)
    const colored = humanReport(richOutcome(), { ...CONTEXT, color: true })
    expect(colored).not.toBe(plain)
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain)
  })

  it('shows 50 findings in full, the others in a line each, and counts them all', () => {
    const many = Array.from({ length: 60 }, (_, at) => keep(finding({ line: at + 1, endLine: at + 1 })))
    const text = human({ verdicts: many })
    expect(text.match(/^ {2}why /gm)).toHaveLength(50)
    expect(text.match(/^config\/settings\.py:/gm)).toHaveLength(60)
    expect(text).toContain('60 findings in 3 files')
  })

  it('leaves notes, warnings and counts out when quiet, never findings or failures', () => {
    const text = humanReport(richOutcome(), { ...CONTEXT, quiet: true })
    expect(text).not.toMatch(/note:|warning:|allowed|older/)
    expect(text).toContain('could not look at huge.bin')
    expect(text).toContain('config/settings.py:14:15')
  })
})

describe('notes', () => {
  const verdicts = Array.from({ length: 8 }, (_, at) => keep(finding({ line: at + 1, endLine: at + 1 }), 'note'))

  it('stop after five', () => {
    const text = human({ verdicts, guardsCommit: false })
    expect(text.match(/^note: /gm)).toHaveLength(5)
    expect(text).toContain('and 3 more; --thorough / --format json shows them')
  })

  it('are all there in a thorough run', () => {
    expect(human({ verdicts }, { thorough: true }).match(/^note: /gm)).toHaveLength(8)
  })
})

describe('what passes by permission', () => {
  it('is counted by kind', () => {
    const verdicts = [
      ...['a', 'b'].map((path) => allow(finding({ path }), 'not-added', `${path}:14`, 'stood here before')),
      ...['c', 'd'].map((path) => allow(finding({ path }), 'inline', `${path}:14`, 'r')),
      allow(finding(), 'baseline', 'b:1', 'r'),
      keep(finding({ path: 'e' })),
    ]
    const text = human({ verdicts })
    expect(text).toContain('\n2 older findings on lines that this commit does not touch\n3 findings allowed (2 inline, 1 baseline)\n')
  })
})

describe('a run that could not look at everything', () => {
  it('says so, and what was found all the same', () => {
    const failures: Outcome['failures'] = [
      { path: null, stage: 'settings', message: 'hushgate.config.json:3:1: unknown key' },
      { path: 'a b', stage: 'read', message: 'no such object' },
    ]
    const text = human({ failures, verdicts: [keep(finding())], skipped: [{ path: 'x', reason: 'deleted' }] })
    expect(text.split('\n').slice(-6)).toEqual([
      'could not read the settings: hushgate.config.json:3:1: unknown key',
      'could not look at a b: no such object',
      '',
      '1 finding in 3 files (12 KB, 18 ms). Not everything was looked at: 2 failures. Nothing was committed.   hushgate explain config/settings.py:14',
      'scanned 3 files, 12345 bytes, skipped 1 (1 deleted)',
      '',
    ])
  })
})

describe('a finding about the file itself', () => {
  it('names the path alone and the way to let it pass', () => {
    const found = fileFinding({ check: 'path', rule: 'keystore-file', title: 'Key store', path: 'a/b.p12' })
    const lines = human({ verdicts: [keep(found)] }).split('\n')
    expect(lines[0]).toMatch(/^a\/b\.p12 {2}Key store {2,}critical · high$/)
    expect(lines).toContain(
      '  allow  no secret? add to hushgate.config.json (or the file you have): allow.paths  {"path":"a/b.p12","rules":["keystore-file"],"reason":"<reason>"}',
    )
    expect(lines).toContain('  leaked if it was ever pushed, replace it where it was issued first: the history keeps it')
  })
})
