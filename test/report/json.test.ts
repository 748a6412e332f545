import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { REPORT_SCHEMA } from '../../src/report/schema.ts'
import { CONTEXT, finding, keep, outcomeOf, pairFinding, richOutcome, shardOf } from './outcome.ts'

const report = (outcome = richOutcome()) => JSON.parse(jsonReport(outcome, CONTEXT))

/** The schema as if no field could be added: a field that nobody documented fails. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (schema === null || typeof schema !== 'object') return schema
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)])
  return { ...Object.fromEntries(entries), ...('properties' in schema && 'required' in schema ? { additionalProperties: false } : {}) }
}

describe('the json report', () => {
  it('says one of everything', async () => {
    await expect(jsonReport(richOutcome(), CONTEXT)).toMatchFileSnapshot('golden/report.json')
  })

  it.each([
    ['rich', richOutcome()],
    ['empty', outcomeOf()],
    ['of a part', { ...richOutcome(), shard: shardOf() }],
    ['a credential of two parts', outcomeOf({ verdicts: [keep(pairFinding())] })],
  ])('is what its schema says, and nothing else: %s', (_name, outcome) => {
    const ajv = new Ajv({ allErrors: true, validateFormats: false, allowUnionTypes: true })
    const validate = ajv.compile(closed(REPORT_SCHEMA) as object)
    validate(report(outcome))
    expect(validate.errors).toBeNull()
  })

  it('has a schema that refuses what is not a report', () => {
    const validate = new Ajv({ validateFormats: false, allowUnionTypes: true }).compile(REPORT_SCHEMA)
    const { findings: _gone, ...without } = report()
    expect(validate(without)).toBe(false)
    expect(validate({ ...report(), schemaVersion: 2 })).toBe(false)
    expect(validate({ ...report(), later: 'a new field' })).toBe(true)
  })

  it('holds exactly the kept findings, sorted by path, line, column and rule, also in an exit-2 run', () => {
    const places = [
      ['b', 1, 1, 'r'],
      ['a', 10, 1, 'r'],
      ['a', 2, 5, 'z'],
      ['a', 2, 5, 'r'],
      ['a', null, null, 'r'],
    ] as const
    const verdicts = places.map(([path, line, column, rule]) => keep(finding({ path, line, column, rule })))
    const failures = [{ path: 'x', stage: 'read' as const, message: 'm' }]
    const sorted = report(outcomeOf({ verdicts, failures })).findings
    expect(sorted.map(({ path, line, column, rule }: Record<string, unknown>) => [path, line, column, rule])).toEqual([
      ['a', null, null, 'r'],
      ['a', 2, 5, 'r'],
      ['a', 2, 5, 'z'],
      ['a', 10, 1, 'r'],
      ['b', 1, 1, 'r'],
    ])
  })

  it('never tells the span or the source line, nor any field that a finding may get later', () => {
    const later = { ...finding(), value: 'later' }
    const text = jsonReport(outcomeOf({ verdicts: [keep(later), keep(later, 'note'), keep(pairFinding())] }), CONTEXT)
    expect(text).not.toMatch(/"(span|excerpt|value)"/)
  })
})
