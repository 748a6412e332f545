import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { distFile } from '../support/dist.ts'
import { CHILD_LIMIT_MS, cleanEnv, makeRepo } from '../support/repo.ts'

/** Modules of Node that take it a millisecond or more to load, and that a clean commit has no use for. */
const HEAVY = [
  'cluster',
  'crypto',
  'dgram',
  'http',
  'os',
  'perf_hooks',
  'readline',
  'stream/promises',
  'tty',
  'v8',
  'worker_threads',
  'zlib',
]
/** What Node itself asks git with, from 22 on. */
const SPAWN = ['child_process', 'net']

function loaded(program: string, cwd: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hushgate-modules-'))
  try {
    const list = join(folder, 'list')
    const preload = join(folder, 'preload.cjs')
    writeFileSync(
      preload,
      `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(list)}, process.moduleLoadList.join('\\n')))`,
    )
    const { status } = spawnSync(process.execPath, ['-r', preload, program], { timeout: CHILD_LIMIT_MS, cwd, env: cleanEnv() })
    expect(status).toBe(0)
    return readFileSync(list, 'utf8')
      .split('\n')
      .flatMap((row) => /^NativeModule ([a-z].*)$/.exec(row)?.[1] ?? [])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it('a clean commit of a source file loads none of the heavy modules of Node, beyond those that an empty script does', () => {
  using repo = makeRepo()
  repo.git('commit', '-q', '--allow-empty', '-m', 'x')
  repo.stage('a.ts', 'export const password = lookup("x")\n')
  const empty = join(repo.dir, 'empty.cjs')
  writeFileSync(empty, '')
  const before = loaded(empty, repo.dir)
  const hook = loaded(distFile('hooks/hushgate.js'), repo.dir)
  const isOld = process.version.startsWith('v20.') && process.platform !== 'win32'
  const unwanted = [...HEAVY, ...(isOld ? SPAWN : [])]
  expect(hook.filter((name) => !before.includes(name) && unwanted.includes(name))).toEqual([])
})
