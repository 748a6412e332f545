import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { GitError } from '../../src/git/error.ts'
import { streamGit, wholeAnswer } from '../../src/git/exec.ts'
import { makeRepo, type Repo } from '../support/repo.ts'

const LINES = Array.from({ length: 200_000 }, (_, i) => `line ${i}\n`).join('')

let repo: Repo
let id: string

beforeAll(() => {
  repo = makeRepo()
  repo.write('a.txt', LINES)
  repo.git('add', '.')
  id = repo.git('rev-parse', ':a.txt').trim()
})

afterAll(() => repo.remove())

const place = (): { cwd: string } => ({ cwd: repo.dir })
const ask = (onData: (chunk: Buffer) => unknown): Promise<void> => streamGit(place(), ['cat-file', 'blob', id], [], onData)

describe('streamGit', () => {
  it('gives all pieces in order, the next one when the answer to one has come', async () => {
    const pieces: Buffer[] = []
    let inside = 0
    let most = 0
    await ask(async (chunk) => {
      most = Math.max(most, ++inside)
      pieces.push(Buffer.from(chunk))
      await wait(1)
      inside--
    })
    expect(Buffer.concat(pieces).toString()).toBe(LINES)
    expect([most, pieces.length > 1]).toEqual([1, true])
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('enough')
      },
    ],
    ['rejects', () => Promise.reject(new Error('enough'))],
  ])('gives no more to who %s, and says why', async (_name, answer) => {
    let pieces = 0
    const asked = ask(() => {
      pieces++
      return answer()
    })
    await expect(asked).rejects.toThrow('enough')
    await wait(50)
    expect(pieces).toBe(1)
  })

  it('says what git says of a question that has no answer', async () => {
    await expect(wholeAnswer(place(), ['cat-file', 'blob', '0'.repeat(40)])).rejects.toThrow(GitError)
  })

  it('does not wait for a git that is not there', async () => {
    vi.stubEnv('PATH', repo.dir)
    try {
      await expect(ask(() => {})).rejects.toThrow(/git was not found/)
    } finally {
      vi.unstubAllEnvs()
    }
  })
})
