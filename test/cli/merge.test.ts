import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/hook.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

const token = githubToken(3)

/** Six files of which one holds a token, and one more with a .env file. */
function planted(): Repo & Disposable {
  const repo = makeRepo()
  for (const name of ['a', 'b', 'c', 'd', 'e']) repo.stage(`${name}.txt`, `${name}\n`)
  repo.stage('f.txt', `key = "${token}"\n`)
  repo.stage('.env', 'A=b\n')
  repo.commit()
  return repo
}

function shards({ dir }: Repo, count: number, ...args: string[]): { codes: (number | null)[]; files: string[] } {
  const files = Array.from({ length: count }, (_, i) => `.git/part-${i + 1}.json`)
  const codes = files.map((file, i) => runCli(dir, ['scan', `--shard=${i + 1}/${count}`, '--format', `json=${file}`, ...args]).code)
  return { codes, files }
}

describe('merge', () => {
  it.each([[[]], [['--history']]])('exits as the whole scan would, in every format: %j', (args) => {
    using repo = planted()
    const { codes, files } = shards(repo, 3, ...args)
    expect([...codes].sort()).toContain(1)
    const merged = runCli(repo.dir, [
      'merge',
      ...files,
      '--format',
      'json',
      '--format',
      'sarif=.git/out.sarif',
      '--format',
      'human=.git/out.txt',
    ])
    const whole = runCli(repo.dir, ['scan', '--format', 'json', ...args])
    expect(merged.code).toBe(whole.code)
    const timeless = (text: string): unknown => JSON.parse(text.replace(/"elapsedMs": \d+/, '"elapsedMs": 0'))
    expect(timeless(merged.stdout)).toEqual(timeless(whole.stdout))
    const human = repo.read('.git/out.txt').toString()
    expect(human).toContain('ERROR: .env files must NOT be committed!\nBlocked files: .env')
    expect(human).toContain('f.txt:1:8')
    expect(`${human}${repo.read('.git/out.sarif')}${merged.output}`).not.toContain(token)
  })

  it('a failure of one part is a failure of the whole', () => {
    using repo = planted()
    const [row = ''] = repo.git('ls-files', '-s', 'c.txt').split('\t')
    const id = row.split(' ')[1] as string
    rmSync(join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true })
    const { codes, files } = shards(repo, 2)
    expect([...codes].sort()).toEqual([expect.any(Number), 2])
    expect(runCli(repo.dir, ['merge', ...files])).toMatchObject({ code: 2, output: expect.stringContaining('could not look at c.txt') })
  })

  it('a part without files is told and is no failure; a repository without any is one in every part', () => {
    using repo = planted()
    const results = Array.from({ length: 12 }, (_, i) => runCli(repo.dir, ['scan', `--shard=${i + 1}/12`, '--check', 'entropy']))
    const empty = results.filter(({ output }) => output.includes('(0 of 7 files)'))
    expect(empty.length).toBeGreaterThanOrEqual(5)
    expect(empty.map(({ code }) => code)).toEqual(empty.map(() => 0))
    expect(empty[0]?.output).toMatch(/no findings in 0 files .*: shard \d+\/12 of every tracked file \(0 of 7 files\)\./)
    using bare = makeRepo()
    const none = shards(bare, 2)
    expect(none.codes).toEqual([2, 2])
    const merged = runCli(bare.dir, ['merge', ...none.files])
    expect({ code: merged.code, times: merged.output.split('there was nothing to scan').length - 1 }).toEqual({ code: 2, times: 1 })
  })

  it.each<[string, string[], RegExp]>([
    ['a missing part', ['.git/part-1.json'], /^hushgate: shard 2\/2 is missing/],
    ['a part twice', ['.git/part-1.json', '.git/part-1.json', '.git/part-2.json'], /shard 1\/2 is there twice/],
    ['a missing file', ['.git/gone.json'], /\.git\/gone\.json: cannot be read/],
    ['a report of the whole', ['.git/whole.json'], /the report of a whole run/],
    ['no report', ['a.txt'], /a\.txt: no JSON/],
    ['nothing', [], /missing required argument/],
  ])('%s is exit 2, with a sentence', (_name, files, says) => {
    using repo = planted()
    shards(repo, 2)
    runCli(repo.dir, ['scan', '--format', 'json=.git/whole.json'])
    const { code, output } = runCli(repo.dir, ['merge', ...files])
    expect({ code, output }).toEqual({ code: 2, output: expect.stringMatching(says) })
    expect(output).not.toMatch(/\n\s+at /)
  })

  it('parts of different options, settings or commits are of different runs', () => {
    using repo = planted()
    const { files } = shards(repo, 2)
    const again = (...args: string[]): string => {
      runCli(repo.dir, ['scan', '--shard', '2/2', '--format', 'json=.git/other.json', ...args])
      return runCli(repo.dir, ['merge', files[0] as string, '.git/other.json']).output
    }
    expect(again('--history')).toContain('another subject')
    expect(again('--thorough')).toContain('other settings')
    expect(again('--exclude', 'a.txt')).toContain('other settings')
    repo.write('.hushgate-baseline', 'github-pat:gone:0000  -- r\n')
    expect(again()).toContain('other settings')
    rmSync(join(repo.dir, '.hushgate-baseline'))
    repo.stage('a.txt', 'another\n')
    expect(again()).toContain('another list of files')
  })

  it.each<[string[], RegExp]>([
    [['--shard', '0/2'], /expected i\/n/],
    [['--shard', '3/2'], /expected i\/n/],
    [['--shard', '1'], /expected i\/n/],
    [['--shard', '1/2', '--staged'], /--shard goes with/],
    [['--shard', '1/2', '--range', 'HEAD~1..HEAD'], /--shard goes with/],
    [['--shard', '1/2', '-'], /--shard goes with/],
    [['--shard', '1/2', '--history', '--since', '2 days ago'], /another moment in each shard/],
  ])('scan %j is refused', (args, says) => {
    using repo = planted()
    expect(runCli(repo.dir, ['scan', ...args])).toMatchObject({ code: 2, output: expect.stringMatching(says) })
  })
})

describe('everything', () => {
  it('a blob that nothing names is found, with advice that fits it', () => {
    using repo = planted()
    const other = githubToken(9)
    const id = repo.gitWith({ input: `key = "${other}"\n` }, 'hash-object', '-w', '--stdin').trim()
    expect(runCli(repo.dir, ['scan', '--history', '--format', 'json']).stdout).not.toContain(id)
    const found = runCli(repo.dir, ['scan', '--history', '--everything'], {}, '')
    expect(found.code).toBe(1)
    expect(found.output).toContain(`<unreachable>/${id}:1:8`)
    expect(found.output).toContain(`git cat-file -p ${id}`)
    expect(found.output).toContain('allow.paths')
    expect(found.output).not.toContain(other)
    expect(found.output).not.toMatch(/explain .*unreachable|git add .*unreachable/)
  })

  it('a folder that is named like the stand-in is one like any other', () => {
    using repo = planted()
    repo.stage(`<unreachable>/${token}.txt`, 'x\n')
    const { code, output } = runCli(repo.dir, ['scan', '<unreachable>'])
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('in the name of the file') })
    expect(output).not.toContain(token)
  })
})
