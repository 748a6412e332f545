import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { CheckName, Entry, Settings } from '../../src/model.ts'
import { run } from '../../src/run.ts'
import type { Clean } from '../../src/scan/session.ts'
import { lookTogether, openCrew } from '../../src/sift/crew.ts'
import { openSources } from '../../src/source/index.ts'
import { loadSettings } from '../../src/config/tree.ts'
import { distFile } from '../support/dist.ts'
import { runCli } from '../support/hook.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { draw, githubToken } from '../support/tokens.ts'

const CHECKS: CheckName[] = ['path', 'pattern', 'entropy']
const PROSE = Array.from({ length: 150 }, (_, i) => `line ${i} of a text with long enough lines to be told apart\n`)

/** Commits of one change each, by git's own importer: thousands in a second. */
function importHistory(repo: Repo, versions: readonly { path: string; text: string }[]): void {
  const commits = versions.map(({ path, text }, i) => {
    const bytes = Buffer.byteLength(text)
    const head = `commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + i} +0000\ndata 1\nc\n`
    return `${head}M 100644 inline ${JSON.stringify(path)}\ndata ${bytes}\n${text}\n`
  })
  repo.gitWith({ input: commits.join('\n') }, 'fast-import', '--quiet')
}

/** Small and large edits of a few files; some bring a token, some take one away, some only move it. */
function edits(count: number, seed: number): { path: string; text: string }[] {
  const files = new Map<string, string[]>()
  const next = (below: number): number => Number.parseInt(draw('0123456789', 6, seed++ * 7919), 10) % below
  return Array.from({ length: count }, (_, i) => {
    const path = ['a.ts', 'b.yaml', 'docs/c.md', 'keys.pem', 'package-lock.json'][next(5)] as string
    const lines = files.get(path) ?? [...PROSE]
    files.set(path, lines)
    const at = next(lines.length)
    const what = next(9)
    if (what === 0) lines.splice(at, 1 + next(40))
    else if (what === 1) lines.splice(at, 0, `const token = "${githubToken(1 + next(30))}"\n`)
    else if (what === 2) lines.splice(at, 0, `password = "${draw('abcdefgh2345', 14, 1 + next(30))}"\n`)
    else if (what === 3) lines.splice(at, 0, 'kind: Secret\n')
    else if (what === 4) lines.splice(at, 0, ...PROSE.slice(0, next(100)))
    else if (what === 5) lines.sort()
    else lines.splice(at, 1, `changed ${i}\n`)
    return { path, text: lines.join('') }
  })
}

async function sourceReport(repo: Repo, source: 'history' | 'tracked'): Promise<unknown> {
  const request = source === 'history' ? { kind: source } : { kind: source, untracked: false }
  const { outcome } = await run({ line: { paths: [] }, cwd: repo.dir, env: {}, checks: CHECKS, source: request })
  return simple(outcome)
}

/** Findings with their places, and the proof. */
function simple(report: object): unknown {
  const { verdicts, filesScanned, bytesScanned, warnings } = report as Awaited<ReturnType<typeof run>>['outcome']
  return {
    ...{ filesScanned, bytesScanned, warnings },
    found: verdicts.map(({ kept, finding: { rule, path, line, column, fingerprint, commit } }) => [
      ...[kept, rule, path, line, column, fingerprint, commit?.id],
    ]),
  }
}

interface JsonReport {
  findings: Record<string, never>[]
  notes: Record<string, never>[]
  scanned: { files: number; bytes: number }
}

/** The same question to the program in dist/, whose threads look first. */
function distReport(repo: Repo, ...args: string[]): JsonReport {
  const checks = CHECKS.flatMap((name) => ['--check', name])
  return JSON.parse(runCli(repo.dir, ['scan', ...args, ...checks, '--format', 'json']).stdout) as JsonReport
}

describe('what all threads look at first', () => {
  it.each([1, 2])('a history with secrets in some versions gives the report of one look (seed %i)', async (seed) => {
    using repo = makeRepo()
    importHistory(repo, edits(420, seed * 1000))
    const alone = (await sourceReport(repo, 'history')) as { found: unknown[][]; filesScanned: number; bytesScanned: number }
    const together = distReport(repo, '--history')
    const keys = (list: readonly unknown[]): string[] => list.map((each) => JSON.stringify(each)).sort()
    const told = [...together.findings, ...together.notes].map(({ rule, path, line, column, fingerprint }) => [
      rule,
      path,
      line,
      column,
      fingerprint,
    ])
    expect(keys(told)).toEqual(
      keys(alone.found.map(([, rule, path, line, column, fingerprint]) => [rule, path, line, column, fingerprint])),
    )
    expect(together.scanned).toMatchObject({ files: alone.filesScanned, bytes: alone.bytesScanned })
    expect(alone.found.length).toBeGreaterThan(20)
  })

  it('passes what is clean, and nothing that is to be told', async () => {
    using repo = makeRepo()
    const clean: string[] = []
    const other: string[] = []
    const add = (list: string[], path: string, content: string | Uint8Array): void => {
      list.push(path)
      repo.write(path, content)
    }
    for (let i = 0; i < 100; i++) add(clean, `clean/${i}.txt`, PROSE.slice(0, i).join(''))
    add(clean, 'utf16.txt', Buffer.from(`\ufeff${PROSE.join('')}`, 'utf16le'))
    add(clean, 'large.log', PROSE.join('').repeat(1200))
    add(other, 'token.ts', `const a = "${githubToken()}"\n`)
    add(other, 'token16.txt', Buffer.from(`\ufeffconst a = "${githubToken()}"\n`, 'utf16le'))
    add(other, 'deep.log', `${PROSE.join('').repeat(1200)}${githubToken()}\n`)
    add(other, 'archive.gz', gzipSync('text'))
    add(other, 'sealed.7z', Buffer.from('7z\xbc\xaf\x27\x1c text', 'latin1'))
    add(other, 'allowed.ts', 'const a = 1 // hushgate:allow all -- nothing here\n')
    repo.git('add', '-A')
    writeFileSync(join(repo.dir, 'clean/0.txt'), 'changed on disk\n')
    const passed = await firstLook(repo)
    expect([...new Set(passed.map(([{ path }]) => path))].sort()).toEqual([...clean].sort())
    expect(passed.filter(([{ path }]) => path === 'clean/0.txt')).toHaveLength(2)
    for (const [entry, { sizeBytes }] of passed) expect(sizeBytes).toBe(sizeOf(repo, entry))
    expect(passed.find(([{ path }]) => path === 'utf16.txt')?.[1].textBytes).toBe(PROSE.join('').length)
  })

  it('a version that an older one tells for is looked at again when that one is gone, or out of scope', () => {
    using repo = makeRepo()
    const others = Array.from({ length: 420 }, (_, i) => ({ path: `clean/${i}.txt`, text: `${i}\n` }))
    const old = [...PROSE.slice(0, 140), `const token = "${githubToken()}"\n`]
    const text = (lines: readonly string[]): string => [...lines, ...PROSE].join('')
    importHistory(repo, [...others, { path: 'a.ts', text: text(old) }, { path: 'a.ts', text: text(['changed\n', ...old.slice(1)]) }])
    const found = (...args: string[]): number => distReport(repo, '--history', ...args).findings.length
    expect([found(), found(), found('--max-count', '1')]).toEqual([1, 1, 1])
    const tree = repo.git('rev-parse', 'main^{tree}').trim()
    repo.git('update-ref', 'refs/heads/main', repo.git('commit-tree', '-m', 'one', tree).trim())
    expect([found(), found('--no-cache')]).toEqual([1, 1])
  })

  it('an own rule of many lines is asked of the whole of each version', () => {
    using repo = makeRepo()
    const others = Array.from({ length: 420 }, (_, i) => ({ path: `clean/${i}.txt`, text: `${i}\n` }))
    const body = `${'x\n'.repeat(1950)}END OF VAULT\n${'y\n'.repeat(9000)}`
    const own = { id: 'own-vault', pattern: 'VAULT B[a-zA-Z\\s]{1,3950}?END OF VAULT', samples: { flags: ['VAULT B END OF VAULT'] } }
    repo.write('hushgate.config.json', JSON.stringify({ rules: [own] }))
    importHistory(repo, [...others, { path: 'a.txt', text: body }, { path: 'a.txt', text: `VAULT BEGINS\n${body}` }])
    expect(distReport(repo, '--history').findings.length).toBe(1)
  })

  it('is done by the one who asks where no thread can begin', async () => {
    using repo = makeRepo()
    repo.stage('a', 'text\n')
    const passed = await firstLook(repo, join(repo.dir, 'no-such-program.cjs'))
    expect(passed.map(([{ path }]) => path)).toEqual(['a'])
  })
})

function sizeOf(repo: Repo, { path, blobId }: Entry): number {
  return blobId === undefined ? repo.read(path).length : Number(repo.git('cat-file', '-s', blobId))
}

async function firstLook(repo: Repo, program = distFile('worker.cjs')): Promise<[Entry, Clean][]> {
  const [opened] = openSources({ cwd: repo.dir, paths: [], source: { kind: 'tracked', untracked: false } })
  const { source } = opened as NonNullable<typeof opened>
  const { entries } = await source.list()
  const { top } = await loadSettings({ paths: [] }, { root: repo.dir, cwd: repo.dir })
  const passed: [Entry, Clean][] = []
  const request = {
    ...{ entries, checks: CHECKS, own: [], full: true, reach: source.reach as NonNullable<typeof source.reach> },
    settingsFor: (): Settings => top,
    tell: () => {},
    pass: (entry: Entry, clean: Clean) => void passed.push([entry, clean]),
  }
  const crew = await openCrew(program)
  await lookTogether(entries, request, crew as NonNullable<typeof crew>)
  await crew?.pool?.destroy()
  return passed
}
