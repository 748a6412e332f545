import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { distFile } from '../support/dist.ts'
import { runCli, runHook } from '../support/hook.ts'
import { cleanEnv, makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

function fill(repo: Repo): void {
  for (let i = 0; i < 120; i++) repo.write(`d${i % 7}/f${i}.txt`, `content ${i}\n`)
  repo.write('key.txt', `k = "${githubToken(1)}"\n`)
  repo.git('add', '.')
}

const kept = (repo: Repo): string => join(repo.dir, '.git/hushgate')
const untimed = (report: string): string => report.replace(/"elapsedMs": ?\d+/, '')

function scanAtOnce(cwd: string): Promise<string> {
  const child = spawn(process.execPath, [distFile('bin.js'), 'scan', '--history', '--format', 'json'], { cwd, env: cleanEnv() })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  return new Promise((resolve) => child.on('close', () => resolve(untimed(out))))
}

describe('what is kept of earlier runs', () => {
  it('processes at once say the same, with it and without', async () => {
    using repo = makeRepo()
    fill(repo)
    repo.commit()
    const alone = untimed(runCli(repo.dir, ['scan', '--history', '--format', 'json', '--no-cache']).stdout)
    expect(alone).toContain('github-pat')
    for (let round = 0; round < 2; round++) {
      const all = await Promise.all([1, 2, 3].map(() => scanAtOnce(repo.dir)))
      expect(all).toEqual([alone, alone, alone])
    }
    expect(readdirSync(kept(repo)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('a hook uses it, and blocks what it blocked before; with --no-cache it does not', () => {
    using repo = makeRepo()
    fill(repo)
    expect(runHook(repo.dir, ['--no-cache']).code).toBe(1)
    expect(existsSync(kept(repo))).toBe(false)
    const [first, second] = [runHook(repo.dir), runHook(repo.dir)]
    expect([first.code, second.code]).toEqual([1, 1])
    expect(readdirSync(kept(repo))).toHaveLength(1)
    repo.stage('key.txt', 'k = 1\n')
    expect(runHook(repo.dir).code).toBe(0)
  })

  it('where nothing can be kept nothing is said', () => {
    using repo = makeRepo()
    fill(repo)
    mkdirSync(join(repo.dir, 'elsewhere'))
    symlinkSync(join(repo.dir, 'elsewhere'), kept(repo))
    const { code, output } = runHook(repo.dir)
    expect(code).toBe(1)
    expect(output).not.toContain('cache')
    expect(readdirSync(join(repo.dir, 'elsewhere'))).toEqual([])
  })
})
