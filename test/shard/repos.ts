import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { makeZip } from '../support/archives.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { draw, githubToken } from '../support/tokens.ts'

const ALLOW = 'hushgate:' + 'allow'
const PATHS = [
  'a.txt',
  'b.py',
  'sub/a.txt',
  'sub/.env',
  'sub/deep/c.json',
  '.env',
  'docs/heroku.md',
  'new\nline.txt',
  'package-lock.json',
  'x.zip',
]

/** Contents by name; several of them are in several files, which are read once. */
const CONTENTS: Record<string, string | Buffer> = {
  clean: 'nothing here\n',
  token: `key = "${githubToken(1)}"\n`,
  moved: `first\nkey = "${githubToken(1)}"\n`,
  both: `key = "${githubToken(1)}"\nother = "${githubToken(2)}"\n`,
  weak: 'password = "hunter2x"\npassword = "letmein9"\n',
  env: `DB_PASSWORD=${draw('abcdefghjkmnpqrstuvwxyz23456789', 24, 5)}\n`,
  allowed: `key = "${githubToken(3)}"  # ${ALLOW} github-pat -- a test\n`,
  idle: `clean  # ${ALLOW} github-pat -- of no use\n`,
  mistyped: `key = "${githubToken(4)}"  # ${ALLOW} gihub-pat -- x\n`,
  zip: makeZip([{ name: 'in.txt', content: `key = "${githubToken(5)}"\n` }]),
  broken: gzipSync(`key = "${githubToken(6)}"\n`.repeat(400)).subarray(0, 60),
}

/** Each change: a path and the name of its new content, or null where it goes. */
export interface Story {
  commits: { side: boolean; changes: [path: string, content: string | null][] }[]
  staged: string | null
}

export const story: fc.Arbitrary<Story> = fc.record({
  commits: fc.array(
    fc.record({
      side: fc.boolean(),
      changes: fc.uniqueArray(
        fc.tuple(
          fc.constantFrom(...PATHS, `keys/${githubToken(7)}.txt`),
          fc.option(fc.constantFrom(...Object.keys(CONTENTS)), { freq: 5 }),
        ),
        {
          selector: ([path]) => path,
          minLength: 1,
          maxLength: 6,
        },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  staged: fc.option(fc.constantFrom(...Object.keys(CONTENTS))),
})

const CONFIG = `{
  "exclude": ["docs/*.md"],
  "allow": {
    "paths": [{ "path": "b.py", "rules": ["github-pat"], "reason": "x" }, { "path": "gone/", "reason": "x" }, { "path": "x.zip", "rules": ["archive"], "reason": "x" }],
    "values": [{ "pattern": "hunter2x", "reason": "x" },
      { "pattern": "nobody", "reason": "x" }]
  }
}
`

/** A repository with two branches, made of one stream; its configuration has allows of use and of none. */
export function tell({ commits, staged }: Story): Repo & Disposable {
  const repo = makeRepo()
  const files = (changes: [string, string | Buffer | null][]): Buffer[] => changes.flatMap(([path, content]) => fileChange(path, content))
  const first = commit(
    'main',
    1,
    files([
      ['hushgate.config.json', CONFIG],
      ['sub/hushgate.config.json', '{ "exclude": ["deep/"], "allow": { "paths": [{ "path": "nothing", "reason": "x" }] } }\n'],
      ['.gitleaksignore', 'a.txt:github-pat:1\ngone:github-pat:1\n'],
    ]),
  )
  const branch = 'from refs/heads/main\n'
  const rest = commits.map(({ side, changes }, i) =>
    commit(side ? 'side' : 'main', i + 2, files(changes.map(([path, name]) => [path, name === null ? null : (CONTENTS[name] as string)]))),
  )
  repo.gitWith(
    { input: Buffer.concat([...first, Buffer.from(`reset refs/heads/side\n${branch}\n`), ...rest.flat()]) },
    'fast-import',
    '--quiet',
  )
  repo.git('reset', '-q', '--hard', 'main')
  if (staged !== null) repo.stage('staged.txt', CONTENTS[staged] as string)
  return repo
}

function commit(branch: string, second: number, changes: readonly Buffer[]): Buffer[] {
  const who = `Ann <ann@example.org> ${1_700_000_000 + second} +0000`
  return [Buffer.from(`commit refs/heads/${branch}\nauthor ${who}\ncommitter ${who}\ndata 1\nx\n`), ...changes, Buffer.from('\n')]
}

function fileChange(path: string, content: string | Buffer | null): Buffer[] {
  const name = JSON.stringify(path)
  if (content === null) return [Buffer.from(`D ${name}\n`)]
  const bytes = Buffer.from(content)
  return [Buffer.from(`M 100644 inline ${name}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')]
}
