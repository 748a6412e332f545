import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type ScanOptions, type ScanReport, scan } from '../../../src/index.ts'
import { makeRepo, type Repo } from '../../support/repo.ts'
import { draw, githubToken } from '../../support/tokens.ts'

const TOKEN = githubToken(1)
const OTHER = githubToken(2)
const PASSWORD = draw('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789', 24, 5)
const sha1 = (value: string): string => createHash('sha1').update(value).digest('hex')

type Files = Record<string, string>

/** A scan of a repository with these files committed. */
async function scanned(files: Files, options: ScanOptions | ((repo: Repo, commit: string) => ScanOptions) = {}): Promise<ScanReport> {
  using repo = makeRepo()
  for (const [path, content] of Object.entries(files)) repo.stage(path, content)
  const commit = repo.commit()
  return await scan({ cwd: repo.dir, ...(typeof options === 'function' ? options(repo, commit) : options) })
}

const found = (report: ScanReport): string[] => report.findings.map(({ path, line }) => `${path}:${line}`)
const passed = (report: ScanReport): string[] => report.allowed.map(({ because }) => `${because.kind} ${because.where} ${because.reason}`)

const ALLOW_LIST = (body: string): string =>
  `title = "ours"\n[extend]\nuseDefault = true\n\n[[allowlists]]\ndescription = "test data"\n${body}\n`

describe('global allowlists of .gitleaks.toml', () => {
  const CODE = { 'src/a.js': `const token = "${TOKEN}"\n`, 'src/b.js': `// fixture line\nconst token = "${OTHER}"; call()\n` }
  it.each<[string, string, string[]]>([
    ['a path', `paths = ['''^src/a\\.js$''']`, ['src/b.js:2']],
    ['a path in part', `paths = ["src/"]`, []],
    ['a path that fits nothing', `paths = ['''^a\\.js$''']`, ['src/a.js:1', 'src/b.js:2']],
    ['a value', `regexes = ['''^${TOKEN.slice(0, 12)}''']`, ['src/b.js:2']],
    ['a single value for a list', `regexes = '''${TOKEN.slice(8, 20)}'''`, ['src/b.js:2']],
    ['a value that is the line', `regexes = ['''const token''']`, ['src/a.js:1', 'src/b.js:2']],
    ['the line', `regexTarget = "line"\nregexes = ['''call\\(\\)''']`, ['src/a.js:1']],
    ['the match', `regexTarget = "match"\nregexes = ['''token = ["']ghp_''']`, []],
    ['the match is not the line', `regexTarget = "match"\nregexes = ['''call\\(\\)''']`, ['src/a.js:1', 'src/b.js:2']],
    ['a stop word in another case', `stopwords = ["${TOKEN.slice(8, 20).toUpperCase()}"]`, ['src/b.js:2']],
    ['either', `paths = ["a.js"]\nstopwords = ["${OTHER.slice(8, 20)}"]`, []],
    [
      'all, and one does not fit',
      `condition = "AND"\npaths = ["a.js"]\nstopwords = ["${OTHER.slice(8, 20)}"]`,
      ['src/a.js:1', 'src/b.js:2'],
    ],
    ['all, and they fit', `condition = "and"\npaths = ["a.js"]\nregexes = ["ghp_"]`, ['src/b.js:2']],
    ['keys in other cases', `PATHS = ["a.js"]\nregextarget = "line"`, ['src/b.js:2']],
    ['a rule', `targetRules = ["github-pat"]\npaths = ["a.js"]`, ['src/b.js:2']],
    ['another rule', `targetRules = ["slack-bot-token"]\npaths = ["a.js"]`, ['src/a.js:1', 'src/b.js:2']],
    ['commits that are others', `commits = ["${'0'.repeat(40)}"]`, ['src/a.js:1', 'src/b.js:2']],
  ])('%s', async (_, body, expected) => {
    const report = await scanned({ ...CODE, '.gitleaks.toml': ALLOW_LIST(body) })
    expect(found(report)).toEqual(expected)
    expect(passed(report)).toEqual(Array(2 - expected.length).fill('foreign .gitleaks.toml:5 test data'))
  })

  it('a commit, in the history only', async () => {
    using repo = makeRepo()
    repo.stage('a.js', CODE['src/a.js'])
    const commit = repo.commit()
    repo.stage('.gitleaks.toml', ALLOW_LIST(`commits = ["${commit.toUpperCase()}"]`))
    repo.commit()
    expect(found(await scan({ cwd: repo.dir, history: true }))).toEqual([])
    expect(found(await scan({ cwd: repo.dir }))).toEqual(['a.js:1'])
  })

  it('the old form', async () => {
    const report = await scanned({ ...CODE, '.gitleaks.toml': '[allowlist]\npaths = ["a.js"]\n' })
    expect(found(report)).toEqual(['src/b.js:2'])
    expect(passed(report)).toEqual(["foreign .gitleaks.toml:1 gitleaks' allowlist"])
  })

  it('sizes are not theirs to allow', async () => {
    using repo = makeRepo()
    repo.stage('big.bin', 'x'.repeat(4096))
    repo.stage('.gitleaks.toml', ALLOW_LIST(`paths = ["bin"]`))
    repo.stage('hushgate.config.json', JSON.stringify({ size: { max: 2 } }))
    expect((await scan({ cwd: repo.dir, staged: true })).findings.map(({ rule }) => rule)).toEqual(['file-size'])
  })
})

describe('rules of .gitleaks.toml', () => {
  it.each<[string, string, string[]]>([
    ['a rule of gitleaks is switched off', '[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n', []],
    ['another one', '[extend]\nuseDefault = true\ndisabledRules = ["gitlab-pat"]\n', ['a.js:1']],
    [
      'a rule of gitleaks has an allowlist',
      '[extend]\nuseDefault = true\n[[rules]]\nid = "github-pat"\n[[rules.allowlists]]\npaths = ["a"]\n',
      [],
    ],
    [
      'another rule of gitleaks has one',
      '[extend]\nuseDefault = true\n[[rules]]\nid = "gitlab-pat"\n[rules.allowlist]\npaths = ["a"]\n',
      ['a.js:1'],
    ],
    [
      'the generic rule has one, and the token has a rule of its own',
      '[extend]\nuseDefault = true\n[[rules]]\nid = "generic-api-key"\n[rules.allowlist]\npaths = ["a"]\n',
      ['a.js:1'],
    ],
  ])('%s', async (_, config, expected) => {
    expect(found(await scanned({ 'a.js': `const token = "${TOKEN}"\n`, '.gitleaks.toml': config }))).toEqual(expected)
  })

  it('the generic rule is about what has no rule there', async () => {
    const config = '[extend]\nuseDefault = true\n[[rules]]\nid = "generic-api-key"\n[rules.allowlist]\npaths = ["a"]\n'
    expect(found(await scanned({ 'a.js': `const password = "${PASSWORD}"\n`, '.gitleaks.toml': config }))).toEqual([])
  })
})

describe('.gitleaksignore', () => {
  const CODE = { 'dir/a.js': `\nconst token = "${TOKEN}"\n` }
  it.each<[string, string, string[]]>([
    ['file, rule, line', 'dir/a.js:github-pat:2', []],
    ['with a comment and blank lines', '# why\n\n  dir/a.js:github-pat:2  \r\n', []],
    ['a Windows path', 'dir\\a.js:github-pat:2', []],
    ['another line', 'dir/a.js:github-pat:3', ['dir/a.js:2']],
    ['another file', 'a.js:github-pat:2', ['dir/a.js:2']],
    ['another rule', 'dir/a.js:slack-bot-token:2', ['dir/a.js:2']],
    ['commented out', '#dir/a.js:github-pat:2', ['dir/a.js:2']],
    ['a commit, where no commit is looked at', `${'a'.repeat(40)}:dir/a.js:github-pat:2`, ['dir/a.js:2']],
  ])('%s', async (_, ignore, expected) => {
    expect(found(await scanned({ ...CODE, '.gitleaksignore': ignore }))).toEqual(expected)
  })

  it('the reason names the line, and what is none is told', async () => {
    const report = await scanned({ ...CODE, '.gitleaksignore': '# one\nnonsense\ndir/a.js:github-pat:2\nother.js:github-pat:1\n' })
    expect(passed(report)).toEqual(['foreign .gitleaksignore:3 gitleaks ignores this fingerprint'])
    expect(report.warnings).toEqual([
      { path: '.gitleaksignore', line: 2, message: expect.stringContaining('no fingerprint') },
      { path: '.gitleaksignore', message: '1 of 2 entries cover nothing that hushgate finds (line 4)' },
    ])
  })

  it('a commit, in the history', async () => {
    using repo = makeRepo()
    for (const [path, content] of Object.entries(CODE)) repo.stage(path, content)
    const commit = repo.commit()
    const line = (id: string): string => `${id}:dir/a.js:github-pat:2\n`
    repo.write('.gitleaksignore', line(commit))
    expect(found(await scan({ cwd: repo.dir, history: true }))).toEqual([])
    repo.write('.gitleaksignore', line('b'.repeat(40)))
    expect(found(await scan({ cwd: repo.dir, history: true }))).toEqual(['dir/a.js:2'])
  })
})

describe('.secrets.baseline', () => {
  const baseline = (more: object, hash = sha1(TOKEN), path = 'a.js', entry: object = {}): string =>
    JSON.stringify(
      {
        version: '1.5.0',
        results: { [path]: [{ type: 'GitHub Token', filename: path, hashed_secret: hash, is_verified: false, line_number: 7, ...entry }] },
        ...more,
      },
      null,
      2,
    )
  const CODE = { 'a.js': `const token = "${TOKEN}"\n` }

  it.each<[string, string, string[]]>([
    ['the value in its file, whatever the line', baseline({}), []],
    ['audited as false', baseline({}, sha1(TOKEN), 'a.js', { is_secret: false }), []],
    ['another value', baseline({}, sha1(OTHER)), ['a.js:1']],
    ['another file', baseline({}, sha1(TOKEN), 'b.js'), ['a.js:1']],
    ['a quoted text that holds the value', baseline({ results: { 'a.js': [] } }), ['a.js:1']],
    [
      'an excluded file',
      baseline({ filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^a\\.'] }] }, sha1(OTHER)),
      [],
    ],
    [
      'an excluded line',
      baseline({ filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_line', pattern: ['const tok'] }] }, sha1(OTHER)),
      [],
    ],
    [
      'an excluded value',
      baseline({ filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_secret', pattern: ['^ghp_(?!x)'] }] }, sha1(OTHER)),
      [],
    ],
    ['an old exclusion of files', baseline({ exclude: { files: 'a\\.js|b', lines: null } }, sha1(OTHER)), []],
    ['an older one', baseline({ exclude_regex: 'a.js' }, sha1(OTHER)), []],
    [
      'a filter that is not about texts',
      baseline({ filters_used: [{ path: 'detect_secrets.filters.heuristic.is_sequential_string' }] }, sha1(OTHER)),
      ['a.js:1'],
    ],
  ])('%s', async (_, file, expected) => {
    const report = await scanned({ ...CODE, '.secrets.baseline': file })
    expect(found(report)).toEqual(expected)
    expect(report.failures).toEqual([])
  })

  it('tells the place, and what was audited as real', async () => {
    const plain = await scanned({ ...CODE, '.secrets.baseline': baseline({}) })
    expect(passed(plain)[0]).toBe('foreign .secrets.baseline:8 detect-secrets baseline')
    const real = await scanned({ ...CODE, '.secrets.baseline': baseline({}, sha1(TOKEN), 'a.js', { is_secret: true }) })
    expect(passed(real)[0]).toContain('audited there as a real secret')
  })

  it('a key is known by its header, and a password by the text in quotes', async () => {
    const key = [
      '-----BEGIN RSA PRIVATE',
      ' KEY-----\n',
      `${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 64, 3)}\n`.repeat(12),
      '-----END RSA PRIVATE',
      ' KEY-----\n',
    ].join('')
    const report = await scanned({
      'key.txt': key,
      'conf.py': `URL = "postgres://app:${PASSWORD}@db.acme.io/x"\n`,
      '.secrets.baseline': JSON.stringify({
        results: {
          'key.txt': [{ hashed_secret: sha1('BEGIN RSA PRIVATE KEY') }],
          'conf.py': [{ hashed_secret: sha1(`postgres://app:${PASSWORD}@db.acme.io/x`) }],
        },
      }),
    })
    expect(found(report)).toEqual([])
    expect(report.allowed.filter(({ path }) => path !== '.secrets.baseline')).toHaveLength(2)
  })

  it('a word list, and a pattern that cannot be run', async () => {
    const filters_used = [
      { path: 'detect_secrets.filters.wordlist.should_exclude_secret', file_name: 'words.txt', min_length: 4 },
      { path: 'detect_secrets.filters.regex.should_exclude_line', pattern: ['(?!b)(a+)+$', 'nothing'] },
    ]
    const report = await scanned({
      ...CODE,
      'words.txt': `gh\n${TOKEN.slice(6, 16).toUpperCase()}\n`,
      '.secrets.baseline': baseline({ filters_used }, sha1(OTHER)),
    })
    expect(found(report)).toEqual([])
    expect(report.warnings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('a pattern of should_exclude_line is left out'),
    )
  })
})

describe('secretlint', () => {
  const CODE = { 'src/a.js': `const token = "${TOKEN}"\n` }
  const rc = (rule: object): string => JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rules: [rule] }] })
  it.each<[string, Files, string[]]>([
    ['an ignored path', { '.secretlintignore': '# ours\nsrc/**\n' }, []],
    ['an ignored path taken back', { '.secretlintignore': 'src/**\n!src/a.js\n' }, ['src/a.js:1']],
    ['an allowed text', { '.secretlintrc.json': rc({ id: '@secretlint/secretlint-rule-github', options: { allows: [TOKEN] } }) }, []],
    ['an allowed pattern', { '.secretlintrc': rc({ id: '@secretlint/github', options: { allows: ['/^GHP_/i'] } }) }, []],
    [
      'an allow of another rule',
      { '.secretlintrc.json': rc({ id: '@secretlint/secretlint-rule-slack', options: { allows: [TOKEN.slice(0, 12)] } }) },
      ['src/a.js:1'],
    ],
    ['a disabled rule', { '.secretlintrc.yaml': 'rules:\n  - id: "@secretlint/secretlint-rule-github"\n    disabled: true\n' }, []],
  ])('%s', async (_, files, expected) => expect(found(await scanned({ ...CODE, ...files }))).toEqual(expected))
})

describe('whose files count', () => {
  const FILES = {
    'a.js': `const token = "${TOKEN}"\n`,
    '.gitleaksignore': 'a.js:github-pat:1\n',
    'b.js': `const token = "${OTHER}" // gitleaks:allow\n`,
  }
  it.each<[string, unknown, string[]]>([
    ['nothing said', undefined, []],
    ['gitleaks', ['gitleaks'], []],
    ['nobody', [], ['a.js:1', 'b.js:1']],
    ['another', ['detect-secrets'], ['a.js:1', 'b.js:1']],
    ['comments', ['comments'], ['a.js:1']],
  ])('%s', async (_, foreign, expected) => {
    const config = JSON.stringify(foreign === undefined ? {} : { foreign })
    expect(found(await scanned({ ...FILES, 'hushgate.config.json': config }))).toEqual(expected)
  })
})
