import { ENV } from '../../support/env.ts'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import type { GlobTest, ProjectView, Text } from '../../../src/model.ts'
import { loadGlobs } from '../../../src/policy/glob.ts'
import { readsIn } from '../../../src/scan/deploy/code/reads.ts'
import { isDockerfileName } from '../../../src/scan/deploy/docker/name.ts'
import { COMPOSE_NAME } from '../../../src/scan/deploy/kinds/compose.ts'
import { containersCheck } from '../../../src/scan/deploy/project/index.ts'
import { NO_SETTINGS } from '../rules-sample.ts'

let globs: GlobTest
beforeAll(async () => {
  globs = await loadGlobs()
})

const env = ENV
const settingsFor = () => ({ ...NO_SETTINGS, globs, env })

/** As the project's own view: what nobody asked to have read cannot be asked for. */
function viewOf(files: Record<string, string>, disk: readonly string[] = []): ProjectView {
  const texts = new Map(
    Object.entries(files).map(([path, content]): [string, Text] => [
      path,
      openText({ path, mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1')),
    ]),
  )
  const read = new Set([...texts.keys()].filter((path) => globs(path, containersCheck.reads)))
  const view: ProjectView = {
    paths: [...texts.keys()].sort(),
    text(path) {
      if (texts.has(path) && !read.has(path)) throw new Error(`${path} was not read`)
      return texts.get(path) ?? null
    },
    isOnDisk: (path) => disk.includes(path),
  }
  for (const path of containersCheck.readsMore?.(view, settingsFor) ?? []) read.add(path)
  return view
}

const rules = (files: Record<string, string>, disk: readonly string[] = []): string[] =>
  containersCheck
    .run(viewOf(files, disk), settingsFor)
    .map(({ text, match }) => `${text.entry.path} ${match.rule} ${match.name}${match.severity === 'low' ? ' (note)' : ''}`)

const services = (text: string): string => `services:\n${text.replace(/^/gm, '  ')}\n`

describe('services of one code', () => {
  const env = (...names: string[]): string => `environment: [${names.map((name) => `"${name}=\${${name}:?}"`).join(', ')}]`
  it.each<[string, string, string[]]>([
    ['one image of ours', `web: {image: shop, ${env('SECRET_KEY')}}\nworker: {image: shop}`, ['worker.SECRET_KEY']],
    ['an image that one builds', `web: {image: redis, build: ., ${env('SECRET_KEY')}}\nworker: {image: redis}`, ['worker.SECRET_KEY']],
    ['images that everybody uses', `a: {image: "postgres:17", ${env('POSTGRES_PASSWORD')}}\nb: {image: "postgres:17"}`, []],
    ['a maker of images for everybody', `a: {image: bitnami/redis, ${env('REDIS_PASSWORD')}}\nb: {image: bitnami/redis}`, []],
    [
      'one mounted folder of code',
      `api: {image: "python:3", volumes: ["./app:/app"], ${env('API_KEY')}}\njob-queue: {image: "python:3", volumes: ["./app:/app"]}`,
      ['job-queue.API_KEY'],
    ],
    [
      'one mounted folder of data',
      `a: {image: "python:3", volumes: ["./data:/data"], ${env('API_KEY')}}\nb: {image: "python:3", volumes: ["./data:/data"]}`,
      [],
    ],
    [
      'stages that are programs of their own',
      `api: {build: {context: ., target: api}, ${env('SECRET_KEY')}}\nsite: {build: {context: ., target: site}}`,
      [],
    ],
    [
      'a stage of the worker',
      `api: {build: {context: ., target: api}, ${env('SECRET_KEY')}}\nworker: {build: {context: ., target: worker}}`,
      ['worker.SECRET_KEY'],
    ],
    ['what only the worker has', `api: {build: .}\nworker: {build: ., ${env('SMTP_PASSWORD')}}`, ['api.SMTP_PASSWORD (note)']],
    ['a job that runs once', `api: {build: ., ${env('SECRET_KEY')}}\nmigrate: {build: .}`, ['migrate.SECRET_KEY (note)']],
    ['a secret in a file', `api: {build: ., ${env('SECRET_KEY')}}\nworker: {build: ., environment: {SECRET_KEY_FILE: /run/secrets/x}}`, []],
    ['one that is handed over', `api: {build: ., ${env('SECRET_KEY')}}\nworker: {build: ., environment: [SECRET_KEY]}`, []],
    ['a file of which nobody knows', `api: {build: ., ${env('SECRET_KEY')}}\nworker: {build: ., env_file: x.env}`, []],
    ['only one has that file', 'api: {build: ., env_file: x.env}\nworker: {build: .}', ['worker.x.env']],
    ['no secrets', 'api: {build: ., environment: {DEBUG: "1"}}\nworker: {build: .}', []],
  ])('%s', (_name, content, expected) => {
    const found = rules({ 'compose.yaml': services(content) }, ['x.env', '.env']).filter((row) => row.includes('compose-worker-lacks'))
    expect(found).toEqual(expected.map((name) => `compose.yaml compose-worker-lacks ${name}`))
  })
})

describe('hosts', () => {
  it.each<[string, string[]]>([
    ['a: {image: x, environment: {URL: "redis://cache:6379"}}', ['cache']],
    ['a: {image: x, environment: {URL: "amqp://u:p@mq/"}}\nmq: {image: y}', []],
    ['a: {image: x, environment: {URL: "postgres://u:${PW:?}@db.example.com/x"}}', []],
    ['a: {image: x, environment: {URL: "http://localhost:80", B: "https://example"}}', []],
    ['a: {image: x, environment: {DB_HOST: db, HOST: web, API_SERVER: z}}', ['db']],
    ['a: {image: x, environment: {DB_HOST: "${DB_HOST:-pg}"}}', ['pg']],
    ['a: {image: x, environment: {URL: "${URL:-redis://cache}"}}', ['cache']],
    ['a: {image: x, environment: {DB_HOST: pg}}\nb: {image: y, container_name: pg}', []],
    ['a: {image: x, extra_hosts: ["pg:host-gateway"], environment: {DB_HOST: pg}}', []],
    ['a: {image: x, depends_on: {b: {condition: service_started, required: false}}}', []],
    ['a: {image: x, environment: {CELERY_BROKER_URL: "redis://r:1"}}\nr: {image: redis}', ['worker of CELERY_BROKER_URL (note)']],
  ])('%s', (content, expected) => {
    const found = rules({ 'compose.yaml': services(content) }, ['.env']).filter((row) => row.includes('compose-missing-service'))
    expect(found).toEqual(expected.map((name) => `compose.yaml compose-missing-service ${name}`))
  })

  it('may be of another network, or of files that cannot be told', () => {
    const content = services('a: {image: x, environment: {DB_HOST: db}}')
    for (const more of ['networks: {n: {external: true}}\n', 'include: [../other/compose.yaml]\n'])
      expect(rules({ 'compose.yaml': content + more })).toEqual(['compose.yaml compose-missing-service db (note)'])
    expect(rules({ 'compose.yaml': `${content}include: [db.yaml]\n`, 'db.yaml': services('db: {image: postgres}') })).toEqual([])
  })
})

it.each<[string, string[]]>([
  ['os.environ["A_KEY"]', ['A_KEY!']],
  ["os.environ.get('A_KEY')", ['A_KEY']],
  ['os.getenv("A_KEY", "x")', []],
  ['os.getenv("A_KEY", None)', ['A_KEY']],
  ['os.environ["A_KEY"] = "x"', []],
  ['process.env.A_KEY', ['A_KEY']],
  ['process.env.A_KEY!', ['A_KEY!']],
  ["process.env.A_KEY ?? 'x'", []],
  ["process.env['A_KEY'] || y", []],
  ['import.meta.env.A_KEY', ['A_KEY']],
  ["ENV.fetch('A_KEY')", ['A_KEY!']],
  ["ENV['A_KEY']", ['A_KEY']],
  ['System.getenv("A_KEY")', ['A_KEY']],
  ['os.Getenv("A_KEY")', ['A_KEY']],
  ['env::var("A_KEY").unwrap()', ['A_KEY!']],
  ['getenv("A_KEY")', ['A_KEY']],
  ['Environment.GetEnvironmentVariable("A_KEY")', ['A_KEY']],
  ["config('A_KEY', default='')", []],
  ['environ[name]', []],
])('%s reads %j', (code, names) => {
  expect(readsIn(`x = ${code}\n`).map(({ name, isRequired }) => `${name}${isRequired ? '!' : ''}`)).toEqual(names)
})

describe('whatever the files hold', () => {
  const NAMES = [
    ...[
      'compose.yaml',
      'docker-compose.yml',
      'compose.prod.yml',
      'docker-compose.override.yml',
      'a/compose.yml',
      'x.compose.yaml',
      'docker-stack.yml',
    ],
    ...[
      'Dockerfile',
      'dockerfile',
      'api.Dockerfile',
      'Dockerfile.dev',
      'dockerfile.js',
      'Dockerfile.dockerignore',
      '.dockerignore',
      'a/Containerfile',
    ],
    ...[
      '.env',
      '.env.example',
      '.env_sample',
      'env.example',
      'x.env',
      'example_env.py',
      'env.example.ts',
      'a/.env',
      '.gitignore',
      'common.yml',
      'app.py',
      'x.vars',
      'app.docker',
    ],
  ]
  const PIECES = [
    ...[
      'services:\n',
      '  a:\n',
      '  b: &b\n',
      '  c: {<<: *b}\n',
      '    image: x\n',
      '    build: .\n',
      '    build: {context: a, dockerfile: ../app.docker}\n',
      '    env_file: x.vars\n',
    ],
    ...[
      '    env_file: [.env, {path: a/.env}]\n',
      '    environment:\n      A_SECRET: ${A_SECRET:-x}\n',
      '    extends: {file: common.yml, service: a}\n',
      '    extends: a\n',
      'include: [common.yml]\n',
    ],
    ...[
      '    volumes: [".:/app"]\n',
      '    depends_on: [z]\n',
      'FROM x AS y\n',
      'COPY . .\n',
      'COPY .env /\n',
      'ENV A_KEY=1\n',
      '.env\n',
      '!.env\n',
      '**\n',
      'A_SECRET=\n',
      'os.environ["A_SECRET"]\n',
      '{{ x }}\n',
      '\0',
      '[',
      '"',
      '\t',
    ],
  ]
  it('no check breaks, asks for what was not read, or tells of a place outside of a file', () => {
    const content = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))
    const files = fc.dictionary(fc.constantFrom(...NAMES), content, { maxKeys: 8 })
    fc.assert(
      fc.property(files, (given) => {
        for (const { text, match } of containersCheck.run(viewOf(given), settingsFor)) {
          expect(match.start).toBeGreaterThanOrEqual(0)
          expect(match.end).toBeLessThanOrEqual(text.bytes.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('every file that it takes for one of its own is one that it reads', () => {
    const name = fc.stringMatching(
      /^[A-Za-z_.-]{0,6}(?:compose|docker-compose|Dockerfile|dockerfile|Containerfile|docker-stack)[._a-z-]{0,8}(?:\.ya?ml)?$/,
    )
    fc.assert(
      fc.property(name, (path) => {
        if (COMPOSE_NAME.test(path) || isDockerfileName(path)) expect([path, globs(path, containersCheck.reads)]).toEqual([path, true])
      }),
      { numRuns: 2000 },
    )
  })
})
