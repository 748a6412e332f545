import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { bundleCode } from '../../../scripts/bundle/code.mjs'
import { ESCAPES } from '../../../src/decode/decodings.ts'
import { RULES } from '../../../src/rules/index.ts'
import { NAME_ANCHORS, SHORT_ANCHORS } from '../../../src/value/names.ts'
import { CALL_ANCHORS } from '../../../src/scan/entropy/call-anchors.ts'
import { makePlan } from '../../../src/scan/sweep/plan.ts'
import { PLAN } from '../../../src/scan/sweep/table.ts'
import { ROOT } from '../../support/sources.ts'

describe('the plan', () => {
  const { exact, folded } = PLAN.anchors

  it('calls every rule at each of its anchors, and no other', () => {
    const pairs = PLAN.rulesOf.flatMap((called, anchor) => [called].flat().map((rule) => `${RULES[rule]?.id} ${exact[anchor]}`))
    const expected = RULES.flatMap(({ id, anchors }) => [...new Set(anchors)].map((anchor) => `${id} ${anchor}`))
    expect(pairs.sort()).toEqual(expected.sort())
  })

  it('names every escape at each of its anchors', () => {
    const signs = PLAN.escapeOf.map((form, index) => [form, exact[PLAN.rulesOf.length + index]])
    expect(signs).toEqual(ESCAPES.flatMap(({ anchors }, form) => anchors.map((anchor) => [form, anchor])))
    expect(exact).toHaveLength(PLAN.rulesOf.length + PLAN.escapeOf.length)
  })

  it('has the names and callees in either case', () => expect(folded).toEqual([...NAME_ANCHORS, ...SHORT_ANCHORS, ...CALL_ANCHORS]))

  it('of no rules has escapes, names and callees', () => {
    expect(makePlan([])).toMatchObject({ rulesOf: [], anchors: { folded: [...NAME_ANCHORS, ...SHORT_ANCHORS, ...CALL_ANCHORS] } })
  })
})

it('every bundle that holds the plan holds the one that the rules make', async () => {
  const { code } = await bundleCode(ROOT)
  const literals = code.flatMap(([path, text]) =>
    [...String(text).matchAll(/\bPLAN = JSON\.parse\((.*)\)/g)].map((found) => [path, found[1] as string]),
  )
  expect(literals.map(([path]) => path)).toEqual(expect.arrayContaining(['dist/hook.cjs', 'dist/program.cjs', 'dist/sift.cjs']))
  expect(literals).toHaveLength(4)
  for (const [, literal] of literals) expect(JSON.parse(runInNewContext(literal as string))).toEqual(PLAN)
})
