import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSetup } from '../../src/git/setup-trace.ts'

const line = (name: string, value: string): string => `14:09:43.208483 trace.c:311             setup: ${name}: ${value}\n`
const said = (gitDir: string, top: string, cwd: string): Buffer =>
  Buffer.from(
    line('git_dir', gitDir) + line('git_common_dir', '.git') + line('worktree', top) + line('cwd', cwd) + line('prefix', '(null)'),
  )

describe('what git says of its setup', () => {
  it.each([
    ['a relative git folder', '.git', '/a b/c', '/a b/c', '/a b/c/.git/MERGE_HEAD'],
    ['an absolute one', '/m/.git/worktrees/w', '/w', '/w', '/m/.git/worktrees/w/MERGE_HEAD'],
    ['a git folder beside the work tree', '../g', '/w', '/w', '/g/MERGE_HEAD'],
  ])('%s', (_name, gitDir, top, cwd, mergeHead) => {
    expect(readSetup(said(gitDir, top, cwd))).toEqual({
      top: resolve(top),
      commonFolder: resolve(cwd, '.git'),
      mergeHead: resolve(mergeHead),
    })
  })

  it('without times and places too (GIT_TRACE_BARE)', () => {
    expect(readSetup(Buffer.from('setup: git_dir: .git\nsetup: git_common_dir: .git\nsetup: worktree: /w\nsetup: cwd: /w\n'))?.top).toBe(
      resolve('/w'),
    )
  })

  it.each([
    ['a bare repository', said('.', '(null)', '/b')],
    ['a name with an escaped line feed', said('.git', '/a\\nb', '/a\\nb')],
    [
      'a name that is no UTF-8',
      Buffer.concat([said('.git', '/a', '/a').subarray(0, -1), Buffer.from(line('worktree', '/a')), Buffer.from([0xff])]),
    ],
    ['two answers', Buffer.concat([said('.git', '/a', '/a'), said('.git', '/b', '/b')])],
    ['a name that looks like a line', said('.git', '/a setup: cwd: /b', '/a')],
    ['nothing', Buffer.from('')],
  ])('nothing of %s', (_name, stderr) => {
    expect(readSetup(stderr)).toBeNull()
  })
})
