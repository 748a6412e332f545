import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { REPORT_SCHEMA } from '../../src/report/schema.ts'
import { MergeError, mergeReports } from '../../src/shard/merge/index.ts'
import { type ReportSchema, shapeProblem } from '../../src/shard/merge/shape.ts'
import { CONTEXT, finding, keep, outcomeOf, pairFinding, richOutcome, shardOf } from '../report/outcome.ts'

type Report = Record<string, unknown> & { shard: Record<string, unknown>; tool: Record<string, unknown> }

/** The report of one of three parts with 4 files each, as it stands in a file. */
function part(index: number, change: (report: Report) => void = () => {}): { name: string; text: string } {
  const outcome = outcomeOf({
    verdicts: [keep(finding({ path: `${index}.txt` }))],
    shard: shardOf({ index, count: 3, files: 4, filesTotal: 12, allows: [] }),
  })
  const report = JSON.parse(jsonReport(outcome, CONTEXT)) as Report
  change(report)
  return { name: `${index}.json`, text: JSON.stringify(report) }
}

const set = (change?: (report: Report) => void) => [part(3, change), part(1), part(2)]

describe('reports that are of one run', () => {
  it('make the outcome of the whole, in any order', () => {
    const outcome = mergeReports(set())
    expect(outcome.verdicts.map((verdict) => verdict.finding.path)).toEqual(['1.txt', '2.txt', '3.txt'])
    expect(outcome).toMatchObject({ subject: 'every tracked file', filesScanned: 9, bytesScanned: 37035, shard: null, guardsCommit: false })
  })

  it('what is about all files is said once, what is about one as often as its part says it', () => {
    const shallow = { path: '.', message: 'this clone is shallow' }
    const failure = { path: 'a.zip', stage: 'read', message: 'm' }
    const outcome = mergeReports([
      part(1, (report) => Object.assign(report, { warnings: [shallow], failures: [failure, failure] })),
      part(2, (report) => Object.assign(report, { warnings: [shallow] })),
      part(3),
    ])
    expect(outcome.warnings).toEqual([shallow])
    expect(outcome.failures).toEqual([failure, failure])
  })

  it('an allow that one part used is of use', () => {
    const use = (key: string, used: boolean) => ({
      kind: 'configuration',
      key,
      used,
      unused: { path: 'c.yaml', line: 3, message: 'unused' },
    })
    const withUses = (uses: object[]) => (report: Report) => void (report.shard.allows = uses)
    const both = [use('aaaa', false), use('bbbb', false)]
    const merge = (last: object[]) => mergeReports([part(1, withUses(both)), part(2, withUses(both)), part(3, withUses(last))]).warnings
    expect(merge(both)).toHaveLength(2)
    expect(merge([use('aaaa', true), use('bbbb', false)])).toEqual([{ path: 'c.yaml', line: 3, message: 'unused' }])
    expect(merge([])).toHaveLength(2)
  })

  it('parts of a credential, what let findings pass, and facts of .env files come through', () => {
    const rich = richOutcome()
    const shard = shardOf({ index: 1, count: 1, files: 3, filesTotal: 3, allows: [] })
    const verdicts = [...rich.verdicts, keep(pairFinding())]
    const text = jsonReport({ ...rich, verdicts, shard }, CONTEXT)
    const merged = mergeReports([{ name: 'a', text }])
    expect(merged.envFacts).toEqual(rich.envFacts)
    const { shard: _shard, subject: _subject, ...before } = JSON.parse(text)
    const { subject: _merged, ...after } = JSON.parse(jsonReport(merged, CONTEXT))
    expect(after).toEqual(before)
  })
})

describe('reports that are not', () => {
  it.each<[string, { name: string; text: string }[], string]>([
    ['none', [], 'no report to merge'],
    ['one missing', [part(1), part(3)], 'shard 2/3 is missing'],
    ['several missing', [part(2)], 'shard 1/3, 3/3 are missing'],
    ['one twice', [part(1), part(2), { ...part(2), name: 'again.json' }, part(3)], 'shard 2/3 is there twice: 2.json and again.json'],
    [
      'another version',
      set((report) => (report.tool.version = '9.9.9')),
      '3.json and 1.json are of different runs: another hushgate (9.9.9, 0.1.0)',
    ],
    ['other settings', set((report) => (report.shard.settings = 'x')), 'other settings'],
    ['another list', set((report) => (report.shard.listing = 'x')), 'another list of files'],
    ['another subject', set((report) => (report.shard.subject = 'x')), 'another subject'],
    ['another number', set((report) => (report.shard.count = 4)), 'another number of shards (4, 3)'],
    [
      'a part of itself only',
      [part(1), part(2), part(3, (report) => (report.shard.files = 3))],
      'have 11 files together, and 12 were listed',
    ],
    ['another schema', set((report) => (report.schemaVersion = 2)), '3.json: a report of version 2, and this hushgate reads version 1'],
    ['a whole', [{ name: 'w.json', text: jsonReport(outcomeOf(), CONTEXT) }], 'w.json: the report of a whole run'],
    ['half a file', [{ name: 'h.json', text: part(1).text.slice(0, 99) }], 'h.json: no JSON'],
    ['another JSON', [{ name: 'p.json', text: '{"name":"x"}' }], 'p.json: no json report of hushgate: schemaVersion is missing'],
    ['null', [{ name: 'n.json', text: 'null' }], 'n.json: no json report of hushgate: it is no object'],
    ['a broken finding', set((report) => (report.findings = [{}])), 'findings[0].rule is missing'],
    ['a wrong count', set((report) => (report.shard.index = 0)), 'shard.index is less than 1'],
    ['a wrong type', set((report) => (report.warnings = 'none')), 'warnings is no array'],
  ])('%s', (_name, files, message) => {
    expect(() => mergeReports(files)).toThrow(MergeError)
    expect(() => mergeReports(files)).toThrow(message)
  })
})

it('the shape is what the schema says: a JSON schema library comes to the same answer', () => {
  const validate = new Ajv({ validateFormats: false, allowUnionTypes: true }).compile(REPORT_SCHEMA)
  const whole = JSON.parse(jsonReport({ ...richOutcome(), shard: shardOf() }, CONTEXT)) as object
  const places = pathsIn(whole)
  const odd = fc.constantFrom(null, 0, -1, 1.5, 'x', [], {}, true, [{}], undefined)
  expect(shapeProblem(whole, REPORT_SCHEMA as ReportSchema)).toBeNull()
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (place, value) => {
      const changed = structuredClone(whole)
      put(changed, place, value)
      expect(shapeProblem(changed, REPORT_SCHEMA as ReportSchema) === null).toBe(validate(changed))
    }),
    { numRuns: 2000 },
  )
})

type Place = (string | number)[]

function pathsIn(value: unknown, above: Place = []): Place[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [[...above, key], ...pathsIn(inner, [...above, key])])
}

/** undefined: takes it away. */
function put(value: object, place: Place, what: unknown): void {
  const inner = place.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], value as unknown) as Record<string, unknown>
  const last = place.at(-1) as string
  if (what === undefined && !Array.isArray(inner)) delete inner[last]
  else inner[last] = what ?? null
}
