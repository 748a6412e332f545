import { describe, expect, it } from 'vitest'
import type { Match, TextCheck } from '../src/model.ts'
import type { ProofName, Rule } from '../src/rules/rule.ts'
import { openText } from '../src/decode/text.ts'
import { ruleSource } from '../src/scan/pattern/compile.ts'
import { makePatternCheck } from '../src/scan/pattern/pattern.ts'
import { CONFIRMED_AZURE, SEALS, signatureOf } from './support/seal.ts'
import { casesOf, ruleFiles } from './support/rule-files.ts'
import { join } from './support/samples.ts'

const SEALED = casesOf(await ruleFiles()).flatMap(({ id, rule, examples }) =>
  rule.proof === undefined || SEALS[rule.proof] === undefined ? [] : [{ id, rule, proof: rule.proof, flags: examples?.flags ?? [] }],
)

const NO_SETTINGS = {} as never
const lookAt = (rule: Rule, text: string): Match[] =>
  (makePatternCheck([rule]) as TextCheck).run(openText({ path: 'a', mode: 'file', sizeBytes: null }, Buffer.from(text)), NO_SETTINGS)

/** The value in a rule's sample, as the check finds it. */
function valueIn(rule: Rule, text: string): string {
  const [match] = lookAt(rule, text)
  return text.slice(match?.start, match?.end)
}

/** The last character before the padding replaced so that the rule's pattern still takes it. */
function changed(rule: Rule, text: string, value: string): string {
  const body = value.replace(/=+$/, '')
  const pattern = new RegExp(ruleSource(rule))
  for (const char of 'AQ0aqgw1') {
    const other = body.slice(0, -1) + char + value.slice(body.length)
    if (other !== value && pattern.test(text.replace(value, () => other))) return text.replace(value, () => other)
  }
  throw new Error(`${rule.id}: no other last character fits`)
}

const versionless = (value: string): boolean => /^gl[a-z]+-[\w-]+\.[0-9a-z]{9}$/.test(value)

function disproves(proof: ProofName, value: string): boolean {
  if (proof === 'azure-key') return CONFIRMED_AZURE.includes(signatureOf(value))
  return SEALS[proof]?.disproves === true && !(proof === 'gitlab' && versionless(value))
}

describe('a rule whose format has a checksum', () => {
  it('there are many', () => {
    expect(SEALED.length).toBeGreaterThan(45)
    expect(new Set(SEALED.map(({ proof }) => proof)).size).toBe(Object.keys(SEALS).length)
  })

  it.each(SEALED)('$id proves a right one, and a wrong one counts', ({ rule, proof, flags }) => {
    for (const [index, sample] of flags.entries()) {
      // an Entra secret has a checksum only at its full length
      const drawn = join(sample, index + 1)
      const random = valueIn(rule, drawn)
      if (proof === 'entra' && random.length !== 40) continue
      const value = SEALS[proof]?.seal(random) as string
      const text = drawn.replace(random, () => value)
      expect(lookAt(rule, text), drawn).toMatchObject([{ rule: rule.id, confidence: 'proven' }])
      expect(lookAt(rule, text)[0]?.disproved).toBeUndefined()
      const [wrong] = lookAt(rule, changed(rule, text, value))
      const expected = disproves(proof, value) ? { confidence: 'low', disproved: true } : { confidence: 'high' }
      expect(wrong).toMatchObject({ rule: rule.id, ...expected })
      if (disproves(proof, value)) expect(wrong?.why).toContain('its checksum is wrong')
      else expect(wrong?.disproved).toBeUndefined()
    }
  })
})
