import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { migrate } from '../../../src/cli/migrate/index.ts'
import { scan } from '../../../src/index.ts'
import { makeRepo, type Repo } from '../../support/repo.ts'

const hex = (seed: string, length: number): string => createHash('sha256').update(seed).digest('hex').repeat(2).slice(0, length)

/** What gitleaks generates for keys near a service's name, with a body of its own. */
const near = (words: string, body: string): string =>
  `(?i)[\\w.-]{0,50}?(?:${words})(?:[ \\t\\w.-]{0,20})[\\s'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'"\\s=]{0,5}(${body})(?:[\\x60'"\\s;]|\\\\[nr]|$)`

const CONFIG = `title = "ACME"
[extend]
useDefault = true
disabledRules = ["gitlab-pat"]

[[rules]]
id = "acme-deploy"
description = "ACME deploy key"
regex = '''${near('acme', '[a-z0-9_-]{32}')}'''
entropy = 3
keywords = ["acme"]
[[rules.allowlists]]
regexTarget = "line"
regexes = ['''demo-only''']

[[rules]]
id = "aws-access-token"
description = "our own word for it"
regex = '''\\b(ACMEAKIA[A-Z2-7]{16})\\b'''
keywords = ["akia"]

[[rules]]
id = "env-file"
regex = '''envkey-[0-9a-f]{24}'''

[[rules]]
id = "header"
regex = '''\\bfetch\\b(?:.*?|.*?(?:[\\r\\n]{1,2}.*?){1,5})X-Acme: ([0-9a-f]{20})'''
keywords = ["fetch", "q~"]

[[rules]]
id = "umlaut"
regex = '''schlüssel: ([0-9a-f]{20})'''
path = '''(?i)^(?:ö|src)/.*\\.TXT$'''

[[rules]]
id = "twice"
regex = '''never-this'''

[[rules]]
id = "twice"
regex = '''([a-z]+)+-twice-[0-9a-f]{16}!'''

[[rules]]
id = "State File"
path = '''\\.acmestate$'''

[[allowlists]]
description = "vendored"
paths = ['''(^|/)vendor/.*\\.js$''']

[[allowlists]]
condition = "AND"
targetRules = ["acme-deploy"]
paths = ['''fixtures/''']
stopwords = ["${hex('fixture', 32).slice(0, 6).toUpperCase()}"]
`

function project(config = CONFIG): Repo & Disposable {
  const repo = makeRepo()
  const files: Record<string, string> = {
    'a.js': `acme_key = "${hex('a', 32)}"\n`,
    'known.js': `\nacme_key = "${hex('known', 32)}"\n`,
    'base.js': `acme_key = "${hex('base', 32)}"\n`,
    'demo.js': `acme_key = "${hex('demo', 32)}" // demo-only\n`,
    'vendor/x.js': `acme_key = "${hex('vendor', 32)}"\n`,
    'fixtures/x.js': `acme_key = "${hex('fixture', 32)}"\n`,
    'aws.txt': `${['ACME', 'AKIA', 'QWERTYUIOPASDFGH'].join('')}\n`,
    'env.txt': `x ${['envkey', hex('env', 24)].join('-')}\n`,
    'curl.sh': `fetch \\\n  -H "X-Acme: ${hex('curl', 20)}"\n`,
    'ö/k.txt': `schlüssel: ${hex('umlaut', 20)}\n`,
    'elsewhere/k.txt': `schlüssel: ${hex('elsewhere', 20)}\n`,
    'twice.txt': `${['some', 'twice', hex('twice', 16)].join('-')}!\n`,
    'prod.acmestate': 'x\n',
    '.gitleaks.toml': config,
    '.gitleaksignore': 'known.js:acme-deploy:2\n',
    '.secrets.baseline': JSON.stringify({
      results: { 'base.js': [{ hashed_secret: createHash('sha1').update(hex('base', 32)).digest('hex') }] },
    }),
  }
  for (const [path, content] of Object.entries(files)) repo.stage(path, content)
  repo.commit()
  return repo
}

async function migrated(repo: Repo): Promise<{ code: number; text: string }> {
  let text = ''
  const code = await migrate({ cwd: repo.dir, dryRun: false }, async (more) => {
    text += more
  })
  return { code, text }
}

const found = async (repo: Repo): Promise<string[]> =>
  (await scan({ cwd: repo.dir })).findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`).sort()

const EXPECTED = [
  'a.js:1 acme-deploy',
  'aws.txt:1 gitleaks-aws-access-token',
  'curl.sh:2 header',
  'env.txt:1 gitleaks-env-file',
  'prod.acmestate:null state-file',
  'twice.txt:1 twice',
  'ö/k.txt:1 umlaut',
]

describe('hushgate migrate with rules of a .gitleaks.toml', () => {
  it('finds the same before, after, and without the old files', async () => {
    using repo = project()
    const before = await found(repo)
    expect(before.filter((each) => !/entropy|assignment|random/.test(each))).toEqual(EXPECTED)
    const { code, text } = await migrated(repo)
    expect(text).toMatch(/proved: the same \d+ findings before and after/)
    expect(code).toBe(0)
    for (const name of ['.gitleaks.toml', '.gitleaksignore', '.secrets.baseline']) repo.git('rm', '-q', name)
    expect(await found(repo)).toEqual(before)
    expect(await migrated(repo)).toEqual({ code: 0, text: expect.stringContaining('nothing to do') })
  })

  it('its rules say where they come from, and have no samples', async () => {
    using repo = project()
    await migrated(repo)
    const { rules } = parse(repo.read('hushgate.config.yaml').toString()) as { rules: Record<string, unknown>[] }
    expect(rules.map(({ id, carriedFrom }) => [id, carriedFrom])).toEqual([
      ['acme-deploy', '.gitleaks.toml:6'],
      ['gitleaks-aws-access-token', '.gitleaks.toml:16'],
      ['gitleaks-env-file', '.gitleaks.toml:22'],
      ['header', '.gitleaks.toml:26'],
      ['umlaut', '.gitleaks.toml:31'],
      ['twice', '.gitleaks.toml:40'],
      ['state-file', '.gitleaks.toml:44'],
    ])
    expect(rules.every((rule) => !('samples' in rule))).toBe(true)
  })

  it('Windows line ends are the same', async () => {
    using repo = project(CONFIG.replaceAll('\n', '\r\n'))
    expect((await found(repo)).filter((each) => !/entropy|assignment|random/.test(each))).toEqual(EXPECTED)
    expect((await migrated(repo)).code).toBe(0)
  })
})
