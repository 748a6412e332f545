import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canaryToken } from '../../../src/cli/init/canary-token.ts'
import { CHILD_LIMIT_MS, cleanEnv, makeRepo, type Repo } from '../../support/repo.ts'
import { draw } from '../../support/tokens.ts'
import { FAKE_HOOK, runInit } from './support.ts'

const saved = { ...process.env }
let tools: string
let command: string[]
let repo: Repo

beforeAll(() => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, cleanEnv())
  tools = realpathSync(mkdtempSync(join(tmpdir(), 'guard tools-')))
  writeFileSync(join(tools, 'fake hushgate.mjs'), FAKE_HOOK)
  command = [process.execPath, join(tools, 'fake hushgate.mjs')]
})
afterAll(() => {
  rmSync(tools, { recursive: true, force: true })
  Object.assign(process.env, saved)
})
beforeEach(() => {
  repo = makeRepo()
})
afterEach(() => repo.remove())

/** Every file below a folder with its bytes and mode. */
function snapshot(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  const walk = (at: string): void => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) walk(path)
      else files[path] = entry.isSymbolicLink() ? readlinkSync(join(folder, path)) : stateOf(join(folder, path))
    }
  }
  walk('.')
  return files
}

function stateOf(path: string): string {
  return `${statSync(path).mode} ${readFileSync(path).toString('latin1')}`
}

function tryCommit(cwd: string, content: string): { status: number | null; output: string } {
  writeFileSync(join(cwd, 'file.txt'), content)
  execFileSync('git', ['add', 'file.txt'], { timeout: CHILD_LIMIT_MS, cwd, env: cleanEnv() })
  const result = spawnSync('git', ['commit', '-q', '-m', 'x'], { timeout: CHILD_LIMIT_MS, cwd, env: cleanEnv(), encoding: 'utf8' })
  return { status: result.status, output: result.stdout + result.stderr }
}

describe('native hooks', () => {
  it('writes, proves, says so; then a real commit is blocked and a clean one passes', async () => {
    const result = await runInit({ cwd: repo.dir, command })
    expect(result).toMatchObject({ code: 0, err: '', asked: 0 })
    expect(result.out).toContain('proved: a commit with a planted token was blocked')
    expect(result.out).not.toContain(canaryToken())
    expect(tryCommit(repo.dir, `x = ${canaryToken()}`)).toMatchObject({ status: 1, output: expect.stringContaining('hushgate') })
    expect(tryCommit(repo.dir, 'x = 1').status).toBe(0)
  })

  it('touches nothing but its two hooks, and undo takes exactly them', async () => {
    repo.stage('a.txt', 'a')
    repo.commit()
    repo.stage('a.txt', 'staged')
    repo.write('a.txt', 'and then edited')
    const before = snapshot(repo.dir)
    await runInit({ cwd: repo.dir, command })
    const written = snapshot(repo.dir)
    const added = Object.keys(written).filter((path) => before[path] !== written[path])
    expect(added.sort()).toEqual([join('.git', 'hooks', 'pre-commit'), join('.git', 'hooks', 'pre-merge-commit')])
    expect(await runInit({ cwd: repo.dir, undo: true })).toMatchObject({ code: 0 })
    expect(snapshot(repo.dir)).toEqual(before)
    expect(await runInit({ cwd: repo.dir, undo: true })).toMatchObject({ code: 0, out: expect.stringContaining('nothing to undo') })
  })

  it('run from inside a hook, does not touch the index that is being committed', async () => {
    repo.stage('a.txt', 'a')
    const index = readFileSync(join(repo.dir, '.git/index'))
    Object.assign(process.env, { GIT_DIR: join(repo.dir, '.git'), GIT_INDEX_FILE: join(repo.dir, '.git/index'), GIT_PREFIX: '' })
    const result = await runInit({ cwd: repo.dir, command })
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete process.env[name]
    expect(result.code).toBe(0)
    expect(readFileSync(join(repo.dir, '.git/index'))).toEqual(index)
    expect(repo.git('count-objects')).toMatch(/^1 objects/)
  })

  it('a second run changes nothing and proves again', async () => {
    await runInit({ cwd: repo.dir, command })
    const before = snapshot(repo.dir)
    const again = await runInit({ cwd: repo.dir, command })
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/already set up.*proved/s) })
    expect(snapshot(repo.dir)).toEqual(before)
  })

  it('never overwrites a hook; with the line put in it is proved, and the rest of the hook does not run', async () => {
    repo.write('.git/hooks/pre-commit', '#!/bin/sh\ntouch ran\n')
    chmodSync(join(repo.dir, '.git/hooks/pre-commit'), 0o755)
    const before = snapshot(repo.dir)
    const refused = await runInit({ cwd: repo.dir, command })
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('.git/hooks/pre-commit is there already') })
    expect(snapshot(repo.dir)).toEqual(before)
    const line = refused.err.slice(refused.err.lastIndexOf('prove it:') + 'prove it:'.length).trim()
    repo.write('.git/hooks/pre-commit', `#!/bin/sh\ntouch "${join(tools, 'ran')}"\n${line}\n`)
    expect(await runInit({ cwd: repo.dir, command })).toMatchObject({ code: 0 })
    expect(existsSync(join(tools, 'ran'))).toBe(false)
  })

  it('goes into the folder that core.hooksPath names', async () => {
    repo.git('config', 'core.hooksPath', '.githooks')
    mkdirSync(join(repo.dir, 'sub'))
    expect(await runInit({ cwd: join(repo.dir, 'sub'), command })).toMatchObject({ code: 0 })
    expect(existsSync(join(repo.dir, '.githooks/pre-commit'))).toBe(true)
    expect(tryCommit(repo.dir, canaryToken()).status).toBe(1)
  })

  it('writes through a link instead of replacing it', async () => {
    await runInit({ cwd: repo.dir, command })
    const hook = join(repo.dir, '.git/hooks/pre-commit')
    const real = join(repo.dir, 'shared-hook')
    writeFileSync(real, `${readFileSync(hook, 'utf8')}echo more\n`, { mode: 0o755 })
    rmSync(hook)
    symlinkSync(real, hook)
    await runInit({ cwd: repo.dir, undo: true })
    expect(readFileSync(real, 'utf8')).toBe('#!/bin/sh\necho more\n')
    expect(readlinkSync(hook)).toBe(real)
  })
})

describe('a hook that finds no hushgate', () => {
  it('blocks and says so', async () => {
    process.env.PATH = saved.PATH?.split(':')
      .filter((folder) => !existsSync(join(folder, 'hushgate')))
      .join(':')
    const result = await runInit({ cwd: repo.dir })
    expect(result).toMatchObject({ code: 2, err: expect.stringMatching(/not proved: every commit is blocked.*hushgate was not found/) })
    expect(result.err).toContain('hushgate init --undo')
    expect(tryCommit(repo.dir, 'x').output).toContain('hushgate was not found, so nothing was checked')
  })
})

describe('asking', () => {
  it('shows the plan and writes after a yes', async () => {
    const result = await runInit({ cwd: repo.dir, command, yes: false }, true)
    expect(result).toMatchObject({ code: 0, asked: 1, out: expect.stringContaining('.git/hooks/pre-commit (new file)\n    1 + #!/bin/sh') })
  })

  it.each([
    ['a no', { yes: false }, false, 2, 1],
    ['--dry-run', { dryRun: true }, true, 0, 0],
    ['nobody to ask', { yes: false }, null, 2, 0],
  ] as const)('%s writes nothing', async (_name, options, answer, code, asked) => {
    const before = snapshot(repo.dir)
    const result = await runInit({ cwd: repo.dir, command, ...options }, answer)
    expect(result).toMatchObject({ code, asked, out: expect.stringContaining('(new file)') })
    if (answer === null) expect(result.err).toContain('--yes')
    expect(snapshot(repo.dir)).toEqual(before)
  })
})

describe('where it cannot work', () => {
  it('says so for a bare repository', async () => {
    using bare = makeRepo('--bare')
    expect(await runInit({ cwd: bare.dir, command })).toMatchObject({ code: 2, err: expect.stringContaining('bare repository') })
  })

  it('says so outside a repository, and inside .git', async () => {
    expect(await runInit({ cwd: tools, command })).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not in a git repository: run git init'),
    })
    expect(await runInit({ cwd: join(repo.dir, '.git'), command })).toMatchObject({
      code: 2,
      err: expect.stringContaining('inside a git folder'),
    })
    expect(await runInit({ cwd: join(repo.dir, 'gone'), command })).toMatchObject({ code: 2, err: expect.stringContaining('gone') })
  })

  it('does not change a file that is no UTF-8', async () => {
    repo.write('.pre-commit-config.yaml', Buffer.from([0xff, 0xfe, 0x41, 0]))
    expect(await runInit({ cwd: repo.dir, command })).toMatchObject({ code: 2, err: expect.stringContaining('is not UTF-8') })
  })
})

/** What husky 9's bin.js does, in short: core.hooksPath and git-ignored shims. */
const FAKE_HUSKY = `const fs = require('node:fs'), path = require('node:path')
require('node:child_process').execFileSync('git', ['config', 'core.hooksPath', process.argv[2] + '/_'])
const at = (name) => path.join(process.argv[2], '_', name)
fs.mkdirSync(at(''), { recursive: true })
fs.writeFileSync(at('.gitignore'), '*')
fs.writeFileSync(at('h'), '[ "$HUSKY" = 0 ] && exit 0\\ns=$(dirname "$(dirname "$0")")/$(basename "$0")\\n[ -f "$s" ] || exit 0\\nsh -e "$s" "$@"\\n')
for (const hook of ['pre-commit', 'pre-merge-commit']) fs.writeFileSync(at(hook), '#!/usr/bin/env sh\\n. "$(dirname "$0")/h"', { mode: 0o755 })
`

describe('husky', () => {
  beforeEach(() => {
    repo.write('node_modules/husky/bin.js', FAKE_HUSKY)
    repo.stage('.gitignore', 'node_modules\n')
    repo.stage('.husky/pre-commit', `touch "${join(tools, 'ran')}"\n`)
    repo.commit()
  })

  it('makes husky run, adds its line, proves it without running the other ones', async () => {
    expect(await runInit({ cwd: repo.dir, command })).toMatchObject({ code: 0, out: expect.stringMatching(/then run: .*husky.*proved/s) })
    expect(existsSync(join(tools, 'ran'))).toBe(false)
    expect(tryCommit(repo.dir, canaryToken()).status).toBe(1)
  })

  it('repairs a linked worktree, where husky has no shims and every commit passes', async () => {
    await runInit({ cwd: repo.dir, command })
    repo.git('add', '.husky')
    repo.commit()
    const worktree = join(repo.dir, 'linked')
    repo.git('worktree', 'add', '-q', worktree)
    expect(tryCommit(worktree, canaryToken()).status).toBe(0)
    expect(await runInit({ cwd: worktree, command })).toMatchObject({ code: 0, out: expect.stringContaining('then run: ') })
    expect(tryCommit(worktree, `${canaryToken()} again`).status).toBe(1)
  })

  it('is not proved while HUSKY=0 switches hooks off, and says why', async () => {
    await runInit({ cwd: repo.dir, command })
    process.env.HUSKY = '0'
    const result = await runInit({ cwd: repo.dir, command })
    delete process.env.HUSKY
    expect(result).toMatchObject({ code: 2, err: expect.stringMatching(/was not blocked.*HUSKY=0 is set/s) })
  })
})

describe('a manager that installs its own hooks', () => {
  /** What `pre-commit install` leaves, and a hook that runs the configured entry. */
  const FAKE_PRE_COMMIT = `#!/bin/sh
for hook in pre-commit pre-merge-commit; do
  printf '#!/bin/sh\\n# File generated by pre-commit\\nsh -c "$(sed -n "s/^ *entry: //p" .pre-commit-config.yaml)"\\n' > .git/hooks/$hook
  chmod +x .git/hooks/$hook
done
`
  it('runs the install, proves it, and undo takes the installed hooks back too', async () => {
    writeFileSync(join(tools, 'pre-commit'), FAKE_PRE_COMMIT, { mode: 0o755 })
    process.env.PATH = `${tools}:${saved.PATH}`
    writeFileSync(join(tools, 'plain.mjs'), FAKE_HOOK)
    repo.write('.pre-commit-config.yaml', 'repos:\n- repo: local\n  hooks:\n  - id: other\n    entry: "false"\n')
    const before = snapshot(repo.dir)
    const shell = { cwd: repo.dir, command: ['hushgate'] }
    writeFileSync(join(tools, 'hushgate'), `#!/bin/sh\nexec '${process.execPath}' '${join(tools, 'plain.mjs')}'\n`, { mode: 0o755 })
    expect(await runInit(shell)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/then run: .*pre-commit install/) })
    expect(await runInit({ cwd: repo.dir, undo: true })).toMatchObject({ code: 0 })
    expect(snapshot(repo.dir)).toEqual(before)
  })
})

it('the canary token has the shape and the checksum of a real one', async () => {
  const { crc32 } = await import('node:zlib')
  const [, body = '', sum = ''] = new RegExp(`^gh${'p_'}([0-9A-Za-z]{30})([0-9A-Za-z]{6})$`).exec(canaryToken()) ?? []
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  expect([...sum].reduce((value, digit) => value * 62 + digits.indexOf(digit), 0)).toBe(crc32(body))
  expect(canaryToken()).not.toContain(draw(digits, 30))
})
