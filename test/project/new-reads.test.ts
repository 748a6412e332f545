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
      (r) => (r.stage('README.md', 'x\n'), r.stage('package.json', '{}\n'), r.stage('src/p.js', 'f(process.env.PAY_SECRET_KEY)\n')),
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
