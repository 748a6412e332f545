import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secretReads } from '../../src/project/new-reads.ts'
import { readsIn } from '../../src/scan/deploy/code/reads.ts'
import { neededBy } from '../../src/scan/template/needed.ts'
import { scan } from '../support/cached.ts'
import { makeRepo, type Repo } from '../support/repo.ts'

describe('secretReads', () => {
  it.each([
    'os.environ["A_SECRET"]',
    "os.environ.get('A_SECRET')",
    "os.getenv( 'A_SECRET', None)",
    'process.env.A_SECRET',
    'process.env?.A_SECRET',
    "process.env['A_SECRET']",
    'import.meta.env.A_SECRET',
    'Bun.env.A_SECRET',
    "Deno.env.get('A_SECRET')",
    "ENV['A_SECRET']",
    "ENV.fetch('A_SECRET')",
    'os.Getenv("A_SECRET")',
    'os.LookupEnv("A_SECRET")',
    'std::env::var("A_SECRET")',
    'env!("A_SECRET")',
    'System.getenv("A_SECRET")',
    'System.fetch_env!("A_SECRET")',
    'Environment.GetEnvironmentVariable("A_SECRET")',
    "env('A_SECRET')",
    "env.str('A_SECRET')",
    "config('A_SECRET')",
    "$_ENV['A_SECRET']",
    "$_SERVER['A_SECRET']",
    '1; const { B, A_SECRET: a } = process.env',
  ])('%s', (code) => {
    expect([...secretReads(Buffer.from(`x = ${code}\n`))]).toEqual(['A_SECRET'])
  })

  it.each(['process.env.NODE_ENV', 'environment of A_SECRET', 'A_SECRET = 1', 'os.environ["PORT"]', 'env = A_SECRET'])('not %s', (code) => {
    expect([...secretReads(Buffer.from(code))]).toEqual([])
  })

  const code = fc
    .array(
      fc.constantFrom(
        'os.environ',
        'process.env',
        'ENV',
        '.get',
        '.fetch',
        'getenv',
        'env',
        '::var',
        '(',
        '[',
        '"',
        "'",
        ')',
        ']',
        '.',
        ' ',
        'A_KEY',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))
  it('knows every secret that the checks would ask for', () => {
    fc.assert(
      fc.property(code, (text) => {
        const wanted = [...readsIn(text).map(({ name }) => name), ...neededBy(text, false).map(({ name }) => name)]
        const found = secretReads(Buffer.from(text))
        if (wanted.includes('A_SECRET')) expect(found.has('A_SECRET')).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('takes any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => secretReads(bytes).size >= 0))
  })
})

/** A worker beside its backend; each is given its variables by name. */
function project(): Repo & Disposable {
  const repo = makeRepo()
  repo.stage('.env.example', 'SESSION_SECRET=\nUNREAD=\n')
  repo.stage('.dockerignore', '.env*\n')
  repo.stage('Dockerfile', 'FROM python:3.12\nCOPY src src\n')
  repo.stage('compose.yaml', 'services:\n  app:\n    build: .\n    environment:\n      SESSION_SECRET: ${SESSION_SECRET:?set it}\n')
  repo.stage('src/core.py', 'import os\nsecret = os.environ["SESSION_SECRET"]\nolder = os.environ["OLD_SECRET"]\n')
  repo.commit()
  return repo
}

async function staged(repo: Repo) {
  const { report, asked } = await scan(repo.dir, { staged: true })
  const said = [...report.findings, ...report.notes].map(({ path, rule, name }) => `${path} ${rule} ${name}`)
  return { said: said.sort(), asked: asked.filter((name) => name === 'ls-files') }
}

describe('a commit of code alone', () => {
  const NEW = [
    '.dockerignore dockerignore-hides-env app OLD_SECRET PAY_SECRET_KEY',
    '.env.example template-missing-variable PAY_SECRET_KEY',
  ]

  it.each<[string, (repo: Repo) => void, string[], number]>([
    ['a new file reads a new secret', (r) => r.stage('src/pay.py', 'import os\nkey = os.environ["PAY_SECRET_KEY"]\n'), NEW, 1],
    ['a file that read others', (r) => r.stage('src/core.py', `${r.read('src/core.py')}key = os.environ["PAY_SECRET_KEY"]\n`), NEW, 1],
    [
      'with other files',
      (r) => (r.stage('README.md', 'x\n'), r.stage('package.json', '{}\n'), r.stage('src/p.py', 'f(os.environ["PAY_SECRET_KEY"])\n')),
      NEW,
      1,
    ],
    ['no new read', (r) => r.stage('src/core.py', `${r.read('src/core.py')}x = 1\n`), [], 0],
    ['what is there already in another file', (r) => r.stage('src/b.py', 'import os\nos.environ["OLD_SECRET"]\n'), [], 1],
    ['no secret', (r) => r.stage('src/b.py', 'import os\nos.environ["PAGE_SIZE"]\n'), [], 0],
    ['no program', (r) => r.stage('notes.md', 'say os.environ["PAY_SECRET_KEY"]\n'), [], 0],
    ['a test', (r) => r.stage('tests/test_a.py', 'import os\nos.environ["PAY_SECRET_KEY"]\n'), [], 0],
    ['a file is moved', (r) => r.git('mv', 'src/core.py', 'src/moved.py'), [], 0],
  ])('%s', async (_name, prepare, said, asked) => {
    using repo = project()
    prepare(repo)
    const told = await staged(repo)
    expect(told.said).toEqual(said)
    expect(told.asked).toHaveLength(asked)
  })

  it('many files: what was passed by a first look may read anything', async () => {
    using repo = project()
    for (let i = 0; i < 120; i++) repo.stage(`src/m${i}.py`, `x = ${i}\n`)
    repo.stage('src/pay.py', 'import os\nkey = os.environ["PAY_SECRET_KEY"]\n')
    expect((await staged(repo)).said).toEqual(NEW)
  })
})

describe('what a commit of code lets a service lack', () => {
  const COMPOSE = 'services:\n  app:\n    build: .\n    environment: [DB_PASSWORD]\n'
  const LACKS = 'compose-missing-env app.JWT_SECRET'

  /** Findings and notes about the compose file after a commit of one more file. */
  async function told(path: string, content: string, more: Record<string, string> = {}) {
    using repo = makeRepo()
    repo.stage('compose.yaml', COMPOSE)
    repo.stage('app.js', 'run()\n')
    for (const [file, text] of Object.entries(more)) repo.stage(file, text)
    repo.commit()
    repo.stage(path, content)
    const { report } = await scan(repo.dir, { staged: true })
    const words = (list: typeof report.findings): string[] => list.map(({ rule, name }) => `${rule} ${name}`)
    return { findings: words(report.findings), notes: words(report.notes).filter((word) => word.startsWith('compose-missing-env')) }
  }

  it.each<[string, string]>([
    ['app.js', '// uses process.env.JWT_SECRET\n'],
    ['app.js', '/** reads process.env.JWT_SECRET */\n'],
    ['app.js', 'run() // process.env.JWT_SECRET\n'],
    ['app.js', 'console.error("set process.env.JWT_SECRET first")\n'],
    ['app.js', 'a = /["`]/\nconsole.error(`set process.env.JWT_SECRET`)\n'],
    ['app.js', 'a = process.env.JWT_SECRET ?? fallback()\n'],
    ['app.js', 'a = process.env.JWT_SECRET\n  ?? fallback()\n'],
    ['app.js', 'a = import.meta.env.VITE_SECRET_KEY\n'],
    ['app.js', 'process.env.JWT_SECRET ||= draw()\n'],
    ['frontend/a.ts', 'export const a = import.meta.env.VITE_SECRET_KEY\n'],
    ['tool.py', 'import os\na = os.environ["JWT_SECRET"]\n'],
    ['app.py', '"""Reads os.environ["JWT_SECRET"]."""\n# os.environ["JWT_SECRET"]\n'],
  ])('nothing: %s %j', async (path, content) => expect(await told(path, content)).toEqual({ findings: [], notes: [] }))

  it.each<[string, string]>([
    ['app.js', 'if (process.env.JWT_SECRET) use(process.env.JWT_SECRET)\n'],
    ['app.js', 'a = { ...(process.env.JWT_SECRET && { key: process.env.JWT_SECRET }) }\n'],
    ['app.js', 'const a = process.env.JWT_SECRET ? make(process.env.JWT_SECRET) : null\n'],
    ['app.js', 'const key = process.env.JWT_SECRET\nif (key) use(key)\n'],
    ['app.js', 'if (!process.env.JWT_SECRET) return null\nuse(process.env.JWT_SECRET)\n'],
    ['app.py', 'import os\nif os.environ.get("JWT_SECRET"):\n    use(os.environ["JWT_SECRET"])\n'],
    ['app.py', 'import os\nif "JWT_SECRET" in os.environ:\n    use(os.environ["JWT_SECRET"])\n'],
    ['app.rb', "use(ENV['JWT_SECRET']) if ENV['JWT_SECRET']\n"],
    ['app.go', 'if v := os.Getenv("JWT_SECRET"); v != "" {\n\tuse(v)\n}\n'],
  ])('a note: %s %j', async (path, content) => expect(await told(path, content)).toEqual({ findings: [], notes: [LACKS] }))

  it.each<[string, string]>([
    ['app.js', 'use(process.env.JWT_SECRET)\n'],
    ['app.js', 'use(`a ${process.env.JWT_SECRET}`)\n'],
    ['app.js', 'use(process.env.A, process.env.JWT_SECRET)\n'],
    ['app.js', 'if (ready) use(process.env.JWT_SECRET)\n'],
    ['app.js', 'if (!process.env.JWT_SECRET) throw new Error("no key")\nuse(process.env.JWT_SECRET)\n'],
    ['app.js', 'const key = process.env.JWT_SECRET\nif (!key) {\n  throw new Error("no key")\n}\n'],
    ['app.js', 'const { JWT_SECRET } = process.env\n'],
    ['app.py', 'import os\na = f"{os.environ[\'JWT_SECRET\']}"\n'],
    ['app.py', 'import os\nif ready: use(os.environ["JWT_SECRET"])\n'],
    ['app.rs', 'fn a<\'a>(b: &\'a str) -> String { env::var("JWT_SECRET").unwrap() }\n'],
  ])('a finding: %s %j', async (path, content) => expect(await told(path, content)).toEqual({ findings: [LACKS], notes: [] }))

  it.each<[string, Record<string, string>, string]>([
    ['a file that .dockerignore leaves out', { '.dockerignore': 'ops/\n' }, 'ops/a.js'],
    ['a file that no COPY takes', { Dockerfile: 'FROM node:22\nCOPY src /app\n' }, 'ops/a.js'],
    ['another language', { Dockerfile: 'FROM python:3.13\nCOPY src /app\n' }, 'src/a.js'],
  ])('nothing: %s', async (_what, files, path) =>
    expect(await told(path, 'use(process.env.JWT_SECRET)\n', files)).toEqual({ findings: [], notes: [] }),
  )

  it('services of one image are told once', async () => {
    const three = ['app', 'worker', 'beat'].map((name) => `  ${name}:\n    build: .\n`).join('')
    const { findings } = await told('app.js', 'use(process.env.JWT_SECRET)\n', { 'compose.yaml': `services:\n${three}` })
    expect(findings).toEqual([LACKS])
  })
})
