import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CommandLine } from '../../src/config/args.ts'
import type { Match, ProjectCheck, ProjectView, Text } from '../../src/model.ts'
import { scan as scanned } from '../support/cached.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

/** Every line of a list names a file that must be there and hold something; `more x` asks for a file that the list alone names. */
const needs: ProjectCheck = {
  name: 'deploy',
  needs: 'project',
  reads: ['*.list', 'part-*.txt'],
  readsMore: (view) => lists(view).flatMap(({ content }) => [...content.matchAll(/^more (\S+)/gm)].map((match) => match[1] as string)),
  run(view, _settings, warn) {
    return lists(view).flatMap((text) => {
      if (text.content.includes('broken')) warn?.({ path: text.entry.path, message: 'it is broken' })
      if (text.content.includes('explode')) throw new Error('boom')
      return [...text.content.matchAll(/^(?:more )?([\w./-]+)/gm)].flatMap((line) => {
        const name = line[1] as string
        const isThere = view.paths.includes(name) ? view.text(name) !== null : view.isOnDisk(name)
        return isThere ? [] : [{ text, match: lacks(name, line.index + line[0].length - name.length) }]
      })
    })
  },
}
const lists = (view: ProjectView): Text[] => view.paths.filter((path) => path.endsWith('.list')).flatMap((path) => view.text(path) ?? [])
const lacks = (name: string, start: number): Match => ({
  ...{ check: 'deploy', rule: 'lacks-file', title: 'File lacking', severity: 'medium', confidence: 'high', why: `${name} lacks`, name },
  ...{ strengthBits: 0, links: { revoke: null, docs: null }, rank: 2, plain: true, fix: ['add it'], start, end: start + name.length },
})

vi.mock('../../src/scan/deploy/index.ts', () => ({ DEPLOY_CHECKS: [needs] }))
afterEach(() => vi.unstubAllEnvs())

interface Told {
  findings: string[]
  old: string[]
  failures: string[]
  warnings: string[]
  asked: string[]
  text: string
}

async function look(repo: Repo, line: Partial<CommandLine> = { staged: true }, cwd = repo.dir): Promise<Told> {
  const { report, asked, text } = await scanned(cwd, { check: ['pattern', 'deploy'], ...line })
  const place = ({ path, line: at, name }: { path: string; line: number | null; name?: string }): string => `${path}:${at} ${name}`
  return {
    findings: report.findings.map(place),
    old: report.allowed.filter(({ because }) => because.kind === 'not-added').map(place),
    failures: report.failures.map(({ path, message }) => `${path}: ${message}`),
    warnings: report.warnings.map(({ path, message }) => `${path}: ${message}`),
    asked,
    text,
  }
}

/** One commit with a list and what it names. */
function project(repo: Repo): void {
  repo.stage('all.list', 'part-a.txt\npart-b.txt\n')
  repo.stage('part-a.txt', 'a\n')
  repo.stage('part-b.txt', 'b\n')
  repo.stage('src/x.ts', 'x\n')
  repo.commit()
}

describe('what a commit makes', () => {
  it.each<[string, (repo: Repo) => void, Partial<Told>]>([
    ['a file that others need is deleted', (r) => r.git('rm', '-q', 'part-b.txt'), { findings: ['all.list:2 part-b.txt'], old: [] }],
    ['and stays on disk', (r) => r.git('rm', '-q', '--cached', 'part-b.txt'), { findings: [], old: [] }],
    ['a need is added', (r) => r.stage('all.list', 'none.txt\npart-a.txt\n'), { findings: ['all.list:1 none.txt'], old: [] }],
    [
      'a need is added on disk only',
      (r) => (r.stage('all.list', 'part-a.txt\n'), r.write('all.list', 'none.txt\n')),
      { findings: [], old: [] },
    ],
    [
      'a need is staged and repaired on disk only',
      (r) => (r.stage('all.list', 'no.txt\n'), r.write('all.list', '')),
      { findings: ['all.list:1 no.txt'] },
    ],
    [
      'what is excluded is not told',
      (r) => (r.stage('hushgate.config.json', '{"exclude": ["*.list"]}'), r.git('rm', '-q', 'part-b.txt')),
      { findings: [] },
    ],
    [
      'a link is no file',
      (r) => (rmSync(join(r.dir, 'part-a.txt')), symlinkSync('nowhere', join(r.dir, 'part-a.txt')), r.git('add', '.')),
      { findings: ['all.list:1 part-a.txt'] },
    ],
    ['binary is no text', (r) => r.stage('part-a.txt', Buffer.from([1, 0, 2, 0, 0, 0, 255])), { findings: ['all.list:1 part-a.txt'] }],
    [
      'a further file is asked for',
      (r) => (r.stage('src/y.ts', 'y\n'), r.stage('all.list', 'more src/y.ts\nmore src/z.ts\n')),
      { findings: ['all.list:2 src/z.ts'] },
    ],
    ['a warning of a changed file', (r) => r.stage('all.list', 'broken\n'), { warnings: ['all.list: it is broken'] }],
    [
      'a check that breaks is no clean answer',
      (r) => r.stage('all.list', 'explode\n'),
      { findings: [], failures: ['null: a check broke: boom'] },
    ],
  ])('%s', async (_name, prepare, told) => {
    using repo = makeRepo()
    project(repo)
    prepare(repo)
    expect(await look(repo)).toMatchObject(told)
  })

  it('the first commit makes everything', async () => {
    using repo = makeRepo()
    repo.stage('all.list', 'none.txt\n')
    expect(await look(repo)).toMatchObject({ findings: ['all.list:1 none.txt'], old: [] })
  })

  it('what the project showed before is not added here, wherever its line stands now, and in a renamed file', async () => {
    using repo = makeRepo()
    project(repo)
    repo.stage('all.list', 'old.txt\n')
    repo.stage('other.list', 'broken\n')
    repo.commit()
    repo.stage('all.list', 'new.txt\npart-a.txt\nold.txt\n')
    expect(await look(repo)).toMatchObject({
      findings: ['all.list:1 new.txt'],
      old: ['all.list:3 old.txt', 'other.list:1 broken'],
      warnings: [],
    })
    repo.git('mv', 'all.list', 'every.list')
    expect(await look(repo)).toMatchObject({ findings: ['every.list:1 new.txt'], old: ['every.list:3 old.txt', 'other.list:1 broken'] })
  })

  it('an amendment is held against the parents of what it replaces', async () => {
    using repo = makeRepo()
    project(repo)
    repo.stage('all.list', 'none.txt\n')
    repo.gitWith({ env: { GIT_AUTHOR_DATE: '1700000000 +0000' } }, 'commit', '-q', '-m', 'x')
    repo.stage('part-a.txt', 'aa\n')
    expect(await look(repo)).toMatchObject({ findings: [], old: ['all.list:1 none.txt'] })
    for (const [name, value] of Object.entries({ NAME: 'Ann', EMAIL: 'ann@example.org', DATE: '@1700000000 +0000' }))
      vi.stubEnv(`GIT_AUTHOR_${name}`, value)
    vi.stubEnv('GIT_INDEX_FILE', join(repo.dir, '.git/index'))
    expect(await look(repo)).toMatchObject({ findings: ['all.list:1 none.txt'], old: [] })
  })

  it('a merge makes what neither side showed', async () => {
    using repo = makeRepo()
    project(repo)
    repo.git('checkout', '-q', '-b', 'side')
    repo.git('rm', '-q', 'part-b.txt')
    repo.stage('all.list', 'part-a.txt\nold.txt\n')
    repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.stage('second.list', 'part-b.txt\n')
    repo.commit()
    repo.git('merge', '-q', '--no-commit', 'side')
    expect(await look(repo)).toMatchObject({ findings: [], old: [] }) // each path is one side's own: nothing to look at
    repo.stage('all.list', 'part-a.txt\n\nold.txt\n')
    expect(await look(repo)).toMatchObject({ findings: ['second.list:1 part-b.txt'], old: ['all.list:3 old.txt'] })
  })
})

describe('a finding of a project is one as any other', () => {
  it('allow comments, paths and baseline let it pass; its place is shown, and what is secret beside it is not', async () => {
    using repo = makeRepo()
    project(repo)
    repo.stage('all.list', `none.txt # ${githubToken(1)}\n`)
    repo.commit()
    repo.git('rm', '-q', 'part-a.txt')
    const told = await look(repo, { all: true })
    expect(told.findings).toEqual(['all.list:1 none.txt', 'all.list:1 undefined'])
    expect(told.text).not.toContain(githubToken(1))
    repo.write('all.list', 'none.txt # hushgate:allow lacks-file -- later\n')
    expect((await look(repo, { all: true })).findings).toEqual(['all.list:1 undefined'])
    repo.write('hushgate.config.json', '{"allow": {"paths": [{"path": "*.list", "rules": ["lacks-file"], "reason": "later"}]}}')
    expect((await look(repo, { all: true })).findings).toEqual(['all.list:1 undefined'])
  })

  it('the configuration of the folder of an unchanged file counts', async () => {
    using repo = makeRepo()
    project(repo)
    repo.stage('deep/down/x.list', 'part-a.txt\n')
    repo.stage('deep/hushgate.config.json', '{"exclude": ["*.list"]}')
    repo.commit()
    repo.git('rm', '-q', 'part-a.txt')
    expect((await look(repo)).findings).toEqual(['all.list:1 part-a.txt'])
  })
})

describe('other looks', () => {
  it('every tracked file as it is on disk, one part of them, and named ones', async () => {
    using repo = makeRepo()
    project(repo)
    repo.write('all.list', 'none.txt\n')
    for (const cwd of [repo.dir, join(repo.dir, 'src')])
      expect(await look(repo, { all: true }, cwd)).toMatchObject({ old: [], failures: [] })
    expect((await look(repo, { all: true })).findings).toEqual(['all.list:1 none.txt'])
    const parts: string[] = []
    for (const index of [1, 2]) parts.push(...(await look(repo, { all: true, shard: { index, count: 2 } })).findings)
    expect(parts).toEqual(['all.list:1 none.txt'])
    expect((await look(repo, { all: true, paths: ['all.list'] })).findings).toEqual(['all.list:1 none.txt'])
    expect((await look(repo, { all: true, paths: ['part-a.txt'] })).findings).toEqual([])
    expect((await look(repo, { history: true })).findings).toEqual([])
  })

  it('a range: its end against its start, and against where both come from', async () => {
    using repo = makeRepo()
    project(repo)
    repo.stage('all.list', 'old.txt\n')
    const start = repo.commit()
    repo.git('checkout', '-q', '-b', 'side')
    repo.stage('all.list', 'old.txt\nmade.txt\n')
    repo.commit()
    repo.stage('part-a.txt', 'aa\n')
    repo.commit()
    const side = { findings: ['all.list:2 made.txt'], old: ['all.list:1 old.txt'] }
    expect(await look(repo, { range: { from: start, to: 'HEAD' } })).toMatchObject(side)
    repo.git('checkout', '-q', 'main')
    repo.stage('all.list', 'part-a.txt\n')
    repo.commit()
    expect(await look(repo, { range: { from: 'main', to: 'side' } })).toMatchObject(side)
    expect((await look(repo, { range: { from: '0'.repeat(40), to: 'side' } })).findings).toHaveLength(2)
  })

  it('files outside of a repository', async () => {
    using repo = makeRepo()
    rmSync(join(repo.dir, '.git'), { recursive: true })
    repo.write('all.list', 'none.txt\npart-a.txt\n')
    repo.write('part-a.txt', 'x\n')
    expect((await look(repo, { paths: ['.'] })).findings).toEqual(['all.list:1 none.txt'])
  })
})

it('a file that cannot be read is a failure; one of the past takes nothing away', async () => {
  using repo = makeRepo()
  project(repo)
  const blob = repo.git('rev-parse', 'HEAD:part-b.txt').trim()
  rmSync(join(repo.dir, '.git/objects', blob.slice(0, 2), blob.slice(2)))
  repo.stage('all.list', 'none.txt\n')
  expect((await look(repo)).failures).toEqual([expect.stringMatching(/^part-b.txt: its object .* is missing/)])
  repo.stage('part-b.txt', 'other\n')
  expect(await look(repo)).toMatchObject({ findings: ['all.list:1 none.txt'], failures: [] })
})

describe('git is asked', () => {
  const known = ['rev-parse', 'diff-index']
  it.each<[string, (repo: Repo) => void, string[]]>([
    ['no more where no name is one of the check', (r) => r.stage('src/x.ts', 'y\n'), ['cat-file']],
    [
      'once for paths and once for contents where nothing is found',
      (r) => r.stage('part-a.txt', 'y\n'),
      ['cat-file', 'ls-files', 'cat-file'],
    ],
    ['for the past where something is', (r) => r.stage('all.list', 'no\n'), ['cat-file', 'ls-files', 'cat-file', 'ls-tree', 'cat-file']],
  ])('%s', async (_name, prepare, asked) => {
    using repo = makeRepo()
    project(repo)
    prepare(repo)
    expect((await look(repo)).asked.filter((word) => !known.includes(word))).toEqual(asked)
  })
})
