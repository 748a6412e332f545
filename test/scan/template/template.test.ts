import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProjectCheck } from '../../../src/model.ts'
import { loadGlobs } from '../../../src/policy/glob.ts'
import { isAlias } from '../../../src/env/alias.ts'
import { TEMPLATE_CHECKS } from '../../../src/scan/template/index.ts'
import { neededBy } from '../../../src/scan/template/needed.ts'
import { ENV } from '../../support/env.ts'
import { draw } from '../../support/tokens.ts'
import { compared, type Files, inTemplate, projectMatches } from './project.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const [A, B] = [draw(ALPHABET, 64, 11), draw(ALPHABET, 64, 12)] as [string, string]
const human = ['Blue', 'tram', '42!'].join('')

describe('a value in a template', () => {
  it.each<[string, string, string[]]>([
    ['.env.example', `SECRET_KEY=${A}`, [A]],
    ['.env.template', `SECRET_KEY="${A}"`, [A]],
    ['.env.sample', `STRIPE_API_KEY=${A.slice(0, 24)}`, [A.slice(0, 24)]],
    ['.env.dist', `DB_PASSWORD=${human}`, [human]],
    ['apps/web/env.example', `export DB_PASSWORD='${human}'`, [human]],
    ['.env.example', `DATABASE_URL=postgres://app:${human}@db/app`, [human]],
    ['.env.example', `DATABASE_URL=postgres://app:${human}@localhost/app`, []],
    ['.env.example', 'DATABASE_URL=postgres://postgres:postgres@db/app', []],
    ['.env.example', 'SECRET_KEY=', []],
    ['.env.example', 'SECRET_KEY=changeme', []],
    ['.env.example', 'SECRET_KEY=your-secret-key-here', []],
    ['.env.example', 'SECRET_KEY=<generate me>', []],
    ['.env.example', 'SECRET_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', []],
    ['.env.example', 'SECRET_KEY=${SECRET_KEY}', []],
    ['.env.example', 'SECRET_KEY=abc123', []],
    ['.env.example', `APP_KEYS="${['toBe', 'Modified1'].join('')}"`, []],
    ['.env.example', 'SECRET_KEY=replace_with_openssl_rand_hex_32', []],
    ['.env.example', 'DB_PASSWORD=postgres', []],
    ['.env.example', `COMMIT=${A}`, []],
    ['.env', `SECRET_KEY=${A}`, []],
    ['app.example', `SECRET_KEY=${A}`, []],
  ])('%s %j', (path, content, values) => {
    const found = inTemplate(path, content)
    expect(found.map(({ start, end }) => content.slice(start, end))).toEqual(values)
    expect(
      found.every(
        ({ rule, severity, why }) => rule === 'template-real-value' && severity === 'high' && !values.some((v) => why.includes(v)),
      ),
    ).toBe(true)
  })

  it('of a name that the settings list', async () => {
    const change = { env: { ...ENV, templates: ['.env.production'] }, globs: await loadGlobs() }
    expect(inTemplate('.env.production', `SECRET_KEY=${A}`, change)).toHaveLength(1)
  })
})

describe('files beside each other', () => {
  it.each<[string, Files, string[]]>([
    ['a value of the template', { '.env.example': `SECRET_KEY=${A}`, '.env': `SECRET_KEY=${A}` }, ['.env: same-as-template SECRET_KEY']],
    ['of another name', { 'deep/.env.example': `APP_KEY=${A}`, '.env': `SECRET_KEY=${A}` }, ['.env: same-as-template SECRET_KEY']],
    [
      'in a local file',
      { '.env.example': 'SECRET_KEY=changeme', '.env.local': 'SECRET_KEY=changeme' },
      ['.env.local: same-as-template SECRET_KEY (note)'],
    ],
    ['another value', { '.env.example': 'SECRET_KEY=changeme', '.env': `SECRET_KEY=${A}` }, []],
    ['no secret', { '.env.example': 'PORT=8080', '.env': 'PORT=8080' }, []],
    ['no value', { '.env.example': 'SECRET_KEY=', '.env': 'SECRET_KEY=' }, []],
    ['a reference', { '.env.example': 'SECRET_KEY=${X}', '.env': 'SECRET_KEY=${X}' }, []],
    ['two purposes', { '.env': `SECRET_KEY=${A}\nJWT_SECRET=${A}` }, ['.env: reused-secret JWT_SECRET']],
    ['two purposes for development', { '.env.dev': `SECRET_KEY=${A}\nJWT_SECRET=${A}` }, ['.env.dev: reused-secret JWT_SECRET (note)']],
    ['two secrets', { '.env': `SECRET_KEY=${A}\nJWT_SECRET=${B}` }, []],
    ['one password of two names', { '.env': `POSTGRES_PASSWORD=${A}\nDB_PASSWORD=${A}` }, []],
    ['a password in an address', { '.env': `DB_PASSWORD=${A}\nDATABASE_URL=postgres://a:${A}@db/a` }, []],
    ['one secret of two names', { '.env': `AUTH_SECRET=${A}\nNEXTAUTH_SECRET=${A}` }, []],
    ['one token of two names', { '.env': `GITHUB_TOKEN=${A}\nGH_TOKEN=${A}` }, []],
    [
      'two environments',
      { '.env.production': `SECRET_KEY=${A}`, '.env.staging': `SECRET_KEY=${A}` },
      ['.env.staging: shared-between-environments SECRET_KEY'],
    ],
    [
      'development and production',
      { '.env.production': `SECRET_KEY=${A}`, '.env.dev': `SECRET_KEY=${A}` },
      ['.env.production: shared-between-environments SECRET_KEY'],
    ],
    [
      'folders',
      { 'k8s/prod/.env': `SECRET_KEY=${A}`, 'k8s/dev/.env': `SECRET_KEY=${A}` },
      ['k8s/prod/.env: shared-between-environments SECRET_KEY'],
    ],
    [
      'two that do not ship',
      { '.env.test': `SECRET_KEY=${A}`, '.env.dev': `SECRET_KEY=${A}` },
      ['.env.dev: shared-between-environments SECRET_KEY (note)'],
    ],
    [
      'what others issued',
      { '.env.prod': `OPENAI_API_KEY=${A}`, '.env.dev': `OPENAI_API_KEY=${A}` },
      ['.env.prod: shared-between-environments OPENAI_API_KEY (note)'],
    ],
    ['another name', { '.env.prod': `SECRET_KEY=${A}`, '.env.dev': `APP_KEY=${A}` }, []],
    ['two values', { '.env.prod': `SECRET_KEY=${A}`, '.env.dev': `SECRET_KEY=${B}` }, []],
    ['two programs', { 'a/.env': `SECRET_KEY=${A}`, 'b/.env': `SECRET_KEY=${A}` }, []],
    ['a local copy', { '.env': `SECRET_KEY=${A}`, '.env.local': `SECRET_KEY=${A}` }, []],
  ])('%s', (_, files, expected) => expect(compared(files)).toEqual(expected))

  it('says once what the check of weak values says', () => {
    const files = { '.env.example': 'SECRET_KEY=changeme', '.env': 'SECRET_KEY=changeme' }
    expect(compared(files, { checks: ['weak', 'template'] })).toEqual([])
    expect(compared(files)).toEqual(['.env: same-as-template SECRET_KEY'])
  })

  it('says where else, and no value', () => {
    const [found] = projectMatches({ '.env.prod': `SECRET_KEY=${A}`, '.env.dev': `SECRET_KEY=${A}` })
    expect(found?.match.why).toBe('SECRET_KEY has the same value in .env.dev, which is for another environment')
    expect(found?.text.content.slice(found.match.start, found.match.end)).toBe(A)
  })
})

describe('variables that a template lacks', () => {
  const TEMPLATE = { '.env.example': 'PORT=1\n# SMTP_HOST=\n' }
  const LACKS = ['.env.example: template-missing-variable SECRET_KEY (note)']

  it.each<[string, Files, string[]]>([
    ['asked for', { ...TEMPLATE, 'src/a.js': 'process.env.SECRET_KEY' }, LACKS],
    ['by a compose file', { ...TEMPLATE, 'compose.yaml': 'a: ${SECRET_KEY}' }, LACKS],
    ['named', { ...TEMPLATE, 'src/a.js': 'process.env.PORT' }, []],
    ['named in a comment', { ...TEMPLATE, 'src/a.js': 'process.env.SMTP_HOST' }, []],
    ['taken apart', { ...TEMPLATE, 'src/a.js': "const { PORT, SMTP_HOST: h, SECRET_KEY, X_KEY = 'x' } = process.env" }, LACKS],
    ['with a fallback', { ...TEMPLATE, 'src/a.js': "process.env.SECRET_KEY || 'x'" }, []],
    ['given by the platform', { ...TEMPLATE, 'src/a.js': 'process.env.NODE_ENV' }, []],
    ['in a test', { ...TEMPLATE, 'test/a.js': 'process.env.SECRET_KEY' }, []],
    ['without a template', { 'src/a.js': 'process.env.SECRET_KEY' }, []],
    ['above the template', { 'web/.env.example': 'PORT=1', 'api/a.js': 'process.env.SECRET_KEY' }, []],
    [
      'below it',
      { 'web/.env.example': 'PORT=1', 'web/src/a.js': 'process.env.SECRET_KEY' },
      ['web/.env.example: template-missing-variable SECRET_KEY (note)'],
    ],
    ['named above', { '.env.example': 'SECRET_KEY=', 'web/.env.example': 'PORT=1', 'web/src/a.js': 'process.env.SECRET_KEY' }, []],
    ['in what is built', { ...TEMPLATE, 'dist/a.js': 'process.env.SECRET_KEY' }, []],
  ])('%s', (_, files, expected) => expect(compared(files)).toEqual(expected))

  it('says which, and where they are asked for', () => {
    const found = projectMatches({ ...TEMPLATE, 'src/a.py': 'import os\nos.environ["B_KEY"]\nos.getenv("A_KEY")' })
    expect(found.map(({ match }) => match.why)).toEqual([
      'no line is there for B_KEY (src/a.py:2)',
      'no line is there for A_KEY (src/a.py:3)',
    ])
  })
})

describe('neededBy', () => {
  it.each<[string, boolean]>([
    ['process.env.A_KEY', true],
    ['process.env.A_KEY ?? x', false],
    ['process.env.A_KEY ? 1 : 2', false],
    ['process.env.A_KEY = x', false],
    ['process.env.A_KEY === x', true],
    ["process.env['A_KEY']", true],
    ['import.meta.env.A_KEY', true],
    ["os.environ['A_KEY']", true],
    ["os.environ.get('A_KEY')", true],
    ["os.environ.get('A_KEY') or x", false],
    ["os.getenv('A_KEY', x)", false],
    ["env('A_KEY')", true],
    ["ENV['A_KEY']", true],
    ["ENV.fetch('A_KEY')", true],
    ["ENV.fetch('A_KEY') { x }", false],
    ["ENV['A_KEY'] || x", false],
    ['os.Getenv("A_KEY")', true],
    ['System.getenv("A_KEY")', true],
    ['env::var("A_KEY").unwrap()', true],
    ['env::var("A_KEY").unwrap_or(x)', false],
    ['Environment.GetEnvironmentVariable("A_KEY")', true],
    ['A_KEY', false],
  ])('%s: %s', (code, needed) => expect(neededBy(code, false)).toHaveLength(needed ? 1 : 0))

  it.each<[string, boolean]>([
    ['${A_KEY}', true],
    ['${A_KEY:?say it}', true],
    ['$A_KEY', true],
    ['${A_KEY:-x}', false],
    ['$${A_KEY}', false],
  ])('compose %s: %s', (text, needed) => expect(neededBy(text, true)).toHaveLength(needed ? 1 : 0))
})

describe('isAlias', () =>
  it.each<[string, string, boolean]>([
    ['AUTH_SECRET', 'NEXTAUTH_SECRET', true],
    ['DJANGO_SECRET_KEY', 'SECRET_KEY', true],
    ['SECRET_KEY', 'SECRET_KEY', true],
    ['SECRET_KEY', 'JWT_SECRET_KEY', false],
    ['JWT_SECRET', 'SESSION_SECRET', false],
  ])('%s %s: %s', (a, b, is) => expect(isAlias(a, b)).toBe(is)))

describe('what starts the comparison', async () => {
  const globs = await loadGlobs()
  const reads = TEMPLATE_CHECKS.filter((check): check is ProjectCheck => check.needs === 'project').map((check) => check.reads)

  it.each(['.env', '.env.example', 'a/.env.production', 'prod.env', 'app.env.dist', 'env.example', 'a/.envrc'])('%s', (path) => {
    for (const each of reads) expect(globs(path, each)).toBe(true)
  })

  it.each(['src/environment.ts', 'README.md', 'package.json', 'src/a.js'])('not %s', (path) => {
    for (const each of reads) expect(globs(path, each)).toBe(false)
  })
})

describe('whatever the bytes', () => {
  it('nothing throws, and places lie in their text', () => {
    const content = fc.array(
      fc.oneof(fc.constantFrom('SECRET_KEY=', '"', '\n', '${A_B}', 'process.env.A_B', A), fc.string({ unit: 'binary', maxLength: 4 })),
    )
    fc.assert(
      fc.property(content, content, content, (a, b, c) => {
        const bytes = (parts: string[]): string => Buffer.from(parts.join('')).toString('latin1')
        const files = { '.env.example': bytes(a), '.env': bytes(b), '.env.dev': bytes(b), 'a.js': bytes(c) }
        for (const { text, match } of projectMatches(files)) expect(match.end).toBeLessThanOrEqual(text.bytes.length)
        inTemplate('.env.example', bytes(a))
      }),
    )
  })
})
