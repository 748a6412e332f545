import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { setupPlace } from '../../../src/git/setup.ts'
import { foreignEnvironment, lastingPath, runProgram } from '../../../src/git/setup-run.ts'
import { makeRepo } from '../../support/repo.ts'

it('a hook will not have the PATH folders that npm and npx add', () => {
  const stay = ['/usr/bin', '/opt/tools/node_modules/.bin', '/home/ann/project-two/node_modules/.bin']
  const go = [
    '/home/ann/project/node_modules/.bin',
    '/home/ann/node_modules/.bin',
    '/home/ann/project/web/node_modules/.bin',
    '/home/ann/.npm/_npx/1f/node_modules/.bin',
  ]
  expect(lastingPath([...go, ...stay].join(delimiter), '/home/ann/project')).toEqual(stay)
})

it('another repository gets none of the variables that point at this one', () => {
  process.env.GIT_INDEX_FILE = '.git/index'
  const env = foreignEnvironment('/work', { EXTRA: '1' })
  delete process.env.GIT_INDEX_FILE
  expect(env).not.toHaveProperty('GIT_INDEX_FILE')
  expect(env).toMatchObject({ EXTRA: '1', LC_ALL: 'C' })
})

it('a program that is not there is an answer, not a crash', () => {
  expect(runProgram(['no-such-program-here'], '.', process.env)).toMatchObject({
    status: null,
    output: expect.stringContaining('no-such-program-here'),
  })
})

it.each([
  ["git's own folder", [], join('.git', 'hooks')],
  ['a relative core.hooksPath, asked from a sub-folder', ['config', 'core.hooksPath', '.githooks'], '.githooks'],
])('hooks are in %s', async (_name, setting, folder) => {
  using repo = makeRepo()
  if (setting.length > 0) repo.git(...setting)
  repo.write('sub/file', '')
  expect(await setupPlace(join(repo.dir, 'sub'))).toMatchObject({ top: repo.dir, hooksDir: join(repo.dir, folder) })
})

it('a linked worktree shares the git folder and its hooks', async () => {
  using repo = makeRepo()
  repo.stage('a', 'a')
  repo.commit()
  repo.git('worktree', 'add', '-q', 'linked')
  expect(await setupPlace(join(repo.dir, 'linked'))).toMatchObject({
    top: join(repo.dir, 'linked'),
    commonDir: join(repo.dir, '.git'),
    hooksDir: join(repo.dir, '.git', 'hooks'),
    hooksPath: null,
  })
})
