import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { CommandLine } from '../../src/config/args.ts'
import { CHECK_NAMES } from '../../src/model.ts'
import { jsonReport, type ReportObject } from '../../src/report/json.ts'
import { run } from '../../src/run.ts'
import type { Repo } from './repo.ts'

const CONTEXT = { tool: { name: 'hushgate' as const, version: '0' }, color: false, width: 80, quiet: false, thorough: false }

export interface Scan {
  /** The JSON report, without its time. */
  text: string
  report: ReportObject
  /** Entries whose content was looked at or passed as known. */
  looked: number
  /** What git was asked, in order. */
  asked: string[]
}

/** What `hushgate scan` says here. */
export async function scan(cwd: string, line: Partial<CommandLine> = {}): Promise<Scan> {
  const folder = mkdtempSync(join(tmpdir(), 'hushgate-trace-'))
  process.env.GIT_TRACE2_EVENT = join(folder, 'trace')
  let looked = 0
  const onProgress = ({ files }: { files: number }): void => {
    looked = files
  }
  try {
    const source = { kind: 'tracked' as const, untracked: false }
    const { outcome } = await run({ line: { paths: [], ...line }, cwd, env: {}, checks: CHECK_NAMES, source, onProgress })
    const text = jsonReport({ ...outcome, elapsedMs: 0 }, CONTEXT)
    return { text, report: JSON.parse(text) as ReportObject, looked, asked: questions(join(folder, 'trace')) }
  } finally {
    delete process.env.GIT_TRACE2_EVENT
    rmSync(folder, { recursive: true })
  }
}

function questions(trace: string): string[] {
  const events = readFileSync(trace, 'utf8').trim().split('\n')
  const starts = events.map((line) => JSON.parse(line) as { event: string; argv?: string[] }).filter(({ event }) => event === 'start')
  return starts.map(({ argv = [] }) => argv.find((word, i) => i > 0 && !word.startsWith('-') && !word.includes('=')) ?? '')
}

/** A scan that may use what earlier ones kept; it says what one says that looks at everything again. */
export async function sameWithoutCache({ dir }: Repo, line: Partial<CommandLine> = { history: true }): Promise<Scan> {
  const kept = await scan(dir, line)
  expect(kept.text).toBe((await scan(dir, { ...line, cache: false })).text)
  return kept
}
