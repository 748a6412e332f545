import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Check, Finding } from '../../src/model.ts'
import { loadChecks, scanText } from '../../src/scan/index.ts'
import { casesOf, ruleFiles } from '../support/rule-files.ts'
import { join, partsOf } from '../support/samples.ts'
import { draw } from '../support/tokens.ts'
import { NO_SETTINGS, textOf } from './rules-sample.ts'

const CASES = casesOf(await ruleFiles())
const SETTINGS = { ...NO_SETTINGS, entropy: { minBits: 80 } }
const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
/** Further apart than the two halves of one credential may stand. */
const APART = '\n'.repeat(40)

let checks: Check[]
beforeAll(async () => {
  checks = await loadChecks(['pattern', 'entropy'])
})

const scan = (content: string): Finding[] => scanText(textOf(content, 'src/app.ts'), checks, SETTINGS)

/** A sample of a rule, the same for the same numbers. */
const drawn = fc.tuple(fc.nat(CASES.length - 1), fc.integer({ min: 1, max: 1000 })).map(([at, seed]) => {
  const sample = CASES[at]?.examples?.flags[0] ?? []
  return { text: join(sample, seed), random: partsOf(sample, seed).filter((part, i) => typeof sample[i] !== 'string' && part.length >= 20) }
})
const sample = drawn.map(({ text }) => text)
const noise = fc.string({ unit: 'grapheme', maxLength: 80 })

describe('whatever stands in a text', () => {
  it('a finding never holds the value, and lies inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, drawn, noise), { minLength: 1, maxLength: 4 }), (parts) => {
        const content = Buffer.from(parts.map(([before, { text }, after]) => `${before}\n${text}\n${after}`).join('\n')).toString('latin1')
        const text = textOf(content, 'src/app.ts')
        for (const finding of scan(content)) {
          const { start, end } = finding.span ?? { start: -1, end: -1 }
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.bytes.length)
          // what is public of a format (a prefix such as sk_live_) may be said, what is drawn at random may not
          const value = text.content.slice(start, end)
          for (const part of parts.flatMap(([, { random }]) => random).filter((each) => value.includes(each)))
            expect(JSON.stringify(finding)).not.toContain(part.slice(4, 14))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('two texts, one after the other, hold what each of them holds', () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const rules = (content: string): string[] => scan(content).map(({ rule, preview }) => `${rule} ${preview}`)
        const both = rules(`${first}${APART}${second}`)
        for (const each of [...rules(first), ...rules(second)]) expect(both).toContain(each)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a text of ten million characters ends', () => {
  const anchors = CASES.flatMap(({ rule }) => rule.anchors)
  const size = 10_000_000

  it.each([
    ['random characters', () => draw(PRINTABLE, 1 << 20, 3).repeat(10)],
    ['one letter', () => 'a'.repeat(size)],
    ['one line of base64', () => draw('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 1 << 20, 5).repeat(10)],
    ['one line of hex', () => draw('0123456789abcdef', 1 << 20, 7).repeat(10)],
    ['percent signs', () => '%41'.repeat(size / 3)],
    ['escapes', () => '\\u0041\\x41&#65;'.repeat(size / 15)],
    ['quotes', () => `"'`.repeat(size / 2)],
    ['every anchor, side by side', () => anchors.join(' ').repeat(Math.ceil(size / 20_000))],
    [
      'every anchor, each with a body of one letter',
      () =>
        anchors
          .map((anchor) => `${anchor}${'a'.repeat(500)}`)
          .join('\n')
          .repeat(20),
    ],
    ['secret names without values', () => 'password = secret: token => api_key := '.repeat(size / 40)],
    ['the heads of URLs with passwords', () => 'postgres://user:pass'.repeat(size / 20)],
    ['heads of key blocks', () => '-----BEGIN RSA '.concat('PRIVATE KEY-----\n').repeat(size / 32)],
    ['an id of a pair on each line', () => `AKIA${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 3)}\n`.repeat(20_000)],
  ])('%s', (_, make) => {
    expect(scan(make()).length).toBeGreaterThanOrEqual(0)
  })
})
