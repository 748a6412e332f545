import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { makeRepo, type Repo } from '../../support/repo.ts'
import { ROOT } from '../../support/sources.ts'
import { sample } from './keys.ts'

const FOLDER = join(ROOT, 'test/cases/deploy')

export const CASES = readdirSync(FOLDER)
  .filter((name) => /^(?:ok|bad)\./.test(name))
  .sort()

/**
 * A project of test/cases/deploy in a repository, all staged. There a name's `dot-` stands for `.`, `untracked-` for a file on disk that git does not have, and
 * `{{KEY_40}}` for a random value of so many characters.
 */
export function treeRepo(name: string): Repo & Disposable {
  const repo = makeRepo()
  const folder = join(FOLDER, name)
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())) {
    const below = join(file.parentPath, file.name)
      .slice(folder.length + 1)
      .split(sep)
    const isTracked = !file.name.startsWith('untracked-')
    const path = below.map((part) => part.replace(/^untracked-/, '').replace(/^dot-/, '.')).join('/')
    const content = readFileSync(join(file.parentPath, file.name), 'utf8').replace(/\{\{KEY_(\d+)\}\}/g, (_, length) =>
      sample(Number(length)),
    )
    if (isTracked) repo.stage(path, content)
    else repo.write(path, content)
  }
  return repo
}
