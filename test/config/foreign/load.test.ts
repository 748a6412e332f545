import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../../src/config/error.ts'
import { type ForeignFiles, loadForeign } from '../../../src/config/foreign/index.ts'
import { FOREIGN_TOOLS } from '../../../src/model.ts'
import { folder } from '../folder.ts'

async function load(files: Record<string, string>): Promise<ForeignFiles> {
  using made = folder(files)
  return await loadForeign(made.dir, Object.keys(files), FOREIGN_TOOLS, new Set(['env-file', 'own-rule']))
}

const toml = (text: string): Promise<ForeignFiles> => load({ '.gitleaks.toml': text })

/** In the style of a company's configuration. */
const REALISTIC = `# Internal secret scanning rules, extends the defaults
title = "ACME secrets"

[extend]
useDefault = true
disabledRules = ["sourcegraph-access-token", "gcp-api-key"]

[[rules]]
id = "acme-internal-token"
description = "ACME internal service token"
regex = '''(?i)\\b(acme_(?:live|test)_[0-9a-z]{32})(?:['"\\s;]|\\\\[nr]|$)'''
secretGroup = 1
entropy = 3.2
keywords = ["ACME_live_", "acme_test_"]
tags = ["acme", "token"]

  [[rules.allowlists]]
  description = "documented example"
  regexTarget = "match"
  regexes = ['''acme_test_0{32}''']
  stopwords = ["EXAMPLE"]

[[rules]]
id = "Terraform State"
description = "state files stay in the bucket"
path = '''(?i)\\.tfstate(\\.backup)?$'''

[[rules]]
id = "generic-api-key"
[rules.allowlist]
paths = ['''(^|/)testdata/''', '''_test\\.go$''']

[[rules]]
id = "ldap-bind"
regex = '''(?P<key>bind_?pw)[[:space:]]*[:=][[:space:]]*(?P<secret>\\S{8,64})'''
[[rules.required]]
id = "ldap-host"
withinLines = 5

[[rules]]
id = "ldap-host"
regex = '''ldaps?://[\\w.-]+'''
skipReport = true

[[allowlists]]
description = "vendored and generated"
paths = ['''(^|/)vendor/''', '''\\.min\\.js$''', '''(?i)^DOCS/''']

[[allowlists]]
condition = "AND"
targetRules = ["acme-internal-token"]
commits = ["0123456789ABCDEF0123456789abcdef01234567"]
paths = ['''fixtures''']
`

describe('.gitleaks.toml', () => {
  it('is read whole', async () => {
    const { rules, allows, needs, warnings } = await toml(REALISTIC)
    expect(warnings).toEqual([])
    expect(rules).toEqual([
      {
        id: 'acme-internal-token',
        title: 'ACME internal service token',
        severity: 'high',
        keywords: ['acme_live_', 'acme_test_'],
        pattern: `\\b(acme_(?:live|test)_[0-9a-z]{32})(?:['"\\t\\n\\f\\r ;]|\\\\[nr]|$)`.replace(
          `['"\\t\\n\\f\\r ;]`,
          `[\\t\\n\\f\\r "';]`,
        ),
        flags: 'i',
        group: 1,
        minEntropy: expect.closeTo(3.2),
        path: null,
        reads: 'bytes',
        except: [],
        links: { revoke: null, docs: null },
        where: '.gitleaks.toml:8',
      },
      expect.objectContaining({
        id: 'terraform-state',
        pattern: null,
        path: '\\.[Tt][Ff][Ss][Tt][Aa][Tt][Ee](\\.[Bb][Aa][Cc][Kk][Uu][Pp])?$',
      }),
      expect.objectContaining({ id: 'ldap-bind', title: 'ldap-bind', group: null, minEntropy: 0 }),
    ])
    expect(needs).toEqual([
      { rule: 'ldap-bind', parts: [expect.objectContaining({ withinLines: 5, withinColumns: null })], where: '.gitleaks.toml:33' },
    ])
    expect(allows.map(({ rules: of, reason, where }) => [of.slice(0, 2), reason, where])).toEqual([
      [['acme-internal-token'], 'documented example', '.gitleaks.toml:17'],
      [['gitleaks:generic-api-key'], "gitleaks' allowlist", '.gitleaks.toml:30'],
      [[], 'vendored and generated', '.gitleaks.toml:45'],
      [['acme-internal-token'], "gitleaks' allowlist", '.gitleaks.toml:49'],
      [['gitleaks:sourcegraph-access-token'], "gitleaks' rule sourcegraph-access-token is disabled", '.gitleaks.toml'],
      [['gitleaks:gcp-api-key'], "gitleaks' rule gcp-api-key is disabled", '.gitleaks.toml'],
    ])
    expect(allows[3]).toMatchObject({ condition: 'all', commits: ['0123456789abcdef0123456789abcdef01234567'], paths: ['fixtures'] })
  })

  it('a rule of gitleaks that is written anew runs beside ours and allows for both', async () => {
    const { rules, allows } = await toml(`[[rules]]\nid = "aws-access-token"\nregex = "AK[A-Z]{18}"\n[rules.allowlist]\npaths = ["x"]\n`)
    expect(rules.map(({ id }) => id)).toEqual(['gitleaks-aws-access-token'])
    expect(allows[0]?.rules).toEqual(['gitleaks-aws-access-token', 'gitleaks:aws-access-token'])
  })

  it.each<[string, string]>([
    ['of a built-in rule', 'env-file'],
    ["of a rule in hushgate's configuration", 'own-rule'],
  ])('the id %s is told apart', async (_, id) => {
    const { rules, allows } = await toml(`[[rules]]\nid = "${id}"\nregex = "abc"\n[rules.allowlist]\npaths = ["x"]\n`)
    expect([rules.map((rule) => rule.id), allows[0]?.rules]).toEqual([[`gitleaks-${id}`], [`gitleaks-${id}`]])
  })

  it('an empty file says nothing', async () => expect(await toml('')).toMatchObject({ rules: [], allows: [], warnings: [] }))

  it('a link that leads to a file is read, one that leads nowhere is refused', async () => {
    using made = folder({ 'conf/real.toml': '[[rules]]\nid = "a"\nregex = "abc"\n' })
    symlinkSync('conf/real.toml', join(made.dir, '.gitleaks.toml'))
    expect((await loadForeign(made.dir, ['.gitleaks.toml'], FOREIGN_TOOLS, new Set())).rules).toHaveLength(1)
    rmSync(join(made.dir, 'conf'), { recursive: true })
    await expect(loadForeign(made.dir, ['.gitleaks.toml'], FOREIGN_TOOLS, new Set())).rejects.toThrow(/cannot be read \(ENOENT\): mend it/)
  })

  it('a file that is too large is refused', async () => {
    await expect(toml('#'.repeat((32 << 20) + 1))).rejects.toThrow('larger than 32 MiB')
  })

  it('ids that come to the same get numbers', async () => {
    const { rules } = await toml(
      '[[rules]]\nid = "My Rule"\nregex = "aaa"\n[[rules]]\nid = "my_rule"\nregex = "bbb"\n[[rules]]\nid = "é"\nregex = "ccc"\n',
    )
    expect(rules.map(({ id }) => id)).toEqual(['my-rule', 'my-rule-2', 'gitleaks-rule'])
  })

  it('extends other files, two deep, the nearer one first', async () => {
    const { rules, allows } = await load({
      '.gitleaks.toml': '[extend]\npath = "conf/base.toml"\ndisabledRules = ["b"]\n[[rules]]\nid = "a"\nentropy = 4\n',
      'conf/base.toml':
        '[extend]\npath = "conf/more.toml"\n[[rules]]\nid = "a"\ndescription = "A"\nregex = "aaa"\nentropy = 1\n[[rules]]\nid = "b"\nregex = "bbb"\n',
      'conf/more.toml': '[extend]\npath = "conf/none.toml"\n[allowlist]\npaths = ["m"]\n[[rules]]\nid = "c"\nregex = "ccc"\n',
    })
    expect(rules.map(({ id, pattern, title }) => [id, pattern, title])).toEqual([
      ['a', 'aaa', 'A'],
      ['c', 'ccc', 'c'],
    ])
    expect(rules[0]?.minEntropy).toBeCloseTo(4)
    expect(allows.map(({ where }) => where)).toEqual(['conf/more.toml:3'])
  })

  it.each<[string, string, RegExp]>([
    ['no TOML', 'rules = [', /^\.gitleaks\.toml:1: not valid TOML/],
    ['a rule without id', '[[rules]]\nregex = "aaa"', /^\.gitleaks\.toml:1: a rule has no id/],
    ['a rule without anything', '\n[[rules]]\nid = "x"', /^\.gitleaks\.toml:2: a rule needs regex or path/],
    ['a pattern that is none', '[[rules]]\nid = "x"\nregex = "a(?=b)"', /^\.gitleaks\.toml:1: this rule cannot be run: look-around/],
    ['a pattern that matches nothing at all', '[[rules]]\nid = "x"\nregex = "a*"', /cannot be run: .*empty string/],
    ['a pattern that no engine can hold', '[[rules]]\nid = "x"\nregex = "((((a{50}){50}){50}){50}b)"', /cannot be run: .*/],
    ['a group that is not there', '[[rules]]\nid = "x"\nregex = "a(b)"\nsecretGroup = 2', /secretGroup names no group/],
    ['an empty allowlist', '[[allowlists]]\ndescription = "x"', /an allowlist says nothing/],
    ['both forms', '[allowlist]\npaths = ["a"]\n[[allowlists]]\npaths = ["b"]', /do not go together/],
    ['an unknown condition', '[allowlist]\ncondition = "xor"\npaths = ["a"]', /"and" or "or"/],
    ['an unknown target', '[allowlist]\nregexTarget = "file"\npaths = ["a"]', /"secret", "match" or "line"/],
    ['a wrong type', '[[rules]]\nid = "x"\nregex = ["a"]', /regex: a text was expected/],
    ['both extensions', '[extend]\nuseDefault = true\npath = "x.toml"', /do not go together/],
    ['an extension that is not there', '[extend]\npath = "x.toml"', /^x\.toml: cannot be read \(ENOENT\)/],
    ['a required rule that is not there', '[[rules]]\nid = "x"\nregex = "abc"\n[[rules.required]]\nid = "y"', /required rule/],
  ])('%s is refused with its place and a way out', async (_, text, message) => {
    const error = await toml(text).catch((thrown: Error) => thrown)
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as Error).message).toMatch(message)
  })

  it('a file that extends itself ends', async () => {
    const { allows } = await toml('[extend]\npath = ".gitleaks.toml"\n[allowlist]\npaths = ["a"]\n')
    expect(allows).toHaveLength(3)
  })

  it('a folder in its place is refused', async () => {
    using made = folder({ '.gitleaks.toml/x': '' })
    await expect(loadForeign(made.dir, ['.gitleaks.toml'], FOREIGN_TOOLS, new Set())).rejects.toThrow('is no regular file')
  })

  it('a BOM and Windows line ends are read', async () => {
    expect((await toml('\uFEFF[allowlist]\r\npaths = ["a"]\r\n')).allows).toHaveLength(1)
  })

  it('an allowlist that cannot be run is left out and told', async () => {
    const { allows, warnings } = await toml(`[[allowlists]]\ncondition = "AND"\npaths = ["src"]\nregexes = ['''(?<!a)b''']\n`)
    expect(allows).toEqual([])
    expect(warnings).toEqual([{ path: '.gitleaks.toml', line: 1, message: expect.stringContaining('left out: look-around') }])
  })
})

describe('whatever stands in the files', () => {
  const answers = async (files: Record<string, string>): Promise<void> => {
    const result = await load(files).catch((error: Error) => error)
    if (result instanceof Error) expect(result, JSON.stringify(files)).toBeInstanceOf(ConfigError)
    else expect(result.rules).toBeInstanceOf(Array)
  }
  const pattern = fc.string({ unit: fc.constantFrom('a', '(', ')', '[', ']', '*', '+', '?', '\\', '|', '^', '.', 'é'), maxLength: 8 })
  const odd = fc.oneof(fc.string(), fc.integer({ min: -5, max: 5 }), fc.boolean(), fc.array(fc.string(), { maxLength: 2 }), fc.constant({}))
  const mostly = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | string | number | boolean | string[] | object> =>
    fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: odd })
  const allowlist = fc.record(
    {
      paths: mostly(fc.array(pattern, { maxLength: 2 })),
      regexes: mostly(fc.array(pattern, { maxLength: 2 })),
      regexTarget: mostly(fc.constantFrom('line', 'match')),
      stopwords: mostly(fc.array(fc.string(), { maxLength: 2 })),
      condition: mostly(fc.constantFrom('AND', 'or')),
    },
    { requiredKeys: [] },
  )
  const rule = fc.record(
    {
      id: mostly(fc.string()),
      regex: mostly(pattern),
      path: mostly(pattern),
      secretGroup: mostly(fc.integer()),
      entropy: mostly(fc.integer()),
      keywords: mostly(fc.array(fc.string(), { maxLength: 2 })),
      allowlists: mostly(fc.array(allowlist, { maxLength: 2 })),
      required: mostly(fc.array(fc.record({ id: fc.string() }), { maxLength: 1 })),
    },
    { requiredKeys: ['id'] },
  )
  const config = fc.record(
    {
      extend: mostly(fc.record({ useDefault: fc.boolean(), path: mostly(fc.constant('')) }, { requiredKeys: [] })),
      rules: mostly(fc.array(rule, { maxLength: 2 })),
      allowlist: mostly(allowlist),
    },
    { requiredKeys: [] },
  )

  it('.gitleaks.toml', () =>
    fc.assert(
      fc.asyncProperty(config, async (value) => answers({ '.gitleaks.toml': stringify(value) })),
      { numRuns: 300 },
    ))

  it.each(['.gitleaks.toml', '.gitleaksignore', '.secrets.baseline', '.secretlintrc.json', '.secretlintrc.yaml', '.secretlintignore'])(
    '%s: any text',
    (name) =>
      fc.assert(
        fc.asyncProperty(
          fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', ':', '=', 'a', '1', '\n', ' ', '-', '#', ',', '.', '*') }),
          async (text) => answers({ [name]: text }),
        ),
        { numRuns: 150 },
      ),
  )

  it.each(['.secrets.baseline', '.secretlintrc.json', '.secretlintrc'])('%s: any JSON', (name) => {
    const keys = fc.constantFrom(
      'results',
      'filters_used',
      'exclude',
      'exclude_regex',
      'a.js',
      'hashed_secret',
      'path',
      'pattern',
      'rules',
      'id',
      'options',
      'allows',
      '__proto__',
    )
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.constant('detect_secrets.filters.regex.should_exclude_line'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
      ),
    })).value
    return fc.assert(
      fc.asyncProperty(json, async (value) => answers({ [name]: JSON.stringify(value) })),
      { numRuns: 300 },
    )
  })
})
