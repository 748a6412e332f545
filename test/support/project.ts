import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { generate, write } from '../../scripts/bundle.mjs'
import { madeFrom } from './inputs.ts'
import { CHILD_LIMIT_MS, cleanEnv } from './repo.ts'
import { ROOT } from './sources.ts'

/** What is needed beside dist/ for the project to be installed. */
const FILES = ['package.json', 'package-lock.json', '.npmrc', '.pre-commit-hooks.yaml', 'LICENSE', 'README.md']

export interface Project {
  /** A git repository with one commit, which is what pre-commit clones; its dist/ is built from the source as it is now. */
  dir: string
  /** Full id of that commit. */
  rev: string
  /** The packed package. */
  tarball: string
}

/** The project as its users get it. */
export async function builtProject(): Promise<Project> {
  const folder = await madeFrom('project', [...FILES, 'src', 'hooks', 'scripts', 'tsconfig.json'], build)
  const dir = join(folder, 'project')
  const rev = execFileSync('git', ['rev-parse', 'HEAD'], { timeout: CHILD_LIMIT_MS, cwd: dir, encoding: 'utf8', env: cleanEnv() }).trim()
  return { dir, rev, tarball: join(folder, 'hushgate.tgz') }
}

async function build(folder: string): Promise<void> {
  const dir = join(folder, 'project')
  const git = (...args: string[]): Buffer =>
    execFileSync('git', args, { timeout: CHILD_LIMIT_MS, cwd: folder, env: cleanEnv(), stdio: ['ignore', 'pipe', 'pipe'] })
  git('init', '-q', '-b', 'main', 'project')
  for (const name of FILES) if (existsSync(join(ROOT, name))) copyFileSync(join(ROOT, name), join(dir, name))
  write((await generate()).files, dir)
  git('-C', dir, 'add', '-f', '-A')
  git('-C', dir, 'commit', '-q', '--no-verify', '-m', 'the project as it is built')
  const pack = { timeout: CHILD_LIMIT_MS, cwd: dir, encoding: 'utf8', shell: process.platform === 'win32' } as const
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], pack)
  renameSync(join(folder, packed.trim()), join(folder, 'hushgate.tgz'))
}
