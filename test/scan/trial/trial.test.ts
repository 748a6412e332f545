import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { loadChecks } from '../../../src/scan/checks.ts'
import { type Trial, tryRules } from '../../../src/scan/trial/index.ts'
import { draw, githubToken } from '../../support/tokens.ts'
import { trialObject, trialText } from '../../../src/cli/rules/show.ts'
import { ownRule, ownSettings } from '../own/settings.ts'
import { textOf } from '../rules-sample.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const token = githubToken(5)
const aws = ['AK', 'IA'].join('')
const OWN = ownRule({ id: 'acme', keywords: ['acme'], pattern: 'acme-([0-9a-f]{8})', minEntropy: 2 })

async function trial(content: string, path = 'a.py'): Promise<Trial> {
  return tryRules(textOf(content, path), await loadChecks(['pattern', 'entropy'], [OWN]), RULES, await ownSettings(OWN))
}

describe('why a near miss is none', () => {
  it.each<[string, string, string, string | null]>([
    ['one character short', `x = ${token.slice(0, -1)}`, 'github-pat', '36 base62 characters expected after ghp_, 35 found'],
    ['too long', `x = ${token}aaaa`, 'github-pat', '36 base62 characters expected after ghp_, 40 found'],
    [
      'another alphabet',
      `x = ${token.slice(0, 24)}-${token.slice(25)}`,
      'github-pat',
      '36 base62 characters expected after ghp_, number 21 is none',
    ],
    ['glued to a word', `x = my${token}`, 'github-pat', 'glued to a word: a letter or digit stands right before ghp_'],
    ['a placeholder', `x = ghp_${'x'.repeat(36)}`, 'github-pat', 'a placeholder or a published example'],
    [
      'a short key id',
      `x = ${aws}${draw(BASE32, 15, 3)}`,
      'aws-access-key-id',
      '16 upper-case base36 characters expected after AKIA, 15 found',
    ],
    ['own rule: too little entropy', 'acme-11111111', 'acme', 'it has 0.0 bits per character, the rule asks for 2'],
    ['own rule: no match near the keyword', 'acme-zzzz', 'acme', 'nothing within 1,000 characters matches the pattern'],
    ['a prefix in prose', 'tokens that begin with ghp_ are old', 'github-pat', null],
    ['no anchor at all', 'nothing here', 'github-pat', null],
  ])('%s', async (_name, content, rule, reason) => {
    const { misses } = await trial(content)
    const reasons = misses.filter((miss) => miss.rule === rule || reason === null).map((miss) => miss.reason)
    if (reason === null) expect(reasons).toEqual([])
    else expect(reasons.join('\n')).toContain(reason)
  })

  it('is not told where another rule finds the value', async () => {
    const { verdicts, misses } = await trial(`x = "${token}"`)
    expect([verdicts.map(({ finding }) => finding.rule), misses]).toEqual([['github-pat'], []])
  })

  it('says what lets a match pass', async () => {
    const { verdicts } = await trial(`x = "${token}"  # hushgate:allow github-pat -- made up\n`)
    expect(verdicts).toMatchObject([{ kept: false, because: { kind: 'inline', where: 'a.py:1', reason: 'made up' } }])
    expect(await trialText({ verdicts, misses: [] })).toContain('passes: allowed by a comment (a.py:1): made up')
  })
})

/** Seven characters in a row are more than a preview's first four or last two. */
function shows(output: string, value: string): boolean {
  return Array.from({ length: value.length - 6 }, (_, at) => value.slice(at, at + 7)).some((part) => output.includes(part))
}

it('no output holds a value, nor what is left of a near one', async () => {
  const around = fc.constantFrom(
    ['x = "', '"'],
    ['my', ''],
    ['KEY=', '\n'],
    ['https://u:', '@h/'],
    ['acme-', ''],
    ['', ' # hushgate:allow * -- no'],
    ['"', 'zz"'],
  )
  const prefix = fc.constantFrom('ghp_', aws, 'sk_live_', 'xoxb-', 'glpat-', 'eyJ', 'npm_', '')
  await fc.assert(
    fc.asyncProperty(
      prefix,
      around,
      fc.integer({ min: 12, max: 60 }),
      fc.integer({ min: 1, max: 9999 }),
      async (head, [before, after], length, seed) => {
        const body = draw(BASE62, length, seed)
        const tried = await trial(`${before}${head}${body}${after}`)
        const output = `${await trialText(tried)}${JSON.stringify(trialObject(tried))}`
        expect(shows(output, body)).toBe(false)
      },
    ),
    { numRuns: 80 },
  )
})
