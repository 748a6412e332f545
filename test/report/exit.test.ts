import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/model.ts'
import { exitCode, REPORTS } from '../../src/report/index.ts'
import { allow, CONTEXT, finding, keep, outcomeOf, richOutcome } from './outcome.ts'

const failures: Outcome['failures'] = [{ path: null, stage: 'list', message: 'git is missing' }]

describe('exitCode', () => {
  it.each<[string, Outcome, number]>([
    ['nothing found', outcomeOf(), 0],
    ['a finding', outcomeOf({ verdicts: [keep(finding())] }), 1],
    ['only a note', outcomeOf({ verdicts: [keep(finding(), 'note')] }), 0],
    ['only an allowed one', outcomeOf({ verdicts: [allow(finding(), 'inline', 'a:1', 'r')] }), 0],
    ['only warnings', outcomeOf({ warnings: [{ path: 'a', message: 'm' }] }), 0],
    ['a failure', outcomeOf({ failures }), 2],
    ['a failure and a finding', outcomeOf({ failures, verdicts: [keep(finding())] }), 2],
  ])('%s', (_name, outcome, code) => {
    expect(exitCode(outcome)).toBe(code)
  })
})

describe('REPORTS', () => {
  it('loads every format; each is pure and ends with a newline', async () => {
    for (const load of Object.values(REPORTS)) {
      const report = await load()
      const outcome = richOutcome()
      const text = report(outcome, CONTEXT)
      expect(text.endsWith('\n')).toBe(true)
      expect(report(outcome, CONTEXT)).toBe(text)
      expect(outcome).toEqual(richOutcome())
    }
  })
})
