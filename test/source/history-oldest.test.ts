import { expect, it } from 'vitest'
import { scan } from '../../src/index.ts'
import { makeRepo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

it('the oldest version of a file counts, also where a younger one was read before it as another file', async () => {
  using repo = makeRepo()
  const [one, other] = [`key = "${githubToken(1)}"\n`, `first\nkey = "${githubToken(1)}"\n`]
  repo.stage('b.txt', one)
  repo.commit()
  repo.stage('a.txt', other)
  const introduced = repo.commit()
  repo.stage('a.txt', one)
  repo.commit()
  const { findings } = await scan({ cwd: repo.dir, history: true })
  expect(findings.map(({ path, line, commit }) => [path, line, commit?.id === introduced])).toEqual([
    ['a.txt', 2, true],
    ['b.txt', 1, false],
  ])
})
