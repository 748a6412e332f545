import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { runHook, runCli } from '../support/hook.ts'
import { makeRepo } from '../support/repo.ts'
import { draw, githubToken } from '../support/tokens.ts'

const AWS_ID = `AKIA${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 3)}`
const AWS_KEY = draw('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 40, 7)
const VALUE = ['3f9a', '07c1', 'b2d8', '465e'].join('')
const YAML = `rules:
  - id: acme-key
    title: Acme deploy key
    severity: critical
    keywords: [acme]
    pattern: 'acme_([0-9a-f]{16})'
    samples:
      flags: [[acme, _0123456789abcdef]]
      passes: [acme_corporation]
    revoke: https://acme.example/keys
  - id: no-dumps
    path: '*.dump'
    samples: { flags: [db.dump] }
`

describe('own rules in a repository', () => {
  it('block a commit, name the value, and are known to comments, lists and explanations', () => {
    using repo = makeRepo()
    repo.stage('hushgate.config.yaml', YAML)
    repo.stage('a.py', `key = "acme_${VALUE}"\n`)
    repo.stage('b.py', `key = "acme_${VALUE}"  # hushgate:allow acme-key -- made up\n`)
    repo.stage('db.dump', 'x')
    const { code, output } = runHook(repo.dir)
    expect(code).toBe(1)
    expect(output).toContain('a.py:1:13  Acme deploy key')
    expect(output).toContain('git rm --cached -- db.dump')
    expect(output).toContain('https://acme.example/keys')
    expect(output).not.toContain('b.py:1')
    expect(output).not.toContain('does not exist')
    expect(output).not.toContain('hushgate.config.yaml:7')
    expect(output).not.toContain(VALUE)
    expect(runCli(repo.dir, ['rules', 'list', 'acme']).stdout).toBe(
      'acme-key  critical  Acme deploy key  (hushgate.config.yaml:2)\n1 rule\n',
    )
    expect(runCli(repo.dir, ['rules', 'explain', 'acme-key']).stdout).toContain('where  hushgate.config.yaml:2')
  })

  it('of a folder hold below it', () => {
    using repo = makeRepo()
    repo.stage('pkg/hushgate.config.yaml', YAML)
    repo.stage('pkg/a.py', `key = "acme_${VALUE}"\n`)
    repo.stage('lib/a.py', `key = "acme_${VALUE}"\n`)
    repo.stage('lib/db.dump', 'x')
    const { code, output } = runHook(repo.dir, ['--check', 'pattern'])
    expect([code, output.includes('pkg/a.py:1'), output.includes('lib/')]).toEqual([1, true, false])
  })

  it('are looked for in names of files, which then are masked', () => {
    using repo = makeRepo()
    repo.stage('hushgate.config.yaml', YAML)
    repo.stage(`acme_${VALUE}.txt`, 'x\n')
    const { code, output } = runHook(repo.dir)
    expect([code, output.includes(VALUE)]).toEqual([1, false])
  })

  it('that are wrong stop the run with exit 2', () => {
    using repo = makeRepo()
    repo.stage('hushgate.config.yaml', YAML.replace("'acme_([0-9a-f]{16})'", "'acme_([0-9a-f]+)+!'"))
    const { code, output } = runHook(repo.dir)
    expect(code).toBe(2)
    expect(output).toContain('hushgate.config.yaml:6:14: can backtrack exponentially: the repeat [0-9a-f]+')
  })
})

describe('rules list', () => {
  it('filters by words, counts, and prints objects', () => {
    using repo = makeRepo()
    const { stdout } = runCli(repo.dir, ['rules', 'list', 'stripe'])
    const lines = stdout.trim().split('\n')
    expect(lines.slice(0, -1).every((line) => /stripe/i.test(line))).toBe(true)
    expect(lines.at(-1)).toBe(`${lines.length - 1} rules`)
    const cards = JSON.parse(runCli(repo.dir, ['rules', 'list', '--json', 'stripe']).stdout) as { id: string }[]
    expect(cards.length).toBe(lines.length - 1)
    expect(runCli(repo.dir, ['rules', 'list', 'no-such-word']).stdout).toMatch(/^0 rules\nno rule holds this word: hushgate rules shows/)
    expect(runCli(repo.dir, ['rules']).stdout).toContain('github-pat')
  })
})

describe('rules explain', () => {
  it.each([
    ['github-pat', 0, /allow {2}end the line with {2}hushgate:allow github-pat -- <reason> {2}in a comment\n/],
    ['env-file', 0, /allow {2}in the configuration: allow.paths {2}\{"path":"<path>","rules":\["env-file"\],"reason":"<reason>"\}\n/],
    ['no-dumps', 0, /allow {2}in the configuration: allow.paths/],
    ['github-pta', 2, /there is no rule "github-pta" — did you mean "github-pat"\?/],
    ['stripe', 2, /there is no rule "stripe"; hushgate rules list stripe shows the \d+ of this name/],
    ['some-thing-else-entirely', 2, /; hushgate rules lists them/],
  ])('%s', (id, code, expected) => {
    using repo = makeRepo()
    repo.write('hushgate.config.yaml', YAML)
    const result = runCli(repo.dir, ['rules', 'explain', id])
    expect(result.output).toMatch(expected)
    expect(result.code).toBe(code)
  })
})

describe('rules test', () => {
  const token = githubToken(8)

  it.each<[string, string[], string, number, RegExp]>([
    [
      'a match',
      ['-'],
      `x = "${token}"\n`,
      0,
      /^1:6 {2}github-pat .*\n {2}value {3}ghp_•+.*\n[\s\S]*answer {2}blocks\n[\s\S]*1 match, 0 near misses\n$/,
    ],
    [
      'a near miss',
      ['-'],
      `x = ${token.slice(0, -2)}\n`,
      0,
      /1:5 {2}github-pat .*no match\n {2}why {5}36 base62 characters expected after ghp_, 34 found\n/,
    ],
    ['nothing', ['-'], 'hello\n', 0, /^0 matches, 0 near misses\n$/],
    ['no text', ['-'], '', 0, /^0 matches, 0 near misses\n$/],
    ['as data', ['--format', 'json', '-'], `x = "${token}"\n`, 0, /"matches": \[[\s\S]*"rule": "github-pat"[\s\S]*"nearMisses": \[\]/],
    [
      'a wrong checksum',
      ['-'],
      `x = ${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}\n`,
      0,
      /critical · low\n[\s\S]*answer {2}a note, too doubtful to block; --thorough makes it a finding\n/,
    ],
    ['a test key', ['-'], `x = sk_test_${AWS_KEY.replace(/\W/g, '').slice(0, 24)}\n`, 0, /answer {2}a note, too harmless to block\n/],
    [
      'a token in packed base64',
      ['-'],
      `x = ${gzipSync(`key=${token}`).toString('base64')}\n`,
      0,
      /github-pat [\s\S]*inside {2}base64, then gzip\n[\s\S]*answer {2}blocks\n/,
    ],
    [
      'a token cut short that is assigned to a secret name',
      ['-'],
      `token = ${token.slice(0, -2)}\n`,
      0,
      /secret-assignment [\s\S]*github-pat .*no match\n {2}why {5}36 base62 characters expected after ghp_, 34 found\n\n1 match, 1 near miss\n/,
    ],
    [
      'an id and its key',
      ['-'],
      `aws_access_key_id=${AWS_ID}\naws_secret_access_key=${AWS_KEY}\n`,
      0,
      /parts {3}AWS access key id at 1:19, AWS secret access key at 2:23\n/,
    ],
    ['no file', ['nowhere.txt'], '', 2, /"nowhere.txt": cannot be read \(ENOENT\)/],
    ['a folder', ['.'], '', 2, /cannot be read \(EISDIR\)/],
    ['no argument', [], '', 2, /missing required argument/],
    ['an unknown format', ['--format', 'xml', '-'], '', 2, /Allowed choices are human, json/],
  ])('%s', (_name, args, input, code, expected) => {
    using repo = makeRepo()
    const result = runCli(repo.dir, ['rules', 'test', ...args], {}, input)
    expect(result.output).toMatch(expected)
    expect(result.output).not.toContain(token.slice(4, 30))
    expect(result.code).toBe(code)
  })

  it('answers nothing about an archive, which it does not open', () => {
    using repo = makeRepo()
    repo.write('a b.gz', gzipSync(`x = ${token}`))
    const result = runCli(repo.dir, ['rules', 'test', 'a b.gz'])
    expect(result.output).toContain(`"a b.gz": is a gzip archive: unpack what is in question, or let  hushgate scan 'a b.gz'  look into it`)
    expect(result.code).toBe(2)
  })

  it('knows the own rules and the allows of the path', () => {
    using repo = makeRepo()
    repo.write('hushgate.config.yaml', `${YAML}allow:\n  paths: [{ path: docs/, rules: [acme-key], reason: samples }]\n`)
    const text = `acme_${VALUE}\n`
    expect(runCli(repo.dir, ['rules', 'test', '-'], {}, text).stdout).toContain('answer  blocks')
    expect(runCli(repo.dir, ['rules', 'test', '--path', 'docs/a.md', '-'], {}, text).stdout).toContain(
      'passes: allowed by allow.paths (hushgate.config.yaml:15): samples',
    )
  })
})
