import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { stringify as toToml } from 'smol-toml'
import { ConfigError } from '../../../src/config/error.ts'
import { loadSettings, nestedSettings } from '../../../src/config/tree.ts'
import type { OwnRule } from '../../../src/model.ts'
import { loadGlobs } from '../../../src/policy/glob.ts'
import { judgeRule } from '../../../src/scan/own/judge.ts'
import { folder } from '../folder.ts'

const SAMPLE = ['acme', '_', '0123456789abcdef']
const RULE = { id: 'acme-key', keywords: ['acme'], pattern: 'acme_[0-9a-f]{16}', samples: { flags: [SAMPLE], passes: ['acme_corp'] } }
type Rule = Record<string, unknown>

const FORMATS: [string, (rules: unknown) => string][] = [
  ['hushgate.config.json', (rules) => JSON.stringify({ rules }, null, 2)],
  ['hushgate.config.jsonc', (rules) => `// own rules\n${JSON.stringify({ rules }, null, 2)}`],
  ['hushgate.config.yaml', (rules) => stringify({ rules })],
  ['hushgate.config.toml', (rules) => toToml({ rules } as Rule)],
  ['package.json', (rules) => JSON.stringify({ hushgate: { rules } }, null, 2)],
]

async function load(files: Record<string, string>, folders: string[] = []): Promise<readonly OwnRule[]> {
  using files_ = folder(files)
  const tree = await loadSettings({ paths: [] }, { root: files_.dir, cwd: files_.dir, loadGlobs, judgeRule })
  const settingsFor = await nestedSettings(tree, folders)
  return settingsFor(`${folders[0] ?? ''}/x`).rules.own
}

const problem = (files: Record<string, string>, folders: string[] = []): Promise<string> =>
  load(files, folders).then(
    () => 'no error',
    (error: unknown) => (error instanceof ConfigError ? error.message : `no ConfigError: ${String(error)}`),
  )

describe.each(FORMATS)('%s', (name, format) => {
  it('brings a rule with all that may be said', async () => {
    const except = [
      { condition: 'all', paths: ['docs/'], patterns: ['^acme_0'], target: 'match', stopwords: ['dead'], commits: ['a'.repeat(40)] },
    ]
    const more = { title: 'Acme', severity: 'critical', flags: 'i', group: 0, minEntropy: 2, path: '*.env', docs: 'https://acme.example' }
    const [rule] = await load({ [name]: format([{ ...RULE, ...more, except }]) })
    expect(rule).toMatchObject({
      id: 'acme-key',
      title: 'Acme',
      severity: 'critical',
      flags: 'i',
      group: 0,
      minEntropy: 2,
      globs: ['*.env'],
      except: [{ condition: 'all', globs: ['docs/'], patterns: ['^acme_0'], target: 'match', stopwords: ['dead'] }],
      links: { docs: 'https://acme.example', revoke: null },
    })
    expect(rule?.where).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')}:\\d+$`))
  })

  it.each<[string, Rule, RegExp]>([
    ['id in capitals', { ...RULE, id: 'AcmeKey' }, /expected a rule id of lower-case letters.*got another text/],
    ['id of a built-in rule', { ...RULE, id: 'env-file' }, /a built-in rule has this id \(\.env file\): take another/],
    ['no id', { ...RULE, id: undefined }, /the key "id" is missing/],
    ['no samples', { ...RULE, samples: undefined }, /the key "samples" is missing/],
    ['no sample to find', { ...RULE, samples: { flags: [] } }, /at least one sample that it finds/],
    ['unknown key', { ...RULE, patern: 'x' }, /unknown key "patern" — did you mean "pattern"/],
    ['short keyword', { ...RULE, keywords: ['ac'] }, /a keyword of at least 3 characters, got a shorter one/],
    ['flag', { ...RULE, flags: 'gi' }, /expected flags of i, s, m and u/],
    ['flag twice', { ...RULE, flags: 'ii' }, /expected flags of i, s, m and u/],
    ['severity', { ...RULE, severity: 'fatal' }, /expected critical, high, medium, low or info/],
    ['does not compile', { ...RULE, pattern: 'acme_(' }, /not a regular expression: Unterminated group/],
    ['matches nothing', { ...RULE, pattern: '(?:acme)?' }, /matches the empty string/],
    ['backtracks', { ...RULE, pattern: 'acme(?:_[0-9a-f]*)+(?:[0-9a-f]+)+!' }, /the repeat \[0-9a-f\]\+ reads the same text in two ways/],
    ['group', { ...RULE, group: 1 }, /the pattern has no such group: it has 0/],
    ['named group', { ...RULE, pattern: '(?<a>acme_[0-9a-f]{16})', group: 'b' }, /the pattern has no such group: it has 1/],
    ['exception', { ...RULE, except: [{ patterns: ['x*'] }] }, /matches the empty string/],
    ['misses a sample', { ...RULE, samples: { flags: [SAMPLE, 'acme_12'] } }, /does not find this sample \(flags 2\)/],
    ['finds a counter-sample', { ...RULE, samples: { flags: [SAMPLE], passes: ['ok', SAMPLE] } }, /finds this sample \(passes 2\)/],
    [
      'keyword that no sample holds',
      { ...RULE, keywords: ['other'] },
      /does not find this sample \(flags 1\).*none of the keywords stands in it/,
    ],
    ['entropy that no sample has', { ...RULE, minEntropy: 7 }, /does not find this sample \(flags 1\)/],
    ['neither pattern nor path', { id: 'a', samples: { flags: ['x'] } }, /needs a pattern, or a path/],
    ['a path with keywords', { id: 'a', path: '*.x', keywords: ['abc'], samples: { flags: ['a.x'] } }, /"keywords" needs a pattern/],
    ['a path that misses its sample', { id: 'a', path: '*.x', samples: { flags: ['a.y'] } }, /does not find this sample/],
    ['samples of a carried rule that it does not find', { ...RULE, carriedFrom: 'x:1', samples: { flags: ['acme_12'] } }, /does not find/],
    ['an empty list of samples of a carried rule', { ...RULE, carriedFrom: 'x:1', samples: { flags: [] } }, /at least one sample/],
    ['a carried rule that no engine can run', { ...RULE, carriedFrom: 'x:1', pattern: '(?!x)([a-z]+)+!' }, /backtrack exponentially/],
    ['a pattern over paths', { ...RULE, pathPattern: '([a-z]+)+!' }, /backtrack exponentially/],
    ['an exception of paths', { ...RULE, except: [{ pathPatterns: ['('] }] }, /not a regular expression/],
    ['a link', { ...RULE, revoke: 'http://x' }, /expected an address that begins with https/],
  ])('%s is refused at its place', async (_what, rule, expected) => {
    const said = await problem({ [name]: format([JSON.parse(JSON.stringify(rule))]) })
    expect(said).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')}:\\d+:\\d+: `))
    expect(said).toMatch(expected)
    expect(said).not.toContain(SAMPLE[2])
  })

  it('points at the line that is wrong', async () => {
    const text = format([RULE, { ...RULE, id: 'acme-other', pattern: 'acme_(' }])
    const lines = text.split('\n')
    const wrong = lines.findLastIndex((line) => line.includes('acme_(')) + 1
    expect(await problem({ [name]: text })).toContain(`${name}:${wrong}:`)
  })
})

describe('a rule that was carried over', () => {
  const CARRIED = { id: 'acme-key', pattern: 'acme_[0-9a-f]{16}', carriedFrom: '.gitleaks.toml:12' }
  it.each<[string, Rule, Partial<OwnRule>]>([
    ['needs no samples', CARRIED, { reads: 'bytes', path: null }],
    ['has a pattern over paths', { ...CARRIED, pathPattern: '^a/.*b' }, { path: '^a/.*b' }],
    ['may be about paths alone', { id: 'x', pathPattern: '[.]x$', carriedFrom: 'x:1' }, { pattern: null, path: '[.]x$' }],
    ['runs in linear time', { ...CARRIED, pattern: '([a-z]+)+!' }, { linear: { '([a-z]+)+!': expect.any(String) as unknown as string } }],
  ])('%s', async (_what, rule, expected) => {
    expect(await load({ 'hushgate.config.yaml': stringify({ rules: [rule] }) })).toEqual([expect.objectContaining(expected)])
  })
})

it.each<[string, unknown[], RegExp]>([
  ['rules', Array.from({ length: 1001 }, (_, i) => ({ ...RULE, id: `a-${i}` })), /:2:3: at most 1000 rules/],
  ['keywords', [{ ...RULE, keywords: Array.from({ length: 4001 }, (_, i) => `word-${i}`) }], /:2:3: at most 4000 keywords/],
])('too many %s are refused', async (_what, rules, expected) => {
  expect(await problem({ 'hushgate.config.json': JSON.stringify({ rules }).replace('{', '{\n  ') })).toMatch(expected)
})

describe('ids', () => {
  const yaml = (rules: unknown): string => stringify({ rules })

  it.each<[string, Record<string, string>, string]>([
    ['twice in a file', { 'hushgate.config.yaml': yaml([RULE, structuredClone(RULE)]) }, 'the rule at hushgate.config.yaml:2 has this id'],
    [
      'again in a folder',
      { 'hushgate.config.yaml': yaml([RULE]), 'pkg/hushgate.config.yaml': yaml([RULE]) },
      'pkg/hushgate.config.yaml:2:9: the rule at hushgate.config.yaml:2 has this id',
    ],
    ['in two folders side by side', { 'pkg/hushgate.config.yaml': yaml([RULE]), 'lib/hushgate.config.yaml': yaml([RULE]) }, 'no error'],
  ])('%s', async (_what, files, expected) => {
    expect(await problem(files, ['pkg', 'lib'])).toContain(expected)
  })

  it("a folder's rules add to those above, and their globs count from the folder", async () => {
    const file = { id: 'no-dumps', path: '*.dump', samples: { flags: ['a.dump', 'deep/b.dump'], passes: ['a.txt'] } }
    const own = await load({ 'hushgate.config.yaml': yaml([RULE]), 'pkg/hushgate.config.yaml': yaml([file]) }, ['pkg'])
    expect(own.map(({ id, globs }) => [id, globs])).toEqual([
      ['acme-key', undefined],
      ['no-dumps', ['/pkg/**/*.dump']],
    ])
  })
})
