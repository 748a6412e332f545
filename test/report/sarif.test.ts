import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { Log, Run } from 'sarif'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/model.ts'
import { sarifReport } from '../../src/report/sarif.ts'
import { tool } from '../support/tools.ts'
import { CONTEXT, fileFinding, finding, keep, outcomeOf, pairFinding, richOutcome } from './outcome.ts'

function run(outcome: Outcome): Run {
  return (JSON.parse(sarifReport(outcome, CONTEXT)) as Log).runs[0] as Run
}

describe('the official schema', () => {
  let schema: Record<string, unknown>

  // The schema is the standard's own file, kept in Microsoft's matcher for tests; it is fetched, not copied.
  beforeAll(async () => {
    const folder = await tool('@microsoft/jest-sarif', '1.0.0-beta.0')
    schema = JSON.parse(readFileSync(join(folder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
  }, 120_000)

  it.each([
    ['rich', richOutcome()],
    ['empty', outcomeOf()],
    ['a credential of two parts', outcomeOf({ verdicts: [keep(pairFinding())] })],
    ['a failure of the settings', outcomeOf({ failures: [{ path: null, stage: 'settings', message: 'm' }] })],
  ])('accepts the report: %s', (_name, outcome) => {
    // Written in draft 4, whose keywords used here mean the same in draft 7 but for the names of the first two.
    const { $schema: _draft, id: _id, ...body } = schema
    const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(body)
    validate(JSON.parse(sarifReport(outcome, CONTEXT)))
    expect(validate.errors).toBeNull()
  })
})

describe('the sarif report', () => {
  it('says one of everything', async () => {
    await expect(sarifReport(richOutcome(), CONTEXT)).toMatchFileSnapshot('golden/report.sarif')
  })

  it.each([
    ['critical', 'error'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'note'],
    ['info', 'note'],
  ] as const)('%s is level %s', (severity, level) => {
    expect(run(outcomeOf({ verdicts: [keep(finding({ severity }))] })).results?.[0]?.level).toBe(level)
  })

  it.each([
    ['a b/ü%#?.ts', 'a%20b/%C3%BC%25%23%3F.ts', 'SRCROOT'],
    ['c:odd', 'c%3Aodd', 'SRCROOT'],
    ['../up/a', '../up/a', 'SRCROOT'],
    ['/abs/a b', 'file:///abs/a%20b', undefined],
    ['C:/x y/z', 'file:///C:/x%20y/z', undefined],
    ['half \ud800', 'half%20%EF%BF%BD', 'SRCROOT'],
  ])('%j is a valid address', (path, uri, uriBaseId) => {
    const artifact = run(outcomeOf({ verdicts: [keep(finding({ path }))] })).results?.[0]?.locations?.[0]?.physicalLocation
      ?.artifactLocation
    expect(artifact).toEqual(uriBaseId === undefined ? { uri } : { uri, uriBaseId })
  })

  it.each([
    ['in a file', {}, [3, 4]],
    [
      'in a member of an archive, whose lines are none of the archive',
      { line: null, column: null, endLine: null, endColumn: null },
      [undefined, undefined],
    ],
  ])('places the parts of a credential %s', (_name, place, lines) => {
    const [result] = run(outcomeOf({ verdicts: [keep({ ...pairFinding(), ...place })] })).results ?? []
    expect(result?.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.region?.startLine)).toEqual(lines)
  })

  it('points every result at its rule', () => {
    const {
      results = [],
      tool: { driver },
    } = run(richOutcome())
    expect(results).toHaveLength(10)
    for (const result of results) expect(driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
  })

  it('says whether everything was looked at', () => {
    expect(run(outcomeOf()).invocations?.[0]).toMatchObject({ executionSuccessful: true, exitCode: 0 })
    expect(run(richOutcome()).invocations?.[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 })
  })

  it('points at each part of a credential', () => {
    const [result] = run(outcomeOf({ verdicts: [keep(pairFinding())] })).results ?? []
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 3, startColumn: 7, endLine: 4, endColumn: 47 })
    expect(result?.relatedLocations?.map(({ message, physicalLocation }) => [message?.text, physicalLocation?.region?.startLine])).toEqual([
      ['Some id', 3],
      ['Some key', 4],
    ])
  })

  it('has no region for a finding about the file itself and no snippet anywhere', () => {
    const text = sarifReport(outcomeOf({ verdicts: [keep(fileFinding()), keep(finding())] }), CONTEXT)
    expect(text).not.toContain('snippet')
    expect(text).not.toContain('STRIPE_KEY = ')
    expect(run(outcomeOf({ verdicts: [keep(fileFinding())] })).results?.[0]?.locations?.[0]?.physicalLocation).not.toHaveProperty('region')
  })
})
