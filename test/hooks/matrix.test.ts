import { chmodSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitWithHook, installHook, runHook } from '../support/hook.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

/**
 * The staging cases that no other tool gets right in every row: each through a real `git commit` with a real hook.
 * `blocked`: exit 1 of the hook, nothing committed; `passes`: committed; no row may print the token.
 */
interface Case {
  verdict: 'blocked' | 'passes'
  prepare(repo: Repo, token: string): void
  commit?: string[]
}

const line = (token: string): string => `key = "${token}"\n`
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** A repository with a first commit that holds `file`. */
function withFirst(repo: Repo, content: string, file = 'file.txt'): void {
  repo.stage(file, content)
  repo.commit('first')
}

const attribute = (value: string) => (repo: Repo, token: string) => {
  repo.stage('.gitattributes', `*.txt ${value}\n`)
  repo.commit()
  repo.stage('secret.txt', line(token))
}

const named = (name: string) => (repo: Repo, token: string) => {
  withFirst(repo, 'clean\n')
  repo.stage(name, line(token))
}

const configured = (key: string, value: string) => (repo: Repo, token: string) => {
  withFirst(repo, 'clean\n')
  repo.git('config', key, value)
  repo.stage('secret.txt', line(token))
}

const CASES: Record<string, Case> = {
  'plain new file': { verdict: 'blocked', prepare: named('secret.txt') },
  'initial commit (no HEAD)': { verdict: 'blocked', prepare: (repo, token) => repo.stage('secret.txt', line(token)) },
  'space in name': { verdict: 'blocked', prepare: named('a secret.txt') },
  'non-ASCII name': { verdict: 'blocked', prepare: named('café.txt') },
  'newline in name': { verdict: 'blocked', prepare: named('new\nline.txt') },
  'quote in name': { verdict: 'blocked', prepare: named('quo"te.txt') },
  'non-UTF-8 name': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      const id = repo.gitWith({ input: line(token) }, 'hash-object', '-w', '--stdin').trim()
      const row = Buffer.concat([Buffer.from(`100644 ${id}\tcaf`), Buffer.from([0xe9]), Buffer.from('.txt\0')])
      repo.gitWith({ input: row }, 'update-index', '-z', '--index-info')
    },
  },
  '.gitattributes -diff': { verdict: 'blocked', prepare: attribute('-diff') },
  '.gitattributes binary': { verdict: 'blocked', prepare: attribute('binary') },
  'textconv driver': {
    verdict: 'blocked',
    prepare(repo, token) {
      repo.git('config', 'diff.hide.textconv', 'true')
      attribute('diff=hide')(repo, token)
    },
  },
  'UTF-16LE + BOM': {
    verdict: 'blocked',
    prepare: (repo, token) => repo.stage('s.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(line(token))])),
  },
  'UTF-16LE, no BOM': { verdict: 'blocked', prepare: (repo, token) => repo.stage('s.txt', utf16(line(token))) },
  'UTF-16BE + BOM': {
    verdict: 'blocked',
    prepare: (repo, token) => repo.stage('s.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(line(token))]).swap16()),
  },
  'text with one NUL byte': { verdict: 'blocked', prepare: (repo, token) => repo.stage('s.txt', `before\0\n${line(token)}`) },
  'staged secret, work tree cleaned': {
    verdict: 'blocked',
    prepare(repo, token) {
      repo.stage('s.txt', line(token))
      repo.write('s.txt', 'clean\n')
    },
  },
  'staged secret, work-tree file deleted': {
    verdict: 'blocked',
    prepare(repo, token) {
      repo.stage('s.txt', line(token))
      unlinkSync(join(repo.dir, 's.txt'))
    },
  },
  'rename + secret added': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'one\ntwo\nthree\n')
      repo.git('mv', 'file.txt', 'moved.txt')
      repo.stage('moved.txt', `one\ntwo\nthree\n${line(token)}`)
    },
  },
  'diff.noprefix': { verdict: 'blocked', prepare: configured('diff.noprefix', 'true') },
  'diff.mnemonicPrefix': { verdict: 'blocked', prepare: configured('diff.mnemonicPrefix', 'true') },
  'color.ui=always': { verdict: 'blocked', prepare: configured('color.ui', 'always') },
  'diff.external': { verdict: 'blocked', prepare: configured('diff.external', 'true') },
  'linked worktree': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      repo.git('worktree', 'add', '-q', 'linked')
      writeFileSync(join(repo.dir, 'linked/s.txt'), line(token))
      repo.git('-C', 'linked', 'add', 's.txt')
    },
    commit: ['-C', 'linked', 'commit', '-q', '-m', 'x'],
  },
  '3 MB single line': { verdict: 'blocked', prepare: (repo, token) => repo.stage('big.js', `${'var a=1;'.repeat(390_000)}"${token}";`) },
  'symlink whose target holds it': {
    verdict: 'blocked',
    prepare(repo, token) {
      symlinkSync(`https://user:${token}@host.internal/x`, join(repo.dir, 'link'))
      repo.git('add', 'link')
    },
  },
  'CR-only line ends': { verdict: 'blocked', prepare: (repo, token) => repo.stage('s.txt', `one\r${line(token).trim()}\rthree\r`) },
  'force-added node_modules': { verdict: 'blocked', prepare: named('node_modules/x/index.js') },
  'force-added git-ignored file': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'ignored.txt\n', '.gitignore')
      repo.stage('ignored.txt', line(token))
    },
  },
  'package-lock.json': {
    verdict: 'blocked',
    prepare: (repo, token) => repo.stage('package-lock.json', `{\n  "resolved": "https://x/${token}"\n}\n`),
  },
  'base64 of the token': {
    verdict: 'blocked',
    prepare: (repo, token) => repo.stage('s.yaml', `data: ${Buffer.from(`token=${token}`).toString('base64')}\n`),
  },
  'base64 of the token, wrapped': {
    verdict: 'blocked',
    prepare(repo, token) {
      const encoded = Buffer.from(`# settings of the first service\ntoken=${token}\nuser=ann\n`).toString('base64')
      repo.stage('s.yaml', `data: |\n${encoded.replace(/.{1,76}/g, '  $&\n')}`)
    },
  },
  'line containing hushgate:allow-not': {
    verdict: 'blocked',
    prepare: (repo, token) => repo.stage('s.txt', `${line(token).trim()} # hushgate:allow-not github-pat -- x\n`),
  },
  'real git commit -a': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      repo.write('file.txt', line(token))
    },
    commit: ['commit', '-q', '-a', '-m', 'x'],
  },
  'real git commit <path>': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      repo.stage('other.txt', 'clean too\n')
      repo.write('file.txt', line(token))
    },
    commit: ['commit', '-q', '-m', 'x', '--', 'file.txt'],
  },
  'staged clean, work tree dirty': {
    verdict: 'passes',
    prepare(repo, token) {
      repo.stage('s.txt', 'clean\n')
      repo.write('s.txt', line(token))
    },
  },
  'secret line deleted': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, `one\n${line(token)}`)
      repo.stage('file.txt', 'one\n')
    },
  },
  'secret file deleted': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, line(token))
      repo.git('rm', '-q', 'file.txt')
    },
  },
  'old secret, other line edited': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, `one\n${line(token)}`)
      repo.stage('file.txt', `ONE\n${line(token)}`)
    },
  },
  'pure rename of old secret': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, `one\n${line(token)}`)
      repo.git('mv', 'file.txt', 'moved.txt')
    },
  },
  'nothing staged (amend message)': {
    verdict: 'passes',
    prepare: (repo, token) => withFirst(repo, line(token)),
    commit: ['commit', '-q', '--amend', '-m', 'other words'],
  },
  // Beyond the table.
  'commit <path> leaves what else is staged alone': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      repo.stage('other.txt', line(token))
      repo.write('file.txt', 'changed\n')
    },
    commit: ['commit', '-q', '-m', 'x', '--', 'file.txt'],
  },
  'partially staged: the secret is staged': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'a\nb\n')
      repo.stage('file.txt', `a\n${line(token)}b\n`)
      repo.write('file.txt', 'a\nb\nmore\n')
    },
  },
  'partially staged: the secret is not': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, 'a\nb\n')
      repo.stage('file.txt', 'a\nstaged\nb\n')
      repo.write('file.txt', `a\nstaged\nb\n${line(token)}`)
    },
  },
  'amend of a commit that holds the secret already': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      repo.stage('s.txt', line(token))
      repo.commit('with the secret')
      repo.stage('more.txt', 'clean\n')
    },
    commit: ['commit', '-q', '--amend', '--no-edit'],
  },
  'merge: the other side brings an old secret': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, 'a\nb\nc\n')
      repo.git('checkout', '-q', '-b', 'side')
      repo.stage('side.txt', line(token))
      repo.commit()
      repo.git('checkout', '-q', 'main')
      repo.stage('main.txt', 'x\n')
      repo.commit()
    },
    commit: ['merge', '-q', '--no-ff', '-m', 'x', 'side'],
  },
  'merge: a secret smuggled into the resolution': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'a\nb\nc\n')
      repo.git('checkout', '-q', '-b', 'side')
      repo.stage('file.txt', 'side\nb\nc\n')
      repo.commit()
      repo.git('checkout', '-q', 'main')
      repo.stage('file.txt', 'main\nb\nc\n')
      repo.commit()
      expect(() => repo.git('merge', 'side')).toThrow()
      repo.stage('file.txt', `both\nb\nc\n${line(token)}`)
    },
  },
  'merge: resolved with what either side had': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, 'a\nb\nc\n')
      repo.git('checkout', '-q', '-b', 'side')
      repo.stage('file.txt', `a\n${line(token)}c\n`)
      repo.commit()
      repo.git('checkout', '-q', 'main')
      repo.stage('file.txt', 'a\nmain\nc\n')
      repo.commit()
      expect(() => repo.git('merge', 'side')).toThrow()
      repo.stage('file.txt', `a\nmain\n${line(token)}c\n`)
    },
  },
  'clean merge with a secret added before committing': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'a\n')
      repo.git('checkout', '-q', '-b', 'side')
      repo.stage('side.txt', 'x\n')
      repo.commit()
      repo.git('checkout', '-q', 'main')
      repo.stage('main.txt', 'x\n')
      repo.commit()
      repo.git('merge', '-q', '--no-ff', '--no-commit', 'side')
      repo.stage('evil.txt', line(token))
    },
  },
  'type change: a file becomes a link that holds it': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      unlinkSync(join(repo.dir, 'file.txt'))
      symlinkSync(`x/${token}`, join(repo.dir, 'file.txt'))
      repo.git('add', 'file.txt')
    },
  },
  'mode change of a file with an old secret': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, line(token))
      repo.git('update-index', '--chmod=+x', 'file.txt')
    },
  },
  'intent to add is not staged': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      repo.stage('other.txt', 'x\n')
      repo.write('later.txt', line(token))
      repo.git('add', '-N', 'later.txt')
    },
  },
  'line endings only: CRLF on an old secret': {
    verdict: 'passes',
    prepare(repo, token) {
      withFirst(repo, `one\n${line(token)}`)
      repo.stage('file.txt', `one\n${line(token)}`.replaceAll('\n', '\r\n'))
    },
  },
  'core.autocrlf': {
    verdict: 'blocked',
    prepare(repo, token) {
      repo.git('config', 'core.autocrlf', 'true')
      repo.stage('s.txt', `one\r\n${line(token).trim()}\r\n`)
    },
  },
  'cherry-pick with a conflict, resolved with the secret': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'a\n')
      repo.git('checkout', '-q', '-b', 'side')
      repo.stage('file.txt', 'side\n')
      repo.commit()
      repo.git('checkout', '-q', 'main')
      repo.stage('file.txt', 'main\n')
      repo.commit()
      expect(() => repo.git('cherry-pick', 'side')).toThrow()
      repo.stage('file.txt', line(token))
    },
  },
  'sub-folder': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n', 'sub/file.txt')
      repo.stage('other/s.txt', line(token))
    },
    commit: ['-C', 'sub', 'commit', '-q', '-m', 'x'],
  },
  'a commit inside a submodule': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      repo.git('clone', '-q', '--bare', '.', 'origin.git')
      repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', './origin.git', 'module')
      repo.git('-C', 'module', 'config', 'core.hooksPath', join(repo.dir, '.git/hooks'))
      writeFileSync(join(repo.dir, 'module/s.txt'), line(token))
      repo.git('-C', 'module', 'add', 's.txt')
    },
    commit: ['-C', 'module', 'commit', '-q', '-m', 'x'],
  },
  'rebase stopped for an edit, then amended': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'a\n')
      repo.stage('b.txt', 'b\n')
      repo.commit('second')
      repo.gitWith({ env: { GIT_SEQUENCE_EDITOR: 'sed -i.bak s/^pick/edit/' } }, 'rebase', '-q', '-i', 'HEAD~1')
      repo.stage('s.txt', line(token))
    },
    commit: ['commit', '-q', '--amend', '--no-edit'],
  },
  'a submodule pointer': {
    verdict: 'passes',
    prepare(repo) {
      withFirst(repo, 'clean\n')
      repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD').trim()},module`)
    },
  },
  'sparse checkout': {
    verdict: 'blocked',
    prepare(repo, token) {
      repo.stage('in/a', 'x\n')
      repo.stage('out/b', 'x\n')
      repo.commit()
      repo.git('sparse-checkout', 'set', '--cone', 'in')
      const id = repo.gitWith({ input: line(token) }, 'hash-object', '-w', '--stdin').trim()
      repo.git('update-index', '--cacheinfo', `100644,${id},out/b`)
    },
  },
  'refs/replace hides the blob': {
    verdict: 'blocked',
    prepare(repo, token) {
      withFirst(repo, 'clean\n')
      repo.stage('s.txt', line(token))
      const [bad, good] = [line(token), 'clean\n'].map((input) => repo.gitWith({ input }, 'hash-object', '-w', '--stdin').trim()) as [
        string,
        string,
      ]
      repo.git('replace', bad, good)
    },
  },
  'the name of the file holds it': { verdict: 'blocked', prepare: (repo, token) => repo.stage(`keys/${token}.txt`, 'clean\n') },
  'a file named HEAD': { verdict: 'blocked', prepare: named('HEAD') },
}

describe('a real commit', () => {
  it.each(Object.entries(CASES))('%s', (_name, { verdict, prepare, commit }) => {
    using repo = makeRepo()
    const token = githubToken(7)
    prepare(repo, token)
    installHook(repo)
    const before = repo.git('rev-list', '--all', '--count').trim()
    const result = commitWithHook(repo, commit)
    expect(result.output).not.toContain(token)
    expect(result.output).not.toContain(token.slice(4, 20))
    const after = repo.git('rev-list', '--all', '--count').trim()
    expect({
      code: result.code,
      hook: result.hookCode,
      output: result.output,
      committed: after !== before || commit?.includes('--amend') === true,
    }).toMatchObject(
      verdict === 'passes'
        ? { code: 0, hook: 0, committed: true }
        : { code: 1, hook: 1, ...(commit?.includes('--amend') ? {} : { committed: false }) },
    )
  })
})

describe('what cannot be looked at is never clean', () => {
  it('not a git repository', () => {
    using repo = makeRepo()
    rmSync(join(repo.dir, '.git'), { recursive: true })
    expect(runHook(repo.dir)).toMatchObject({ code: 2, output: expect.stringContaining('not a git repository') })
  })

  it('a corrupt index', () => {
    using repo = makeRepo()
    repo.stage('a', 'x\n')
    writeFileSync(join(repo.dir, '.git/index'), 'garbage')
    expect(runHook(repo.dir).code).toBe(2)
  })

  it('a missing object', () => {
    using repo = makeRepo()
    repo.stage('a', 'some content\n')
    const id = repo.git('hash-object', 'a').trim()
    const object = join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2))
    chmodSync(object, 0o644)
    unlinkSync(object)
    expect(runHook(repo.dir)).toMatchObject({ code: 2, output: expect.stringContaining('missing') })
  })

  it('git is not installed', () => {
    using repo = makeRepo()
    repo.stage('a', 'x\n')
    expect(runHook(repo.dir, [], { PATH: join(repo.dir, 'nowhere') })).toMatchObject({
      code: 2,
      output: expect.stringContaining('install git'),
    })
  })
})
