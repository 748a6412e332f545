import { describe, expect, it } from 'vitest'
import { HOOKS } from '../../src/cli/hooks.ts'
import { runCli } from '../support/hook.ts'
import { makeRepo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s knows the commands, the hooks, the shells and the options', (shell) => {
    const { code, stdout } = runCli(process.cwd(), ['completion', shell])
    expect(code).toBe(0)
    for (const word of ['scan', 'baseline', ...Object.keys(HOOKS), 'fish', 'history', 'dry-run', 'reason']) expect(stdout).toContain(word)
  })

  it('names no word twice', () => {
    const { stdout } = runCli(process.cwd(), ['completion', 'bash'])
    const lists = [...stdout.matchAll(/words="([^"]*)"/g)].map((match) => (match[1] as string).split(' '))
    expect(lists.length).toBeGreaterThan(5)
    for (const words of lists) expect(words).toEqual([...new Set(words)])
  })
})

it('a hook with its options before its id is told the right order', () => {
  expect(runCli(process.cwd(), ['hook', '--all', 'hushgate'])).toMatchObject({
    code: 2,
    output: expect.stringContaining('hushgate hook hushgate …'),
  })
})

it('a baseline counts in whole words', () => {
  using repo = makeRepo()
  repo.stage('a.py', `k = "${githubToken()}"\n`)
  expect(runCli(repo.dir, ['baseline', 'write', '--reason', 'a test']).stdout).toBe(
    '.hushgate-baseline: 1 entry, 1 of them new; commit this file\n',
  )
  expect(runCli(repo.dir, ['baseline', 'check']).stdout).toBe('1 entry, 0 to look at\n')
})
