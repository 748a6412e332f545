import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { distFile } from '../support/dist.ts'
import { commitWithHook, type HookResult, installHook, runCli, runHook } from '../support/hook.ts'
import { CHILD_LIMIT_MS, cleanEnv, makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

/** What a hostile user tried and what did not hold at first. Each row that commits does so through a real hook. */

const token = githubToken(7)
const line = (value = token): string => `key = "${value}"\n`
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const BOM = Buffer.from([0xff, 0xfe])
const FILLER = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('')

/** Seven characters in a row of the token are more than any report may show. */
function expectHidden(output: string): void {
  for (let at = 0; at + 7 <= token.length; at++) expect(output).not.toContain(token.slice(at, at + 7))
  expect(output).not.toMatch(/\n\s+at .*[:(]/)
}

function withFirst(repo: Repo, file = 'file.txt', content: string | Uint8Array = 'clean\n'): void {
  repo.stage(file, content)
  repo.commit('first')
}

function branch(repo: Repo, name: string, change: () => void): void {
  repo.git('checkout', '-q', '-b', name, 'main')
  change()
  repo.commit(name)
  repo.git('checkout', '-q', 'main')
}

interface Case {
  verdict: 'blocked' | 'passes'
  prepare(repo: Repo): void
  commit?: string[]
}

const holds = (content: Uint8Array | string): Case => ({ verdict: 'blocked', prepare: (repo) => repo.stage('s.txt', content) })

/** HEAD holds the token already; something else is staged. */
const amends = (...args: string[]): Case => ({
  verdict: 'blocked',
  prepare(repo) {
    withFirst(repo)
    repo.stage('s.txt', line())
    repo.commit('with the secret')
    repo.stage('more.txt', 'clean\n')
  },
  commit: ['commit', '-q', ...args],
})

const changes = (before: Uint8Array | string, after: Uint8Array | string, verdict: Case['verdict']): Case => ({
  verdict,
  prepare(repo) {
    withFirst(repo, 'file.txt', before)
    repo.stage('file.txt', after)
  },
})

const CASES: Record<string, Case> = {
  'a UTF-16 BOM before ASCII': holds(Buffer.concat([BOM, Buffer.from(line())])),
  'ASCII appended to UTF-16': holds(Buffer.concat([BOM, utf16('written by PowerShell\r\n'), Buffer.from(line())])),
  'UTF-16 appended to ASCII': holds(Buffer.concat([Buffer.from('a text in ASCII\n'.repeat(40)), utf16(line())])),
  'UTF-16 of another script without BOM': holds(utf16('Привет мир, это текст\n'.repeat(20) + line())),
  'UTF-32': holds(Buffer.concat([BOM, Buffer.alloc(2), ...[...line()].map((char) => Buffer.from([char.charCodeAt(0), 0, 0, 0]))])),
  'base64 inside base64': holds(Buffer.from(Buffer.from(`the token is ${token}`).toString('base64')).toString('base64')),
  'amend with another author': amends('--amend', '--no-edit', '--author', 'Bob <bob@example.org>'),
  'amend with another date': amends('--amend', '--no-edit', '--date', '2001-01-01T00:00:00'),
  'amend with the words of another commit': amends('--amend', '-C', 'HEAD~1'),
  'amend with the author reset': amends('--amend', '--no-edit', '--reset-author'),
  'amend by an alias': { ...amends('--amend'), commit: ['-c', 'alias.ca=commit --amend -q --no-edit --date=now', 'ca'] },
  'a message of the word --amend': { ...amends('-m', '--amend'), verdict: 'passes' },
  'merge: the other side renamed the file of an old secret': {
    verdict: 'passes',
    prepare(repo) {
      withFirst(repo, 'big.txt', FILLER)
      branch(repo, 'side', () => repo.git('mv', 'big.txt', 'moved.txt'))
      repo.stage('big.txt', FILLER + line())
      repo.commit()
    },
    commit: ['merge', '-q', '--no-ff', '-m', 'x', 'side'],
  },
  'merge: this side renamed it': {
    verdict: 'passes',
    prepare(repo) {
      withFirst(repo, 'big.txt', FILLER)
      branch(repo, 'side', () => repo.stage('big.txt', FILLER + line()))
      repo.git('mv', 'big.txt', 'moved.txt')
      repo.commit()
    },
    commit: ['merge', '-q', '--no-ff', '-m', 'x', 'side'],
  },
  'merge: renamed, and a secret of its own': {
    verdict: 'blocked',
    prepare(repo) {
      withFirst(repo, 'big.txt', FILLER)
      branch(repo, 'side', () => repo.stage('big.txt', FILLER + line(githubToken(9))))
      repo.git('mv', 'big.txt', 'moved.txt')
      repo.commit()
      repo.git('merge', '-q', '--no-ff', '--no-commit', 'side')
      repo.stage('moved.txt', FILLER + line(githubToken(9)) + line())
    },
  },
  'octopus: an old secret of one side': {
    verdict: 'passes',
    prepare(repo) {
      withFirst(repo)
      branch(repo, 'one', () => repo.stage('s.txt', line()))
      branch(repo, 'two', () => repo.stage('two.txt', 'x\n'))
      repo.stage('main.txt', 'x\n')
      repo.commit()
    },
    commit: ['merge', '-q', '--no-ff', '-m', 'x', 'one', 'two'],
  },
  'octopus: a secret smuggled in': {
    verdict: 'blocked',
    prepare(repo) {
      withFirst(repo)
      for (const name of ['one', 'two']) branch(repo, name, () => repo.stage(`${name}.txt`, 'x\n'))
      repo.stage('main.txt', 'x\n')
      repo.commit()
      repo.git('merge', '-q', '--no-ff', '--no-commit', 'one', 'two')
      repo.stage('s.txt', line())
    },
  },
  'merge --squash brings the secret into a new commit': {
    verdict: 'blocked',
    prepare(repo) {
      withFirst(repo)
      branch(repo, 'side', () => repo.stage('s.txt', line()))
      repo.git('merge', '-q', '--squash', 'side')
    },
  },
  'revert brings a removed secret back': {
    verdict: 'blocked',
    prepare(repo) {
      withFirst(repo, 's.txt', line())
      repo.git('rm', '-q', 's.txt')
      repo.commit()
      repo.git('revert', '-n', 'HEAD')
    },
  },
  'an old secret, UTF-16 becomes UTF-8': changes(Buffer.concat([BOM, utf16(`a\n${line()}`)]), `a\n${line()}b\n`, 'passes'),
  'an old secret, UTF-8 becomes UTF-16': changes(`a\n${line()}`, Buffer.concat([BOM, utf16(`a\n${line()}b\n`)]), 'passes'),
  'an old secret gets a BOM': changes(line(), `\ufeff${line()}`, 'passes'),
  'an old secret moves within its file': changes(`a\n${line()}b\n`, `b\na\n${line()}`, 'passes'),
  'one more copy of an old secret': changes(line(), line() + line(), 'blocked'),
  'a second secret on the line of an old one': changes(line(githubToken(9)), `${line(githubToken(9)).trim()} ${token}\n`, 'blocked'),
  'a submodule becomes a file': {
    verdict: 'blocked',
    prepare(repo) {
      withFirst(repo)
      repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD').trim()},module`)
      repo.commit()
      repo.git('rm', '-q', '--cached', 'module')
      repo.stage('module', line())
    },
  },
  'a file becomes a folder with its old secret': {
    verdict: 'passes',
    prepare(repo) {
      withFirst(repo, 'thing', line())
      repo.git('rm', '-q', 'thing')
      repo.stage('thing/inner', line())
    },
  },
}

describe('a real commit', () => {
  it.each(Object.entries(CASES))('%s', (_name, { verdict, prepare, commit }) => {
    using repo = makeRepo()
    prepare(repo)
    installHook(repo)
    const result = commitWithHook(repo, commit)
    expectHidden(result.output)
    expect(result).toMatchObject(verdict === 'passes' ? { code: 0, hookCode: 0 } : { code: 1, hookCode: 1 })
  })
})

/** Runs a command of a shell in a repository that has a first commit; `HOOK` and `CLI` are the programs. */
function shell(repo: Repo, command: string): HookResult {
  const words = command
    .replaceAll('HOOK', `"${process.execPath}" "${distFile('hooks/hushgate.js')}"`)
    .replaceAll('CLI', `"${process.execPath}" "${distFile('bin.js')}"`)
  const result = spawnSync('bash', ['-c', words], { cwd: repo.dir, env: cleanEnv(), encoding: 'utf8', timeout: 20_000 })
  return { code: result.status, output: `${result.stdout}${result.stderr}`, stdout: result.stdout }
}

interface Run {
  code: number
  /** Words that the answer has. */
  says?: string
  run(repo: Repo): HookResult
}

const staged = (repo: Repo): void => repo.stage('s.txt', line())

function makeNamed(repo: Repo, name: Buffer): void {
  const id = repo.gitWith({ input: line() }, 'hash-object', '-w', '--stdin').trim()
  repo.gitWith({ input: Buffer.concat([Buffer.from(`100644 ${id}\t`), name, Buffer.from('\0')]) }, 'update-index', '-z', '--index-info')
}

/** A file that is put into the history and taken out again. */
function onceCommitted(repo: Repo): void {
  staged(repo)
  repo.commit()
  repo.git('rm', '-q', 's.txt')
  repo.commit()
}

const RUNS: Record<string, Run> = {
  'a name that is no UTF-8, as an argument': {
    code: 2,
    says: 'no UTF-8',
    run(repo) {
      makeNamed(repo, Buffer.from([0x63, 0xe9]))
      return shell(repo, `HOOK "$(printf 'c\\351')"`)
    },
  },
  'a link that is named is followed': {
    code: 1,
    run(repo) {
      repo.write('.git/real', line())
      symlinkSync('.git/real', join(repo.dir, 'link'))
      return runCli(repo.dir, ['scan', 'link'])
    },
  },
  'a link to nowhere': {
    code: 2,
    run(repo) {
      symlinkSync('nowhere', join(repo.dir, 'link'))
      return runCli(repo.dir, ['scan', 'link'])
    },
  },
  'a pipe by its name': { code: 2, says: 'pipe', run: (repo) => shell(repo, 'mkfifo pipe; CLI scan pipe') },
  'a substituted process': { code: 2, says: 'pipe', run: (repo) => shell(repo, `CLI scan <(printf 'k="%s"' ${token})`) },
  'a pipe in place of a tracked file': {
    code: 0,
    says: 'not a regular file',
    run: (repo) => shell(repo, 'rm file.txt; mkfifo file.txt; CLI scan'),
  },
  'an empty folder': { code: 2, says: 'empty', run: (repo) => shell(repo, 'mkdir empty; CLI scan empty') },
  'a folder as standard input': { code: 2, says: 'folder', run: (repo) => shell(repo, 'CLI scan - < .') },
  'a pipe as baseline': { code: 2, says: 'regular file', run: (repo) => shell(repo, 'mkfifo .hushgate-baseline; HOOK') },
  'the current folder is gone': { code: 2, says: 'is gone', run: (repo) => shell(repo, 'mkdir gone; cd gone; rmdir ../gone; HOOK') },
  'git answers nothing for a content': {
    code: 2,
    says: 'git cat-file',
    run(repo) {
      staged(repo)
      return shell(
        repo,
        'G=$(command -v git); mkdir .git/bin; printf "#!/bin/sh\\ncase \\"\\$*\\" in *cat-file*) exit 0;; esac\\nexec $G \\"\\$@\\"\\n" > .git/bin/git; chmod +x .git/bin/git; PATH="$PWD/.git/bin:$PATH" HOOK',
      )
    },
  },
  'what is staged in a bare repository': {
    code: 2,
    says: 'bare',
    run(repo) {
      repo.git('clone', '-q', '--bare', '.', '.git/bare.git')
      return runCli(join(repo.dir, '.git/bare.git'), ['scan', '--staged'])
    },
  },
  'a relative GIT_DIR in a sub-folder': {
    code: 1,
    run(repo) {
      staged(repo)
      mkdirSync(join(repo.dir, 'sub'))
      return runCli(join(repo.dir, 'sub'), ['scan'], { GIT_DIR: '../.git', GIT_WORK_TREE: '..' })
    },
  },
  'the history behind a graft': {
    code: 1,
    run(repo) {
      onceCommitted(repo)
      repo.write('.git/info/grafts', repo.git('rev-parse', 'HEAD'))
      return runCli(repo.dir, ['scan', '--history'])
    },
  },
  'an older stash': {
    code: 1,
    run(repo) {
      staged(repo)
      repo.git('stash')
      repo.stage('other.txt', 'x\n')
      repo.git('stash')
      return runCli(repo.dir, ['scan', '--history'])
    },
  },
  'a tag of a tag of a file': {
    code: 1,
    run(repo) {
      repo.git('tag', '-a', '-m', 'x', 'inner', repo.gitWith({ input: line() }, 'hash-object', '-w', '--stdin').trim())
      repo.git('tag', '-a', '-m', 'x', 'outer', 'inner')
      repo.git('update-ref', '-d', 'refs/tags/inner')
      return runCli(repo.dir, ['scan', '--history'])
    },
  },
  'a shallow history says so': {
    code: 0,
    says: 'shallow',
    run(repo) {
      onceCommitted(repo)
      repo.git('clone', '-q', '--depth', '1', `file://${repo.dir}`, '.git/shallow')
      return runCli(join(repo.dir, '.git/shallow'), ['scan', '--history'])
    },
  },
  'git log in another encoding': {
    code: 1,
    says: 'Ann <ann@example.org>',
    run(repo) {
      onceCommitted(repo)
      repo.git('config', 'i18n.logOutputEncoding', 'UTF-16')
      return runCli(repo.dir, ['scan', '--history'])
    },
  },
  'an author who is the token': {
    code: 1,
    run(repo) {
      staged(repo)
      repo.gitWith({ env: { GIT_AUTHOR_NAME: token } }, 'commit', '-q', '-m', 'x')
      return runCli(repo.dir, ['scan', '--history'])
    },
  },
  'a deleted name that is the token, in json': {
    code: 0,
    run(repo) {
      withFirst(repo, `keys/${token}`)
      repo.git('rm', '-q', `keys/${token}`)
      return runHook(repo.dir, ['--format', 'json'])
    },
  },
  'an excluded name that is the token, in json': {
    code: 0,
    run(repo) {
      repo.stage(`keys/${token}`, 'x\n')
      return runHook(repo.dir, ['--format', 'json', '--exclude', 'keys/'])
    },
  },
  'a missing name that is the token': { code: 2, run: (repo) => runCli(repo.dir, ['scan', token]) },
  'an end of a range that is the token': { code: 2, run: (repo) => runCli(repo.dir, ['scan', '--range', `${token}..HEAD`]) },
  'an option that is the token': { code: 2, run: (repo) => runHook(repo.dir, [`--${token}`]) },
  'a command that is the token': { code: 2, run: (repo) => runCli(repo.dir, [token]) },
  'a key of a configuration that is the token': {
    code: 2,
    run(repo) {
      repo.stage('hushgate.config.json', `{"${token}": 1}`)
      return runHook(repo.dir)
    },
  },
  'a name that a terminal obeys, in an error': {
    code: 2,
    run(repo) {
      repo.stage('x\x1b[2J\u009b\u202e/hushgate.config.json', '{')
      return runHook(repo.dir)
    },
  },
}

describe('what is asked', () => {
  it.each(Object.entries(RUNS))('%s', (_name, { code, says, run }) => {
    using repo = makeRepo()
    withFirst(repo)
    const result = run(repo)
    expectHidden(result.output)
    expect(result.output).not.toMatch(/[\x1b\u009b\u202e]/)
    expect({ code: result.code, output: result.output }).toEqual({ code, output: expect.stringContaining(says ?? '') })
  })
})

describe('sizes that do not fit', () => {
  it('a token over the border of two windows of a huge file, and its line in a file of \\r lines', () => {
    using repo = makeRepo()
    const before = 'abcdef\r'.repeat(((8 << 20) - 20) / 7)
    repo.stage('big.txt', `${before}${line().trim()}\r${'x\r'.repeat(100_000)}`)
    const result = runHook(repo.dir, ['--max-kb', '100000'])
    expect(result).toMatchObject({ code: 1, output: expect.stringContaining(`big.txt:${before.length / 7 + 1}:8`) })
  })

  it('thousands of names of thousands of staged files', () => {
    using repo = makeRepo()
    const [clean, bad] = ['x\n', line()].map((input) => repo.gitWith({ input }, 'hash-object', '-w', '--stdin').trim())
    const rows = Array.from({ length: 5000 }, (_, i) => `100644 ${i === 4321 ? bad : clean}\tfolder${i % 50}/file${i}\n`)
    repo.gitWith({ input: rows.join('') }, 'update-index', '--index-info')
    const result = runHook(
      repo.dir,
      rows.map((row) => row.slice(row.indexOf('\t') + 1).trim()),
    )
    expect(result).toMatchObject({ code: 1, output: expect.stringContaining('folder21/file4321') })
  })
})

describe('a folder in place of a repository', () => {
  it('a bare repository with a work tree elsewhere guards its commits', () => {
    using repo = makeRepo()
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hushgate-')))
    try {
      installHook(repo)
      renameSync(join(repo.dir, '.git'), join(folder, 'dotfiles'))
      const git = (...args: string[]) =>
        spawnSync('git', [`--git-dir=${folder}/dotfiles`, `--work-tree=${repo.dir}`, ...args], {
          timeout: CHILD_LIMIT_MS,
          cwd: repo.dir,
          env: cleanEnv(),
          encoding: 'utf8',
        })
      git('config', 'core.bare', 'true')
      writeFileSync(join(repo.dir, 's.txt'), line())
      git('add', 's.txt')
      mkdirSync(join(repo.dir, '.git'))
      const result = git('commit', '-q', '-m', 'x')
      expect({ status: result.status, output: `${result.stdout}${result.stderr}` }).toEqual({
        status: 1,
        output: expect.stringContaining('s.txt:1:8'),
      })
      unlinkSync(join(repo.dir, 's.txt'))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
