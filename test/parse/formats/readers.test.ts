import { describe, expect, it } from 'vitest'
import { type Field, fieldsOf } from '../../../src/parse/index.ts'
import { utf8 } from '../../../src/parse/written.ts'

/** `path/of/keys name` and the value, for each field; the value alone is what stands in the text unless a third says otherwise. */
type Row = [where: string, value: string, written?: string]

const where = ({ path, name }: Field): string => (path.length === 0 ? name : `${path.join('/')} ${name}`)

function rows(path: string, content: string): Row[] | string {
  const read = fieldsOf(path, content)
  if (read === null) return 'nothing known'
  if (read.problem !== undefined) return `line ${read.problem.line}: ${read.problem.message}`
  return read.fields.map((field): Row => {
    const written = content.slice(field.start, field.end)
    return written === field.value ? [where(field), field.value] : [where(field), field.value, written]
  })
}

const euro = utf8('\u20ac')

describe('dotenv', () => {
  it.each<[string, Row[]]>([
    ['A=one two # three', [['A', 'one two']]],
    ['A=one#two;three', [['A', 'one#two;three']]],
    ['A=#one', [['A', '']]],
    ['export A="one \\"two\\" $x" # three', [['A', 'one "two" $x', 'one \\"two\\" $x']]],
    [
      "A='one\ntwo'\nB=three",
      [
        ['A', 'one\ntwo'],
        ['B', 'three'],
      ],
    ],
    ['A=`one "two"`', [['A', 'one "two"']]],
    [
      'A="one\nB=two\r\nC=3',
      [
        ['A', 'one'],
        ['B', 'two'],
        ['C', '3'],
      ],
    ],
    ['A="one" two', [['A', '"one" two']]],
    ['A: one', [['A', 'one']]],
    ['# A=one\n  B = two  \nnothing\n= three\n1=four', [['B', 'two']]],
    ['', []],
  ])('%j', (content, expected) => expect(rows('conf/.env.local', content)).toEqual(expected))
})

describe('properties', () => {
  it.each<[string, Row[]]>([
    ['spring.datasource.password=one', [['spring/datasource password', 'one']]],
    [
      'a : one two \nb three\nc',
      [
        ['a', 'one two'],
        ['b', 'three'],
        ['c', ''],
      ],
    ],
    [
      'a=one\\\n    two\\\r\n three\nb=four',
      [
        ['a', 'onetwothree', 'one\\\n    two\\\r\n three'],
        ['b', 'four'],
      ],
    ],
    ['a\\:b\\ c=\\u20ac\\t\\q\\\\', [['a:b c', `${euro}\tq\\`, '\\u20ac\\t\\q\\\\']]],
    ['#a=1\n ! b=2\\\nc=3', [['c', '3']]],
    ['a=#1', [['a', '#1']]],
    [
      'a=one\rb=two',
      [
        ['a', 'one'],
        ['b', 'two'],
      ],
    ],
  ])('%j', (content, expected) => expect(rows('app.properties', content)).toEqual(expected))
})

describe('ini', () => {
  it.each<[string, string, Row[] | string]>([
    ['a.ini', '[db]\npassword = one two ; three', [['db password', 'one two']]],
    [
      'a.cfg',
      '[db]\npassword: a;b#c\nuser=x',
      [
        ['db password', 'a;b#c'],
        ['db user', 'x'],
      ],
    ],
    ['.gitconfig', '[remote "origin"] # one\n\turl = https://x\n[a]\nb', [['remote/origin url', 'https://x']]],
    [
      '.pypirc',
      '[pypi]\nusername = __token__\npassword = "one # two" # three',
      [
        ['pypi username', '__token__'],
        ['pypi password', 'one # two'],
      ],
    ],
    ['home/.aws/credentials', '[default]\naws_secret_access_key=a/b+c==', [['default aws_secret_access_key', 'a/b+c==']]],
    ['credentials', '[default]\nkey=a', 'nothing known'],
    ['my.cnf', '[client]\nskip-x\npassword="x', [['client password', 'x']]],
    ['setup.cfg', '[a]\nlist =\n    one\n    two\n', [['a list', '']]],
    ['nginx.conf', 'server {\n  listen 80;\n}', 'nothing known'],
    ['httpd.conf', 'Listen 80\nServerRoot "/etc"', 'nothing known'],
    ['Caddyfile.conf', 'a = {\n', 'nothing known'],
  ])('%s %j', (path, content, expected) => expect(rows(path, content)).toEqual(expected))

  it('npm', () => {
    const content = 'registry=https://r/\n//r.example/x/:_authToken=one\n//r.example/:_password = dHdv\n_auth=YTpi'
    expect(rows('.npmrc', content)).toEqual([
      ['registry', 'https://r/'],
      ['//r.example/x/ _authToken', 'one'],
      ['//r.example/ _password', 'dHdv'],
      ['_auth', 'YTpi'],
    ])
    expect(fieldsOf('.npmrc', content)?.fields.map(({ encoded }) => encoded)).toEqual([undefined, undefined, 'base64', 'base64'])
  })
})

describe('json', () => {
  it.each<[string, Row[] | string]>([
    [
      '{"db":{"password":"one"},"n":12,"t":true,"z":null}',
      [
        ['db password', 'one'],
        ['n', '12'],
      ],
    ],
    ['// one\n{"a":"\\"\\u20ac\\u0041",/* two */}', [['a', `"${euro}A`, '\\"\\u20ac\\u0041']]],
    [
      '{"a":["x",["y"],{"b":"z"},"w"]}',
      [
        ['a 0', 'x'],
        ['a/1 0', 'y'],
        ['a/2 b', 'z'],
        ['a 3', 'w'],
      ],
    ],
    [
      '[{"name":"API_KEY","secure":true,"value":"v"}]',
      [
        ['0 name', 'API_KEY'],
        ['0 API_KEY', 'v'],
      ],
    ],
    [
      '{"value":"v","id":"x","key":"y","name":"z"}',
      [
        ['value', 'v'],
        ['id', 'x'],
        ['key', 'y'],
        ['name', 'z'],
      ],
    ],
    [
      '{"o":{"Value":"v","Key":"k"}}',
      [
        ['o k', 'v'],
        ['o Key', 'k'],
      ],
    ],
    ['"alone"', [['', 'alone']]],
    ['{"a":\n"b"', 'line 2: not valid JSON: close brace expected'],
    ["{'a':1}", 'line 1: not valid JSON: invalid symbol'],
  ])('%j', (content, expected) => expect(rows('a.json', content)).toEqual(expected))
})

describe('yaml', () => {
  it.each<[string, Row[] | string]>([
    ['db:\n  password: one two # three\n', [['db password', 'one two']]],
    [
      "a: 'it''s'\nb: \"\\u20ac\"\nc: 12\nd: yes\ne: null\nf: true",
      [
        ['a', "it's", "it''s"],
        ['b', euro, '\\u20ac'],
        ['c', '12'],
        ['d', 'yes'],
      ],
    ],
    [
      'a: |\n  one\n  two\nb: >-\n  three\n  four\n',
      [
        ['a', 'one\ntwo', 'one\n  two'],
        ['b', 'three four', 'three\n  four'],
      ],
    ],
    ['a: one\n  two', [['a', 'one two', 'one\n  two']]],
    ['a: &x one\nb: *x\n', [['a', 'one']]],
    [
      'a: &x {b: one}\nc:\n  <<: *x\n  d: two',
      [
        ['a b', 'one'],
        ['c d', 'two'],
      ],
    ],
    ['a: !vault |\n  one\nb: !Ref two\nc: !!str 12', [['c', '12']]],
    [
      '- name: DB_PASSWORD\n  value: one\n- x',
      [
        ['0 name', 'DB_PASSWORD'],
        ['0 DB_PASSWORD', 'one'],
        ['1', 'x'],
      ],
    ],
    [
      'a: one\n---\nb: two\n',
      [
        ['a', 'one'],
        ['b', 'two'],
      ],
    ],
    ['a: [\n', 'line 2: flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['a: {{ b }}\n: c: d', 'line 2: nested mappings are not allowed in compact mappings'],
  ])('%j', (content, expected) => expect(rows('a.yml', content)).toEqual(expected))
})

describe('toml', () => {
  it.each<[string, Row[] | string]>([
    [
      'a = "one"\n[b.c]\nd.e = \'two\' # three',
      [
        ['a', 'one'],
        ['b/c/d e', 'two'],
      ],
    ],
    ['a = """\none\\\n  two"""', [['a', 'onetwo', 'one\\\n  two']]],
    ["a = '''one'''", [['a', 'one']]],
    [
      'a = ["x", {b = "y"}]\nn = 1_0\nt = true',
      [
        ['a 0', 'x'],
        ['a/1 b', 'y'],
        ['n', '10', '1_0'],
      ],
    ],
    ['[[s]]\n"k 1" = "\\u20ac"', [['s/0 k 1', euro, '\\u20ac']]],
    ['a = \n', 'line 2: not valid TOML'],
  ])('%j', (content, expected) => expect(rows('a.toml', content)).toEqual(expected))
})

describe('xml', () => {
  it.each<[string, Row[] | string]>([
    [
      '<server><id>x</id><password>\n one&amp;two \n</password></server>',
      [
        ['server id', 'x'],
        ['server password', 'one&two', 'one&amp;two'],
      ],
    ],
    ['<x:a xmlns:x="u" x:b="&#x20ac;"/>', [['a b', euro, '&#x20ac;']]],
    [
      '<c><add key="Key1" value=\'one\'/></c>',
      [
        ['c/add key', 'Key1'],
        ['c/add Key1', 'one'],
      ],
    ],
    [
      '<e key="k">v</e>',
      [
        ['e key', 'k'],
        ['e', 'v'],
        ['e k', 'v'],
      ],
    ],
    [
      '<s name="k"><value><![CDATA[a<b]]></value></s>',
      [
        ['s name', 'k'],
        ['s k', 'a<b'],
      ],
    ],
    [
      '<p><name>k</name><value>v</value></p>',
      [
        ['p name', 'k'],
        ['p k', 'v'],
      ],
    ],
    ['<a>x<!-- c -->y<b/></a>', []],
    ['<a>x &e; y</a>', [['a', 'x &e; y']]],
    ['<a>\n<b></a>', 'line 2: not well-formed XML'],
  ])('%j', (content, expected) => expect(rows('web.config', content)).toEqual(expected))

  it('an entity is not expanded', () => {
    expect(rows('a.xml', '<!DOCTYPE a [<!ENTITY b "c"> <!ENTITY d "&b;&b;">]><a>&d;</a>')).toEqual([['a', '&d;']])
  })
})

describe('plist', () => {
  it.each<[string, Row[]]>([
    [
      '<dict><key>A</key><string>one</string><key>B</key><true/><key>C</key><integer>2</integer></dict>',
      [
        ['A', 'one'],
        ['C', '2'],
      ],
    ],
    [
      '<dict><key>A</key><dict><key>B</key><array><string>x</string><string>y</string></array></dict></dict>',
      [
        ['A/B 0', 'x'],
        ['A/B 1', 'y'],
      ],
    ],
    ['<dict><key>A</key><data>\nQUJD\n</data></dict>', [['A', 'QUJD']]],
  ])('%s', (content, expected) => expect(rows('Info.plist', `<plist version="1.0">${content}</plist>`)).toEqual(expected))
})

describe('hcl', () => {
  it.each<[string, Row[] | string]>([
    ['variable "db_password" {\n  type = string\n  default = "one" # two\n}', [['variable/db_password default', 'one']]],
    [
      'a = "x\\"y" // z\nb = /* c */ "d"',
      [
        ['a', 'x"y', 'x\\"y'],
        ['b', 'd'],
      ],
    ],
    [
      't = { k = "v", "q" : "w" }',
      [
        ['t k', 'v'],
        ['t q', 'w'],
      ],
    ],
    [
      'k = ["a", "b"]\nl = [for x in y : "c"]',
      [
        ['k 0', 'a'],
        ['k 1', 'b'],
      ],
    ],
    ['a = b ? "c" : "d"\ne = f("g")\nh = "i" == "j"\nk = "l" + 1', []],
    ['m = merge({p = "s"}, "x")', [['p', 's']]],
    [
      'h = <<-EOT\n   one\n   two\n EOT\nx = "y"',
      [
        ['h', 'one\n   two'],
        ['x', 'y'],
      ],
    ],
    ['a = "${b["c"]}d"', [['a', '${b["c"]}d']]],
    ['a = "b\nc = "d"', 'line 1: not valid HCL'],
    ['x = 1\na = <<E\nb', 'line 2: not valid HCL'],
    ['a = (}', 'nothing known'],
  ])('%j', (content, expected) => expect(rows('main.tf', content)).toEqual(expected))
})

describe('a broken text is read up to its first error', () => {
  it.each<[path: string, content: string, expected: Row[]]>([
    ['a.yml', 'passwords:\n  alice: one\nx: [1', [['passwords alice', 'one']]],
    ['a.yml', 'a: one\nb: {{ c }}\n: d: e\nf: two\n', [['a', 'one']]],
    ['a.yml', 'a: {{ c }}\n: d: e\nb: two\n', []],
    ['a.toml', '[passwords]\nalice = "one"\n[x]\ny =', [['passwords alice', 'one']]],
    ['a.toml', '[passwords]\nalice = "one"\n[x]\ny = \n\n', [['passwords alice', 'one']]],
    ['a.toml', 'a = "one"\nb = [\n  1,\n', [['a', 'one']]],
    ['a.toml', 'a =\nb = "two"\n', []],
  ])('%s %j', (path, content, expected) => {
    const read = fieldsOf(path, content)
    expect(read?.problem).toBeDefined()
    expect(read?.fields.map((field): Row => [where(field), field.value])).toEqual(expected)
    for (const { start, end, value } of read?.fields ?? []) expect(content.slice(start, end)).toBe(value)
  })
})
