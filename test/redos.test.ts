import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { ruleSource } from '../src/scan/pattern/compile.ts'

interface Diagnostics {
  status: 'safe' | 'vulnerable' | 'unknown'
  complexity?: { type: string }
  error?: { kind: string }
}
type CheckSync = (source: string, flags: string, options: Record<string, unknown>) => Diagnostics

/** The Java and native backends are optional downloads; the JavaScript one is everywhere the same. */
const BACKEND = 'pure'
const LIMITS = { timeout: 55_000, maxIteration: 2, incubationLimit: 2_000, attackLimit: 100_000 }

let checkSync: CheckSync

beforeAll(async () => {
  process.env['RECHECK_BACKEND'] = process.env['RECHECK_SYNC_BACKEND'] = BACKEND
  const { tool } = await import('./support/tools.ts')
  checkSync = (createRequire(import.meta.url)(await tool('recheck', '4.5.0')) as { checkSync: CheckSync }).checkSync
})

/** How many parts of a pattern may take more or fewer characters. */
function variableParts(source: string): number {
  const bare = source
    .replace(/\\./g, 'e')
    .replace(/\[[^\]]*\]/g, 'c')
    .replace(/\(\?(?:<?[=!]|:|<\w+>)/g, '(')
  return bare.match(/[*+?]|\{\d+,\d*\}/g)?.length ?? 0
}

/** With one variable part there is nothing to search for, and the quick automaton answers; the others are attacked as well. */
function check(source: string): Diagnostics {
  return checkSync(source, 'y', { ...LIMITS, checker: variableParts(source) <= 1 ? 'automaton' : 'auto' })
}

describe('the checker', () => {
  it('is one that finds something', () => {
    expect(check('(?:[a-z]+)+x').status).toBe('vulnerable')
    expect(check('key-(?:[a-z]{1,40}[a-z0-9]{1,40})*x').status).toBe('vulnerable')
  })
})

describe('every pattern takes linear time where it is run: at an anchor', () => {
  const checked = new Set<string>()

  it.each(RULES)('$id', (rule) => {
    const { id } = rule
    const { status, complexity, error } = check(ruleSource(rule))
    expect({ status, kind: error?.kind ?? complexity?.type }).toMatchObject({ status: 'safe' })
    checked.add(id)
  })

  it('leaves none out', () => {
    expect(checked.size).toBe(RULES.length)
    expect(checked.size).toBeGreaterThan(500)
  })
})
