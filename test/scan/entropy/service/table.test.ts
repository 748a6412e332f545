import { describe, expect, it } from 'vitest'
import { openText } from '../../../../src/decode/text.ts'
import type { Match, Settings } from '../../../../src/model.ts'
import { RULES } from '../../../../src/rules/index.ts'
import { ruleCards, ruleSets } from '../../../../src/scan/catalog.ts'
import { entropyCheck } from '../../../../src/scan/entropy/entropy.ts'
import { allServices, type Service, shapeOf } from '../../../../src/scan/entropy/service/rows.ts'
import { describeShape } from '../../../../src/scan/entropy/service/shape.ts'
import { sampleOf } from '../../../support/shapes.ts'

const SETTINGS = { entropy: { minBits: 80 } } as Settings
const SEEDS = [1, 2, 3, 4, 5]
/** A whole address: its host is a name with a dot, and nothing of it is left to fill in. */
const LINK = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][^\s<>{}]*)?$/

function matchesIn(content: string): Match[] {
  return entropyCheck.run(openText({ path: 'app.ini', mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1')), SETTINGS)
}

/** Whether a match names the service, or one whose credential looks the same. */
function names(match: Match | undefined, service: Service, value: string): boolean {
  const found = allServices().find(({ id }) => id === match?.rule)
  return found !== undefined && shapeOf(found).pattern.test(value) && found.keywords.some(({ word }) => has(service, word))
}

const has = (service: Service, word: string): boolean => service.keywords.some((keyword) => keyword.word === word)

describe('the table of services', () => {
  it('is not small, and its ids are its own', async () => {
    const ids = (await ruleCards()).map(({ id }) => id)
    expect(allServices().length).toBeGreaterThan(700)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(RULES.filter(({ id }) => allServices().some((service) => service.id === id))).toEqual([])
  })

  it('says of nearly every service where it is documented', () => {
    const documented = allServices().filter(({ links }) => links.docs !== null)
    expect(documented.length / allServices().length).toBeGreaterThan(0.95)
  })

  it.each([
    [
      'its own',
      'azure-token',
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    [
      'of the row above',
      'azure-token-2',
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    ['none, whatever the row above has', 'kylas-key', null],
  ])('reads documentation: %s', (_, id, docs) => {
    expect(allServices().find((service) => service.id === id)?.links).toEqual({ revoke: null, docs })
  })

  it('takes part where the entropy check runs', async () => {
    const { known, ran } = await ruleSets(['entropy'], [])
    expect([...known].sort()).toEqual((await ruleCards()).map(({ id }) => id).sort())
    expect(allServices().filter(({ id }) => !ran.has(id))).toEqual([])
    expect((await ruleSets(['pattern'], [])).ran.has('adafruit-key')).toBe(false)
  })
})

describe.each(allServices().map((service) => [service.id, service] as const))('%s', (id, service) => {
  it('is well formed', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(service.title).toMatch(/^\S.{3,70}\S$/)
    expect(['critical', 'high', 'medium', 'low', 'info']).toContain(service.severity)
    for (const { word } of service.keywords) expect(word).toMatch(/^[a-z0-9]{2,40}$/)
    if (service.links.docs !== null) expect(service.links.docs).toMatch(LINK)
    expect(describeShape(service.shape)).not.toMatch(/undefined|NaN/)
    for (const seed of SEEDS) expect(sampleOf(service.shape, seed)).toMatch(shapeOf(service).pattern)
    expect(`${sampleOf(service.shape, 1)} `).not.toMatch(shapeOf(service).pattern)
  })

  it('names a value that is assigned to each of its keywords', () => {
    for (const { word } of service.keywords) {
      const found = SEEDS.filter((seed) => {
        const value = sampleOf(service.shape, seed)
        return matchesIn(`${word}_${service.severity === 'info' ? 'secret' : 'api_key'} = "${value}"\n`).some((match) =>
          names(match, service, value),
        )
      })
      expect(found, word).not.toEqual([])
    }
  })
})
