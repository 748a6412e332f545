import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { distFile } from '../support/dist.ts'
import { CHILD_LIMIT_MS, cleanEnv, makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'
import { bunBinary, nodeBinary } from '../support/tools.ts'

/** Files from which on threads take a look together. */
const MANY = 450

let repo: Repo
let copy: string
const kept = (): string => join(copy, '.cache/compiled')
const files = (): string[] => readdirSync(kept()).sort()
const only = (): string => join(kept(), files()[0] as string)

beforeEach(() => {
  repo = makeRepo()
  copy = mkdtempSync(join(tmpdir(), 'hushgate-compiled-'))
  cpSync(dirname(distFile('hook.cjs')), join(copy, 'dist'), { recursive: true })
})
afterEach(() => {
  repo.remove()
  rmSync(copy, { recursive: true, force: true })
})

function run(id = 'hushgate', flags: string[] = []): { code: number | null; output: string } {
  const file = join(copy, 'dist/hooks', `${id}.js`)
  const result = spawnSync(process.execPath, [...flags, file], {
    timeout: CHILD_LIMIT_MS,
    cwd: repo.dir,
    env: cleanEnv({}),
    encoding: 'utf8',
  })
  return { code: result.status, output: `${result.stdout}${result.stderr}` }
}

const CLEAN = { code: 0, output: expect.stringMatching(/^staged changes: scanned \d files, .*\n$/) }

describe('compiled code', () => {
  it('is kept by the first run that looked at something, for each hook, and used unchanged by the next', () => {
    repo.git('commit', '-q', '--allow-empty', '-m', 'x')
    expect(spawnSync(process.execPath, [join(copy, 'dist/hooks/hushgate.js')], { timeout: CHILD_LIMIT_MS, cwd: copy }).status).toBe(2)
    expect(() => files()).toThrow('ENOENT')
    repo.stage('a.txt', 'x\n'.repeat(40_000))
    expect(run()).toEqual(CLEAN)
    const first = { files: files(), at: statSync(only()).ctimeMs }
    expect(first.files).toEqual([`hushgate-${process.version}-${process.arch}.bin`])
    expect(run()).toEqual(CLEAN)
    expect({ files: files(), at: statSync(only()).ctimeMs }).toEqual(first)
    run('prevent-env-files')
    expect(files()).toHaveLength(2)
  })

  it('is kept for each command, and for nothing that somebody mistypes', () => {
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }')
    const cli = (...words: string[]): number | null =>
      spawnSync(process.execPath, [join(copy, 'dist/bin.js'), ...words], { timeout: CHILD_LIMIT_MS, cwd: repo.dir, env: cleanEnv({}) })
        .status
    const codes = [['scna'], ['rules', 'list'], ['../x'], ['rules', 'list'], ['--version']].map((words) => cli(...words))
    expect(codes).toEqual([2, 0, 2, 0, 0])
    expect(files()).toEqual(['hushgate', 'rules'].map((name) => `program-${name}-${process.version}-${process.arch}.bin`))
    writeFileSync(only(), 'garbled')
    expect(cli('--version')).toBe(0)
  })

  it('is kept for the threads of a large scan, and used unchanged by the next, though they change the flags of V8', () => {
    for (let i = 0; i < MANY; i++) writeFileSync(join(repo.dir, `${i}.txt`), `${i} words\n`)
    repo.git('add', '.')
    const scan = (): number | null =>
      spawnSync(process.execPath, [join(copy, 'dist/bin.js'), 'scan', '--no-cache'], {
        timeout: CHILD_LIMIT_MS,
        cwd: repo.dir,
        env: cleanEnv({}),
      }).status
    const times = (): [string, number][] => files().map((name) => [name, statSync(join(kept(), name)).ctimeMs])
    expect(scan()).toBe(0)
    const first = times()
    const names = availableParallelism() > 1 ? ['program-scan', 'sift'] : ['program-scan']
    expect(first.map(([name]) => name)).toEqual(names.map((name) => `${name}-${process.version}-${process.arch}.bin`))
    expect(scan()).toBe(0)
    expect(times()).toEqual(first)
  })

  it.each<[string, () => Promise<string>]>([
    ['the newest Node', nodeBinary],
    ['Bun', bunBinary],
  ])('of a large scan is no news on %s', async (_name, binary) => {
    for (let i = 0; i < MANY; i++) writeFileSync(join(repo.dir, `${i}.txt`), `${i} words\n`)
    repo.git('add', '.')
    const options = { timeout: CHILD_LIMIT_MS, cwd: repo.dir, env: cleanEnv({}), encoding: 'utf8' } as const
    const { status, stderr } = spawnSync(await binary(), [join(copy, 'dist/bin.js'), 'scan', '--no-cache'], options)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('of small commits is not spoilt by a large one', () => {
    repo.stage('a.txt', 'x\n')
    expect(run()).toEqual(CLEAN)
    const small = readFileSync(only())
    for (let i = 0; i < MANY; i++) writeFileSync(join(repo.dir, `${i}.txt`), `${i} words\n`)
    repo.git('add', '.')
    expect(run().code).toBe(0)
    const hooks = files().filter((name) => name.startsWith('hushgate-'))
    if (availableParallelism() > 1) expect(readFileSync(join(kept(), hooks[0] as string)).equals(small)).toBe(true)
  })

  it('is kept again by a run that looked at much more, and then no more', () => {
    repo.stage('a.txt', 'x\n')
    run()
    const small = readFileSync(only())
    repo.stage('b.txt', `password = lookup("x")\n${'y\n'.repeat(40_000)}`)
    run()
    const large = readFileSync(only())
    expect(large.equals(small)).toBe(false)
    repo.stage('c.txt', 'z\n'.repeat(400_000))
    run()
    expect(readFileSync(only()).equals(large)).toBe(true)
  })

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['a byte of its code flipped', (bytes) => Buffer.from(bytes).fill((bytes[5000] as number) ^ 1, 5000, 5001)],
    ['overwritten by zeros behind its head', (bytes) => Buffer.from(bytes).fill(0, 300, 3000)],
    ['of another build', (bytes) => Buffer.from(bytes).fill('0', 10, 20)],
  ])('is made anew where it is %s', (_name, spoil) => {
    repo.stage('a.txt', `k = "${githubToken(1)}"\n`)
    expect(run().code).toBe(1)
    const whole = readFileSync(only())
    writeFileSync(only(), spoil(whole))
    expect(run()).toMatchObject({ code: 1, output: expect.stringContaining('github') })
    expect(readFileSync(only()).length).toBeGreaterThan(whole.length >> 1)
    expect(run().code).toBe(1)
  })

  it('of a file that was changed since is not used', () => {
    repo.stage('a.txt', 'x\n')
    run()
    const path = join(copy, 'dist/hook.cjs')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"use strict";', '$&process.stderr.write("changed\\n")'))
    expect(run().output).toContain('changed')
    expect(run().output).toContain('changed')
  })

  it.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, 30_000)],
    ['gone', rmSync],
  ])('finds the same where the tables of anchors are %s', (_name, spoil) => {
    repo.stage('a.txt', `k = "${githubToken(1)}"\n`)
    spoil(join(copy, 'dist/anchors.bin'))
    expect(run()).toMatchObject({ code: 1, output: expect.stringContaining('GitHub') })
  })

  it('that is not there is said, and is no finding', () => {
    rmSync(join(copy, 'dist/hook.cjs'))
    expect(run()).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^hushgate: its own files cannot be read, install it again: .*\n$/),
    })
  })

  it('of another set of V8 flags is not used', () => {
    repo.stage('a.txt', 'x\n')
    run()
    expect(run('hushgate', ['--no-opt'])).toEqual(CLEAN)
    expect(run()).toEqual(CLEAN)
  })

  it.skipIf(process.platform === 'win32')('is not kept where it cannot be, and nothing is said', () => {
    repo.stage('a.txt', 'x\n')
    writeFileSync(join(copy, '.cache'), '')
    expect(run()).toEqual(CLEAN)
    expect(run()).toEqual(CLEAN)
    expect(readdirSync(copy).sort()).toEqual(['.cache', 'dist'])
  })
})

it('code from there loads packages as the file itself does', () => {
  repo.stage('hushgate.config.yaml', 'entropy:\n  minBits: 60\n')
  expect(run()).toEqual(CLEAN)
  expect(run()).toEqual(CLEAN)
  repo.stage('hushgate.config.yaml', 'entropy: [\n')
  expect(run()).toMatchObject({ code: 2, output: expect.stringContaining('hushgate.config.yaml') })
})
