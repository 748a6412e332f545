import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ESCAPES } from '../../../src/decode/decodings.ts'
import { plainSweeper } from '../../../src/engine/plain.ts'
import type { Sweeper } from '../../../src/engine/sweep.ts'
import { wasmSweeper } from '../../../src/engine/wasm.ts'
import { RULES } from '../../../src/rules/index.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { compileRule } from '../../../src/scan/pattern/compile.ts'
import { withDemands } from '../../../src/scan/sweep/demands.ts'
import { hasPassword } from '../../../src/scan/weak/fallback/address.ts'
import { PLAN } from '../../../src/scan/sweep/table.ts'
import { loadTables } from '../../../src/scan/sweep/tables.ts'

const { exact, demands } = withDemands(PLAN, RULES).anchors
const sweep = wasmSweeper(PLAN.anchors, loadTables, 20) as Sweeper
const plain = plainSweeper(PLAN.anchors, 20)
const ADDRESS_AT = exact.indexOf('://')

/** Ways of escaping in which ordinary characters stand, too, and what begins them: the engine has these in a language of its own. */
const FORMS = ESCAPES.filter(({ near }) => near !== null)
const SIGNS = FORMS.flatMap(({ near }) => near?.signs ?? [])

/** What the rest of a text is when its escapes are read, in each way. */
function readings(rest: string): string[] {
  return FORMS.map(({ pattern, decode }) => rest.replace(pattern, decode))
}

function placesOf(sweeper: Sweeper, text: string): string[] {
  const { hits } = sweeper(Buffer.from(text, 'latin1'))
  return Array.from({ length: hits.length / 2 }, (_, i) => `${hits[2 * i]} ${hits[2 * i + 1]}`)
}

/** Whether one of the anchor's rules matches over it. */
function matches(text: string, at: number, anchor: number): boolean {
  const called = [PLAN.rulesOf[anchor] ?? []].flat().map((index) => RULES[index] as Rule)
  return called.some((rule) => {
    const pattern = compileRule(rule)
    const starts = Array.from({ length: Math.min(at, rule.reachBack ?? 0) + 1 }, (_, back) => at - back)
    return starts.some((start) => {
      pattern.lastIndex = start
      const found = pattern.exec(text)
      return found !== null && start + found[0].length >= at + (exact[anchor] as string).length
    })
  })
}

it('a word for each anchor of a rule, and enough that demand something', () => {
  const words = (demands?.words ?? '').split(' ')
  expect(words).toHaveLength(PLAN.rulesOf.length + 1)
  expect(words.filter((word) => word.length > 1).length).toBeGreaterThan(400)
  // other checks ask where it stands
  expect(words[ADDRESS_AT]).toMatch(/^2/)
})

it('no place is left out at which a rule matches, or where an escape could hide one', () => {
  const anchor = fc.constantFrom(...exact.slice(0, PLAN.rulesOf.length).filter(({ length }) => length <= 6))
  const run = fc.tuple(fc.constantFrom('0123456789', '0123456789abcdef', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 'aZ0-_', 'aB9+/'), fc.nat(70))
  const characters = run.chain(([unit, length]) => fc.string({ unit: fc.constantFrom(...unit), minLength: length, maxLength: length }))
  const piece = fc.oneof(
    anchor,
    anchor,
    characters,
    fc.constantFrom(
      ' ',
      '\n',
      '"',
      "'",
      ':',
      '=',
      '-',
      '_',
      '.',
      '%2F',
      '%34',
      '\\u0041',
      '\\x33',
      '&amp;',
      '&#57;',
      '=35',
      ...SIGNS,
      '.'.repeat(150),
    ),
    fc.constantFrom('http', 'https://', 'git://', ':', '@', 'shop', 'db.shop.io', 'pa?s', '/'),
  )
  let left = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (parts) => {
      const text = parts.join('')
      const kept = new Set(placesOf(sweep, text))
      for (const place of placesOf(plain, text).filter((each) => !kept.has(each))) {
        const [at, index] = place.split(' ').map(Number) as [number, number]
        left++
        expect(matches(text, at, index)).toBe(false)
        if (index === ADDRESS_AT) expect(hasPassword(Buffer.from(text, 'latin1'), at + 3)).toBe(false)
        for (const reading of readings(text.slice(at))) expect(matches(text.slice(0, at) + reading, at, index)).toBe(false)
      }
    }),
    { numRuns: 3000 },
  )
  expect(left).toBeGreaterThan(1000)
})
