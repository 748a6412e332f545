import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePattern } from '../../../src/config/regex/pattern.ts'

async function patternProblem(source: string, flags: string): Promise<string | null> {
  const judgement = await judgePattern(source, flags)
  return judgement.kind === 'fine' ? null : judgement.reason
}

const EXPONENTIAL = /can backtrack exponentially/
const LONG = /can take too long/
const LONG_OR_MANY = /can take too long|too many repeats/
const EMPTY = /matches the empty string/

describe('patternProblem', () => {
  it.each<[string, RegExp | null, string?]>([
    ['acme_[a-z0-9]{32}', null],
    ['key[=:]\\s*(\\S+)', null],
    ['.*secret.*', null],
    ['\\s*key\\s*=\\s*"[^"]+"', null],
    ['"(?:[^"\\\\]|\\\\.)*"', null],
    ['[\\w.+-]+@[\\w-]+\\.[\\w.-]+', null],
    ['(?:[a-z]{1,63}\\.){1,5}[a-z]{2,10}', null],
    ['(?:\\d{1,3}\\.){3}\\d{1,3}', null],
    ['-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY-----[\\s\\S-]{64,}?KEY-----', null],
    ['[\\w.-]{0,50}?(?:acme)(?:[ \\t\\w.-]{0,20})[\\s\'"]{0,3}(?:=|:)[\'"\\s=]{0,5}([a-z0-9]{32})(?:[\'";]|$)', null],
    ['(?:ab|ac)+d', null],
    ['Ж+ж+!', null],
    // a repeat that reads one text in two ways
    ['(a+)+$', EXPONENTIAL],
    ['(?:a*b?)+c', EXPONENTIAL],
    ['(?:a|a)*x', EXPONENTIAL],
    ['(?:a|ab|b)*c', EXPONENTIAL],
    ['(\\w+\\s?)*!', EXPONENTIAL],
    ['(?:x+x+)+y', EXPONENTIAL],
    ['(?:(?:a|b)+c?)+d', EXPONENTIAL],
    ['(?:[aA]|a)+!', EXPONENTIAL],
    ['(?:a|A)+!', null],
    ['(?:a|A)+!', EXPONENTIAL, 'i'],
    ['(?:.|\\n)+!', null],
    ['(?:.|\\n)+!', EXPONENTIAL, 's'],
    // bounds that are large enough to be none
    ['(a{1,30}){1,30}$', EXPONENTIAL],
    ['(?:[a-z]{1,40}[a-z0-9]{1,40}){1,40}x', EXPONENTIAL],
    ['(?:a?){30}a{30}', EXPONENTIAL],
    [`${'a?'.repeat(30)}${'a'.repeat(30)}`, EXPONENTIAL],
    // many optional parts of the same words
    ['(?:(?:ab)?){30}(?:ab){30}!', EXPONENTIAL],
    [`${'(?:[ab][cd])?'.repeat(30)}!`, EXPONENTIAL],
    ['(?:(?:abc)?(?:abd)?){20}!', EXPONENTIAL],
    ['[a-z]+_(?:(?:ab)?){30}!', EXPONENTIAL],
    ['(?:(?:ab)?){14}(?:ab){14}!', LONG],
    ['(?:.(?:ab)?(?:ab)?){50}!', EXPONENTIAL],
    ['(?:(?:abcde)?){30}(?:abcde){30}!', EXPONENTIAL],
    ['(?:ab)?(?:cd)?(?:ef)?(?:gh)?!', null],
    // many ways over one run, though no text is read in ways without end
    ['(?:(?:a?a?a{3}){3}){3}!', LONG],
    ['(?:[a-z]?a{3}){50}!', EXPONENTIAL],
    ['[a-z]{2,}(?:(?=a)(?:ab|a)?){50}é', EXPONENTIAL],
    ['(?:(?:[a-z]{3}[a-z]{1,9}){3}){3}!', LONG],
    ['[a-z]+(?:X[a-z]{60})?!', null],
    ['[A-Za-z0-9+/]{40,}[A-Za-z0-9]{40}=', LONG],
    ['(?:(?:\\d{1,9}[a-z]+\\d*){50}){3}!', LONG_OR_MANY],
    // inside a look around
    ['(?<=(?:a+)+)b', EXPONENTIAL],
    ['x(?!(?:a|a)*b)', EXPONENTIAL],
    ['(?:(?=(?:a|a)*b)x)+y', EXPONENTIAL],
    // of a high degree
    ['a*a*x', LONG],
    ['.*key.*=.*', LONG],
    ['(.*a){12}', LONG],
    ['[a-z]+[a-z0-9]+x', LONG],
    // found everywhere
    ['[a-z]*', EMPTY],
    ['a|b?', EMPTY],
    ['\\b', EMPTY],
    ['(?=key)', EMPTY],
    ['', EMPTY],
    ['(?:é{3}(?:(?:\\d|(?:a{2,}|\\d*)|(?=a))|^|[a-z]*)){50}', /match nothing in several ways/],
    ['(?:x(?:|y*))*z', /match nothing in several ways/],
    // not to be judged, or no pattern
    ['(["\'])x\\1', /back reference/],
    ['(?:(?:(?:a{50}){50}){50}){50}', /too many repeats/],
    ['(?:(?:(?:a|b){3}\\d{50}){50}){2,}', /too many repeats/],
    ['x'.repeat(4001), /at most 4000 characters/],
    ['a(b', /not a regular expression: Unterminated group/],
    ['\\p{Nope}', /not a regular expression/, 'u'],
    ['(?<a>x)|(?<a>y)', /not a regular expression/],
  ])('%.60s', async (source, expected, flags = '') => {
    const reason = await patternProblem(source, flags)
    if (expected === null) expect(reason).toBeNull()
    else expect(reason).toMatch(expected)
  })

  it('names the repeat that is to blame, and no more of the pattern', async () => {
    const reason = await patternProblem('do-not-show(?:[a-z]+)+!', '')
    expect(reason).toContain('the repeat [a-z]+ reads')
    expect(reason).not.toContain('do-not-show')
  })

  const longRun = (source: string, text: string): object => ({ source: `${source}\u0000`, text: `${text.repeat(1024).slice(0, 1024)}!` })

  // No time is compared: one that was wrongly let through is ended, and the failure names it.
  it('lets no pattern through that hangs on a long run', async () => {
    const atom = fc.constantFrom('a', '[a-z]', '.', '\\d', '(?:a|b)', '(?:ab|a)', '(?=a)', '^', '$', 'é')
    const repeat = fc.constantFrom('', '?', '*', '+', '{3}', '{1,9}', '{2,}', '{50}')
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.tuple(atom, repeat).map(([a, b]) => (/^[\^$]|^\(\?=/.test(a) ? a : a + b)),
        fc.tuple(fc.array(tie('node'), { minLength: 1, maxLength: 3 }), repeat).map(([parts, end]) => `(?:${parts.join('')})${end}`),
        fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`),
      ),
    })).node
    const run = fc.constantFrom('a', 'ab', '0', 'aab', 'é', 'a0')
    let judged = 0
    await fc.assert(
      fc.asyncProperty(tree, run, async (source, text) => {
        if ((await patternProblem(`${source}\u0000`, '')) === null)
          judged += Number(!runInNewContext('new RegExp(source).test(text)', longRun(source, text), { timeout: 60_000 }))
      }),
      { numRuns: 150 },
    )
    expect(judged).toBeGreaterThan(10)
  })
})
