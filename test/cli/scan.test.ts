import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { distFile } from '../support/dist.ts'
import { makeZip } from '../support/archives.ts'
import { runCli, runHook } from '../support/hook.ts'
import { CHILD_LIMIT_MS, makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

const token = githubToken(3)
const line = `key = "${token}"\n`

interface JsonReport {
  findings: {
    rule: string
    path: string
    line: number | null
    column: number | null
    fingerprint: string
    commit?: { id: string; inHead: boolean }
  }[]
  notes: { rule: string }[]
  warnings: { path: string; line?: number; message: string }[]
  allowed: { because: { kind: string } }[]
  failures: { path: string | null; message: string }[]
  scanned: { files: number; bytes: number; skipped: { path: string; reason: string }[] }
}

function scanJson(cwd: string, ...args: string[]): { code: number | null; report: JsonReport } {
  const { code, stdout, output } = runCli(cwd, ['scan', '--format', 'json', ...args])
  expect(output).not.toContain(token)
  return { code, report: JSON.parse(stdout) as JsonReport }
}

const places = (report: JsonReport): string[] => report.findings.map((finding) => `${finding.rule} ${finding.path}:${finding.line}`)

describe('what scan looks at', () => {
  it('every tracked file, the index and, where it differs, the disk', () => {
    using repo = makeRepo()
    repo.stage('staged.txt', line)
    repo.stage('edited.txt', 'clean\n')
    repo.commit()
    repo.write('edited.txt', `one\n${line}`)
    repo.write('untracked.txt', line)
    const { code, report } = scanJson(repo.dir)
    expect({ code, places: places(report) }).toEqual({ code: 1, places: ['github-pat edited.txt:2', 'github-pat staged.txt:1'] })
    expect(places(scanJson(repo.dir, '--untracked').report)).toContain('github-pat untracked.txt:1')
  })

  it('one secret in the index and on disk is one finding', () => {
    using repo = makeRepo()
    repo.stage('a.txt', line)
    repo.write('a.txt', `moved\n${line}`)
    expect(places(scanJson(repo.dir).report)).toEqual(['github-pat a.txt:1'])
  })

  it('from a sub-folder, with paths relative to it', () => {
    using repo = makeRepo()
    repo.stage('sub/in.txt', line)
    repo.stage('out.txt', line)
    expect(places(scanJson(join(repo.dir, 'sub')).report)).toEqual(['github-pat ../out.txt:1', 'github-pat in.txt:1'])
    expect(places(scanJson(join(repo.dir, 'sub'), '.').report)).toEqual(['github-pat in.txt:1'])
  })

  it('a repository named from elsewhere, and a folder outside any, in one run', () => {
    using repo = makeRepo()
    using other = makeRepo()
    repo.stage('a.txt', line)
    rmSync(join(other.dir, '.git'), { recursive: true })
    other.write('node_modules/b.txt', line)
    symlinkSync(token, join(other.dir, 'link'))
    const { code, report } = scanJson(other.dir, repo.dir, other.dir)
    expect(code).toBe(1)
    expect(report.findings.map(({ path }) => path).sort()).toEqual([expect.stringMatching(/\/a\.txt$/), 'link', 'node_modules/b.txt'])
  })

  it('standard input', () => {
    using repo = makeRepo()
    const { code, stdout } = runCli(repo.dir, ['scan', '--format', 'json', '-'], {}, line)
    expect({ code, places: places(JSON.parse(stdout) as JsonReport) }).toEqual({ code: 1, places: ['github-pat <stdin>:1'] })
  })

  it('a range, commit by commit; the net difference would hide what is pushed', () => {
    using repo = makeRepo()
    repo.stage('a.txt', 'clean\n')
    const first = repo.commit()
    repo.stage('a.txt', `clean\n${line}`)
    const bad = repo.commit()
    repo.stage('a.txt', 'clean\n')
    repo.commit()
    const { code, report } = scanJson(repo.dir, '--range', `${first}..HEAD`)
    expect({ code, places: places(report), commit: report.findings[0]?.commit }).toMatchObject({
      code: 1,
      places: ['github-pat a.txt:2'],
      commit: { id: bad, inHead: false },
    })
    expect(scanJson(repo.dir, '--range', `${bad}..HEAD`).code).toBe(0)
  })

  it('what a rebase takes in after a conflict runs no hook: the range sees it', () => {
    using repo = makeRepo()
    repo.stage('a.txt', 'base\n')
    repo.commit()
    repo.git('checkout', '-q', '-b', 'side')
    repo.stage('a.txt', 'side\n')
    repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.stage('a.txt', 'main\n')
    const onto = repo.commit()
    repo.git('checkout', '-q', 'side')
    expect(() => repo.git('rebase', '-q', 'main')).toThrow()
    repo.stage('a.txt', `both\n${line}`)
    repo.gitWith({ env: { GIT_EDITOR: 'true' } }, 'rebase', '--continue')
    expect(places(scanJson(repo.dir, '--range', `${onto}..HEAD`).report)).toEqual(['github-pat a.txt:2'])
  })

  it('a range does not judge an old secret on an untouched line', () => {
    using repo = makeRepo()
    repo.stage('a.txt', `one\n${line}`)
    const first = repo.commit()
    repo.stage('a.txt', `two\n${line}`)
    repo.commit()
    const { code, report } = scanJson(repo.dir, '--range', `${first}..HEAD`)
    expect({ code, kinds: report.allowed.map(({ because }) => because.kind) }).toEqual({ code: 0, kinds: ['not-added'] })
  })

  it('the history: once a secret, at its first commit, whatever became of it', () => {
    using repo = makeRepo()
    repo.stage('a.txt', line)
    const born = repo.commit()
    repo.stage('a.txt', `moved down\n${line}`)
    repo.commit()
    repo.git('rm', '-q', 'a.txt')
    repo.commit()
    const { code, report } = scanJson(repo.dir, '--history')
    expect({ code, places: places(report), commit: report.findings[0]?.commit }).toMatchObject({
      code: 1,
      places: ['github-pat a.txt:1'],
      commit: { id: born, inHead: false },
    })
  })

  it('the same fingerprint in the hook, the range and the history', () => {
    using repo = makeRepo()
    repo.stage('base', 'x\n')
    const first = repo.commit()
    repo.stage('a.txt', line)
    const staged = scanJson(repo.dir, '--staged').report.findings[0]?.fingerprint
    repo.commit()
    const others = [['--range', `${first}..HEAD`], ['--history'], []].map(
      (args) => scanJson(repo.dir, ...args).report.findings[0]?.fingerprint,
    )
    expect(new Set([staged, ...others]).size).toBe(1)
  })

  it('a bare repository, a shallow clone and a linked worktree', () => {
    using repo = makeRepo()
    repo.stage('a.txt', line)
    repo.commit()
    repo.git('clone', '-q', '--bare', '.', 'bare.git')
    repo.git('clone', '-q', '--depth', '1', `file://${repo.dir}`, 'shallow')
    repo.git('worktree', 'add', '-q', 'linked')
    for (const folder of ['bare.git', 'shallow', 'linked'])
      expect(places(scanJson(join(repo.dir, folder)).report), folder).toEqual(['github-pat a.txt:1'])
  })

  it("a linked worktree without husky's shims: no hook runs there, and the scan says so", () => {
    using repo = makeRepo()
    repo.stage('a.txt', 'clean\n')
    repo.write('.husky/_/pre-commit', '#!/bin/sh\n')
    repo.git('config', 'core.hooksPath', '.husky/_')
    repo.commit()
    repo.git('worktree', 'add', '-q', 'linked')
    expect(scanJson(repo.dir).report.warnings).toEqual([])
    expect(scanJson(join(repo.dir, 'linked')).report.warnings).toMatchObject([
      { path: '.husky/_', message: expect.stringContaining('no git hook runs') },
    ])
  })

  it('advice names the file as a command typed here would', () => {
    using repo = makeRepo()
    repo.stage('out.txt', line)
    repo.stage('sub/in.txt', 'x\n')
    expect(runCli(join(repo.dir, 'sub'), ['scan']).output).toContain('git add ../out.txt')
  })

  it('a partial clone: what is missing is fetched, or said', () => {
    using repo = makeRepo()
    repo.stage('a.txt', line)
    repo.commit()
    repo.git('config', 'uploadpack.allowFilter', 'true')
    repo.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${repo.dir}`, 'partial')
    const partial = join(repo.dir, 'partial')
    expect(places(scanJson(partial, '--history').report)).toEqual(['github-pat a.txt:1'])
  })
})

describe('exit codes and bad input', () => {
  const cases: [string, string[], (repo: Repo) => void, number, RegExp][] = [
    ['clean', [], (r) => r.stage('a', 'clean\n'), 0, /scanned 1 files, 6 bytes, skipped 0/],
    ['no such path', ['gone.txt'], (r) => r.stage('a', 'x\n'), 2, /gone\.txt.*no such file/],
    ['an empty repository', [], () => {}, 2, /nothing to scan/],
    ['unknown option', ['--exlude', 'x'], (r) => r.stage('a', 'x\n'), 2, /--exlude/],
    ['unknown format', ['--format', 'jsno'], (r) => r.stage('a', 'x\n'), 2, /did you mean "json"/],
    ['two sources', ['--staged', '--history'], (r) => r.stage('a', 'x\n'), 2, /ask for different things/],
    ['an unknown revision', ['--range', 'nowhere..HEAD'], (r) => (r.stage('a', 'x\n'), r.commit()), 2, /"nowhere" is no commit here/],
    ['a revision that is an option', ['--range', '--all..HEAD'], (r) => (r.stage('a', 'x\n'), r.commit()), 2, /range/],
    ['a missing configuration', ['--config', 'gone.yaml'], (r) => r.stage('a', 'x\n'), 2, /gone\.yaml/],
    ['a broken configuration', [], (r) => r.stage('hushgate.config.json', '{ "exclude": 3 }'), 2, /hushgate\.config\.json:1:14/],
    ['an unknown key', [], (r) => r.stage('hushgate.config.yaml', 'exlude: []\n'), 2, /did you mean "exclude"/],
    ['a broken baseline', [], (r) => r.stage('.hushgate-baseline', 'no reason here\n'), 2, /\.hushgate-baseline:1/],
    ['a missing baseline', ['--baseline', 'gone'], (r) => r.stage('a', 'x\n'), 2, /no such baseline/],
    ['staged, nothing staged', ['--staged'], (r) => (r.stage('a', 'x\n'), r.commit()), 0, /nothing new staged/],
    ['excluded', ['--exclude', '*.txt'], (r) => r.stage('a.txt', line), 0, /skipped 1 \(1 excluded\)/],
    ['a deletion', ['--staged'], (r) => (r.stage('a', line), r.commit(), r.git('rm', '-q', 'a')), 0, /1 deleted/],
    ['an unwritable report', ['--format', 'json=no/such/folder.json'], (r) => r.stage('a', 'x\n'), 2, /cannot write/],
  ]

  it.each(cases)('%s', (_name, args, prepare, code, words) => {
    using repo = makeRepo()
    prepare(repo)
    const result = runCli(repo.dir, ['scan', ...args])
    expect(result.output).toMatch(words)
    expect(result.output).not.toMatch(/\n\s+at /)
    expect(result.code).toBe(code)
  })

  it.runIf(process.platform !== 'win32')('a configuration that never ends is not read', () => {
    using repo = makeRepo()
    repo.stage('a', 'x\n')
    symlinkSync('/dev/zero', join(repo.dir, 'hushgate.config.yaml'))
    expect(runCli(repo.dir, ['scan'])).toMatchObject({ code: 2, output: expect.stringContaining('is no regular file') })
  })

  it('a full disk behind standard output is no success', () => {
    using repo = makeRepo()
    repo.stage('a', 'x\n')
    const toFile = runCli(repo.dir, ['scan', '--format', 'json=/dev/full'])
    expect(toFile).toMatchObject({ code: 2, output: expect.stringMatching(/cannot write .*ENOSPC/) })
    const toScreen = spawnSync('sh', ['-c', `"${process.execPath}" "${distFile('bin.js')}" scan > /dev/full`], {
      timeout: CHILD_LIMIT_MS,
      cwd: repo.dir,
      encoding: 'utf8',
    })
    expect({ code: toScreen.status, words: toScreen.stderr }).toEqual({ code: 2, words: expect.stringContaining('could not be written') })
  })

  it('a reader that goes away is told nothing, and the exit code stands', () => {
    using repo = makeRepo()
    for (let i = 0; i < 300; i++) repo.write(`f${i}.txt`, line)
    repo.git('add', '.')
    const script = `"${process.execPath}" "${distFile('bin.js')}" scan; echo "code $?" >&2`
    const result = spawnSync('sh', ['-c', `{ ${script}; } | head -n 1`], { timeout: CHILD_LIMIT_MS, cwd: repo.dir, encoding: 'utf8' })
    expect(result.stderr).toBe('code 1\n')
  })

  it.runIf(process.platform === 'linux')('an interrupted run leaves no half-written file', async () => {
    using repo = makeRepo()
    repo.write('big.txt', 'x = 1\n'.repeat(3_000_000))
    repo.git('add', '.')
    const child = spawn(process.execPath, [distFile('bin.js'), 'scan', '--format', 'json=out.json'], { cwd: repo.dir })
    await new Promise((resolve) => setTimeout(resolve, 150))
    child.kill('SIGINT')
    await new Promise((resolve) => child.on('close', resolve))
    expect(readdirSync(repo.dir).filter((name) => name.startsWith('out.'))).toEqual([])
  })

  it('an unreadable file is a failure, the others are still looked at', () => {
    using repo = makeRepo()
    rmSync(join(repo.dir, '.git'), { recursive: true })
    repo.write('a.txt', line)
    mkdirSync(join(repo.dir, 'locked'))
    chmodSync(join(repo.dir, 'locked'), 0)
    symlinkSync('loop', join(repo.dir, 'loop'))
    const { code, report } = scanJson(repo.dir, '.', 'gone')
    chmodSync(join(repo.dir, 'locked'), 0o755)
    expect({ code, places: places(report), failures: report.failures.map(({ path }) => path).includes('gone') }).toEqual({
      code: 2,
      places: ['github-pat a.txt:1'],
      failures: true,
    })
  })

  it('several formats at once: one on the screen, others in files', () => {
    using repo = makeRepo()
    repo.stage('a.txt', line)
    const result = runCli(repo.dir, ['scan', '--format', 'json=out.json', '--format', 'sarif=out.sarif', '--format', 'github'])
    expect(result.stdout).toContain('::error file=a.txt,line=1')
    for (const file of ['out.json', 'out.sarif']) {
      const text = readFileSync(join(repo.dir, file), 'utf8')
      expect(JSON.parse(text)).toBeTypeOf('object')
      expect(text).not.toContain(token)
    }
  })
})

describe('letting findings pass', () => {
  it.each<[string, string, string, 0 | 1]>([
    ['on the line', 'a.py', `key = "${token}"  # hushgate:allow github-pat -- a test`, 0],
    ['above the line', 'a.py', `# hushgate:allow github-pat -- a test\nkey = "${token}"`, 0],
    ['around a block', 'a.py', `# hushgate:allow-start github-pat -- a test\na = 1\nkey = "${token}"\n# hushgate:allow-end`, 0],
    ['without a reason', 'a.py', `key = "${token}"  # hushgate:allow github-pat`, 1],
    ['another rule', 'a.py', `key = "${token}"  # hushgate:allow npm-access-token -- a test`, 1],
    ['a similar word', 'a.py', `key = "${token}"  # hushgate:allow-not github-pat -- a test`, 1],
  ])('by comment: %s', (_name, path, text, code) => {
    using repo = makeRepo()
    repo.stage(path, `${text}\n`)
    expect(runHook(repo.dir).code).toBe(code)
  })

  it('by path, value, pointer and baseline, each with its reason in the report', () => {
    using repo = makeRepo()
    repo.stage('a.txt', line)
    repo.stage('b.json', `{ "keys": { "ci": "${token}" } }\n`)
    const allow = (body: string): void => repo.write('hushgate.config.yaml', `allow:\n${body}`)
    const kinds = (): string[] => [...new Set(scanJson(repo.dir).report.allowed.map(({ because }) => because.kind))]
    allow('  paths:\n    - { path: "*.txt", reason: x }\n')
    expect(kinds()).toEqual(['path'])
    allow('  values:\n    - { pattern: "ghp_[A-Za-z0-9]{36}", reason: x }\n')
    expect(kinds()).toEqual(['value'])
    allow('  pointers:\n    - { path: b.json, pointer: /keys/ci, reason: x }\n')
    expect(kinds()).toEqual(['pointer'])
    rmSync(join(repo.dir, 'hushgate.config.yaml'))
    expect(runCli(repo.dir, ['baseline', 'write', '--reason', 'old ones']).code).toBe(0)
    expect(readFileSync(join(repo.dir, '.hushgate-baseline'), 'utf8')).not.toContain(token.slice(0, 12))
    expect({ code: scanJson(repo.dir).code, kinds: kinds(), check: runCli(repo.dir, ['baseline', 'check']).code }).toEqual({
      code: 0,
      kinds: ['baseline'],
      check: 0,
    })
    repo.stage('a.txt', `key = "${githubToken(4)}"\n`)
    expect({ code: scanJson(repo.dir).code, check: runCli(repo.dir, ['baseline', 'check']).code }).toEqual({ code: 1, check: 1 })
  })

  it('a full scan tells allows that match nothing', () => {
    using repo = makeRepo()
    repo.stage('a.txt', 'clean  # hushgate:allow github-pat -- not needed\n')
    repo.stage('hushgate.config.yaml', 'allow:\n  paths:\n    - { path: gone, rules: [github-pat], reason: x }\n')
    const { code, report } = scanJson(repo.dir)
    expect({ code, places: report.warnings.map(({ path, line }) => `${path}:${line}`) }).toEqual({
      code: 0,
      places: ['a.txt:1', 'hushgate.config.yaml:3'],
    })
  })

  it('a folder has its own configuration', () => {
    using repo = makeRepo()
    repo.stage('pkg/hushgate.config.json', '{ "exclude": ["fixtures/"] }')
    repo.stage('pkg/fixtures/a.txt', line)
    repo.stage('fixtures/a.txt', line)
    expect(places(scanJson(repo.dir).report)).toEqual(['github-pat fixtures/a.txt:1'])
  })
})

describe('other commands', () => {
  it('explain says all there is to say, also of what passes', () => {
    using repo = makeRepo()
    repo.stage('a.py', `x = 1\nkey = "${token}"  # hushgate:allow github-pat -- a test\n`)
    const found = runCli(repo.dir, ['explain', 'a.py:2'])
    expect(found).toMatchObject({
      code: 0,
      output: expect.stringMatching(/github[\s\S]*does not block: a comment allows it \(a\.py:2\): a test/),
    })
    expect(found.output).not.toContain(token)
    expect(runCli(repo.dir, ['explain', 'a.py:1']).output).toContain('there is something at line 2')
    expect(runCli(repo.dir, ['explain', 'gone.py:1']).code).toBe(2)
    repo.stage('a.zip', makeZip([{ name: 'b.py', content: `key = "${token}"\n` }]))
    expect(runCli(repo.dir, ['explain', 'a.zip:1']).output).toContain('has no line: name the file alone')
    expect(runCli(repo.dir, ['explain', 'a.zip']).output).toContain('zip: b.py:1:8')
  })

  it('rules lists and explains, and knows what was meant', () => {
    using repo = makeRepo()
    expect(runCli(repo.dir, ['rules']).output).toMatch(/^github-pat\s+critical\s+GitHub/m)
    expect(runCli(repo.dir, ['rules', 'explain', 'github-pat']).output).toContain('https://github.com/settings/tokens')
    expect(runCli(repo.dir, ['rules', 'explain', 'github-pta'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('did you mean "github-pat"'),
    })
  })

  it.each(['bash', 'zsh', 'fish'])('completion for %s names every command', (shell) => {
    using repo = makeRepo()
    const { code, stdout } = runCli(repo.dir, ['completion', shell])
    expect(code).toBe(0)
    for (const word of ['scan', 'init', 'baseline', 'explain', 'history']) expect(stdout).toContain(word)
  })

  it.each([
    [['frobnicate'], 2],
    [['hook', 'gone'], 2],
    [['hook'], 2],
    [[], 2],
    [['--help'], 0],
    [['--version'], 0],
    [['hook', '--help'], 0],
  ])('%j exits %i', (args, code) => {
    using repo = makeRepo()
    const result = runCli(repo.dir, args as string[])
    expect(result.code).toBe(code)
    expect(result.output).not.toMatch(/\n\s+at /)
  })

  it('SKIP leaves a hook out, and says so', () => {
    using repo = makeRepo()
    repo.stage('a.txt', line)
    expect(runHook(repo.dir, [], { SKIP: 'other,hushgate' })).toMatchObject({ code: 0, output: expect.stringContaining('SKIP') })
    expect(runHook(repo.dir, [], { SKIP: 'hushgate-all' }).code).toBe(1)
  })

  it('a baseline that cannot be made leaves no file', () => {
    using repo = makeRepo()
    repo.stage('a.txt', line)
    expect(runCli(repo.dir, ['baseline', 'write', '--reason', 'x', '--expires', '2027-02-31']).code).toBe(2)
    expect(runCli(repo.dir, ['baseline', 'write', '--reason', 'x', '--baseline', 'mine.txt']).code).toBe(0)
    expect(readdirSync(repo.dir).sort()).toEqual(['.git', 'a.txt', 'mine.txt'])
  })

  it('a mistyped rule in an allow is told where the finding blocks', () => {
    using repo = makeRepo()
    repo.stage('a.py', `key = "${token}"  # hushgate:allow gihub-pat -- x\n`)
    expect(runHook(repo.dir)).toMatchObject({ code: 1, output: expect.stringMatching(/warning: a\.py:1/) })
  })

  it('writes an unfinished report nowhere', () => {
    using repo = makeRepo()
    repo.stage('a.txt', 'x\n')
    writeFileSync(join(repo.dir, 'out.json'), 'old')
    expect(runCli(repo.dir, ['scan', 'gone', '--format', 'json=out.json']).code).toBe(2)
    expect((JSON.parse(readFileSync(join(repo.dir, 'out.json'), 'utf8')) as JsonReport).failures).toHaveLength(1)
  })
})
