import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { scan, type ScanOptions, type ScanReport } from '../../src/index.ts'
import { exitCode } from '../../src/report/exit.ts'
import { type ReportObject, reportObject } from '../../src/report/json.ts'
import { mergeReports } from '../../src/shard/merge/index.ts'
import { story, tell } from './repos.ts'

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
})
afterEach(() => vi.unstubAllEnvs())

/** Without the time, and with an order in the lists that promise none. */
function comparable(report: ReportObject & { exitCode: number }) {
  const { elapsedMs: _elapsed, ...scanned } = report.scanned
  const sorted = (items: readonly object[]): string[] => items.map((item) => JSON.stringify(item)).sort()
  return {
    ...report,
    warnings: sorted(report.warnings),
    failures: sorted(report.failures),
    scanned: { ...scanned, skipped: sorted(scanned.skipped) },
  }
}

async function shards(options: ScanOptions, count: number): Promise<ScanReport[]> {
  const reports: ScanReport[] = []
  for (let index = 1; index <= count; index++) reports.push(await scan({ ...options, shard: `${index}/${count}` }))
  return reports
}

function merged(reports: readonly ScanReport[]) {
  const outcome = mergeReports(reports.map((report, i) => ({ name: `${i}.json`, text: JSON.stringify(report) })))
  return { ...reportObject(outcome, { name: 'hushgate', version: (reports[0] as ScanReport).tool.version }), exitCode: exitCode(outcome) }
}

describe('the merged reports of all shards are the report of the whole', () => {
  const kinds: [string, ScanOptions][] = [
    ['tracked files', {}],
    ['the history', { history: true }],
    ['everything, doubtful findings too', { history: true, everything: true, thorough: true }],
    ['named files', { paths: ['sub', 'a.txt'] }],
  ]

  it.each(kinds)('%s', { timeout: 300_000 }, async (_name, options) => {
    await fc.assert(
      fc.asyncProperty(story, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (given, count, below) => {
        using repo = tell(given)
        if (below) repo.write('sub/untracked', '')
        const asked = { cwd: below && !options.paths ? `${repo.dir}/sub` : repo.dir, ...options }
        const first = await scan(asked)
        const entries = first.findings.filter((_, i) => i % 2 === 0).map(({ fingerprint }) => `${fingerprint}  -- r`)
        repo.write('.hushgate-baseline', [...new Set([...entries, 'github-pat:gone.txt:0000  -- r', '']).values()].join('\n'))
        const whole = await scan(asked)
        const parts = await shards(asked, count)
        expect(comparable(merged(parts))).toEqual(comparable(whole))
        const digests = new Set(parts.map(({ shard }) => JSON.stringify([shard?.settings, shard?.listing, shard?.filesTotal])))
        expect(digests.size).toBe(1)
      }),
      { numRuns: 8 },
    )
  })
})
