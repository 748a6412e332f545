import { beforeEach, expect, it, vi } from 'vitest'
import type * as engine from '../../../src/engine/index.ts'
import type { Sweeper } from '../../../src/engine/sweep.ts'
import type { Check, Settings } from '../../../src/model.ts'
import { RULES } from '../../../src/rules/index.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { scanText } from '../../../src/scan/index.ts'
import { makePatternCheck } from '../../../src/scan/pattern/pattern.ts'
import { draw, githubToken } from '../../support/tokens.ts'
import { textOf } from '../rules-sample.ts'

/** Every text that was swept, one by one. */
const swept: string[] = []

vi.mock('../../../src/engine/index.ts', async (original) => {
  const { makeSweeper } = await original<typeof engine>()
  return {
    makeSweeper: (...args: Parameters<typeof makeSweeper>): Sweeper => {
      const sweep = makeSweeper(...args)
      return (bytes) => {
        swept.push(Buffer.from(bytes).toString('latin1'))
        return sweep(bytes)
      }
    },
  }
})

const SETTINGS = { entropy: { minBits: 80 }, rules: { own: [] as unknown } } as Settings
const BOTH = [makePatternCheck(RULES), entropyCheck]
const token = githubToken(3)
const password = draw('0123456789abcdefghijklmnopqrstuvwxyz', 32, 3)
const content = `a = "${token}"\ndb_password = "${password}"\n`

beforeEach(() => void (swept.length = 0))

it.each<[string, Check[], string[]]>([
  ['both checks', BOTH, ['github-pat', 'password-assignment']],
  ['the patterns alone', BOTH.slice(0, 1), ['github-pat']],
  ['the names alone', BOTH.slice(1), ['high-entropy-string', 'password-assignment']],
])('a text is swept once for %s', (_name, checks, rules) => {
  expect(scanText(textOf(content), checks, SETTINGS).map(({ rule }) => rule)).toEqual(rules)
  expect(swept).toEqual([content])
})

it('so is every text inside it', () => {
  const inner = `t=${token}\n`
  const outer = `data: ${Buffer.from(inner).toString('base64')}\n`
  expect(scanText(textOf(outer), BOTH, SETTINGS).map(({ rule, via }) => [rule, via])).toEqual([['github-pat', ['base64']]])
  expect(swept).toEqual([outer, inner])
})

it('another text with the same bytes is another text', () => {
  const bytes = Buffer.from(content)
  for (const text of [textOf(bytes), textOf(bytes)]) scanText(text, BOTH, SETTINGS)
  expect(swept).toHaveLength(2)
})
