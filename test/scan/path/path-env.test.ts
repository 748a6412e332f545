import { ENV } from '../../support/env.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGlobs } from '../../../src/policy/glob.ts'
import { pathCheck } from '../../../src/scan/path/path.ts'
import { envName } from '../../../src/scan/path/env.ts'
import { DEFAULTS, entry, matchesOf, rulesOf } from './path-support.ts'

const BLOCKED = `
  .env .ENV .Env .env.local .env.production .env.development.local .env.test .env.staging .env.prod.local .env.anything .env.keys .env.me .env.json .env.yaml .env.sh
  .env.txt .env.php .env.local.php .env-production .env_production .env-local .env.bak .env.backup .env.old .env~ .env.1 .env.enc
  prod.env PROD.ENV .prod.env local.env docker.env config/app.env db.production.env test.env .envrc .envrc.local .flaskenv .flaskenv.local .dev.vars .dev.vars.production
  env.production env.local env-local env_prod env.production.local app.env.production web.env.local
  a/b/c/.env apps/web/.env.local deep/.DEV.VARS .env.example.local .env.sample.bak .env.examplekeys services/.ENV.PRODUCTION .env.exampl`

const PASSES = `
  .env.example .env.sample .env.template .env.dist .env.defaults .env.default .env.tmpl .env.tpl .env.schema .env.local.example .env.production.sample .ENV.EXAMPLE
  .env-example .env_example .env-sample .env.example.production .env.example.json .env.template.yml example.env sample.env template.env .example.env docker.example.env
  .env.erb .env.j2 prod.env.j2 .envrc.example .envrc.sample .flaskenv.example .dev.vars.example env.example app.env.example
  .env.ts .env.d.ts .env.js .env.test.js environment.env.js setup.env.mjs .env.md .env.example.md env.ts env.py env.go env.sh env env.json env.yml environment.ts
  .env/lib/python3/site.py env/bin/activate .env/pyvenv.cfg venv/x .venv/.gitignore next-env.d.ts vite-env.d.ts .envoy .environment .envs/readme myenv env.h
  docker-compose.env.yml development README.env.md src/env/index.ts env.mk inventory.envelope .environments .dev .dev.varsity dev.vars`

describe('envName', () => {
  it.each(BLOCKED.trim().split(/\s+/))('%s is blocked', (path) => expect(rulesOf(path)).toEqual(['env-file']))
  it.each(PASSES.trim().split(/\s+/))('%s passes', (path) => expect(rulesOf(path)).toEqual([]))
  it.each(['.env copy', '.env (1)', 'my folder/.env', 'line\nfeed/.env', 'ünï/.env.prod'])('%j is blocked', (path) =>
    expect(rulesOf(path)).toEqual(['env-file']),
  )

  it('goes by the last segment, at any depth, in any letter case', () => {
    const segment = fc.stringMatching(/^[a-zA-Z0-9._ -]{1,12}$/)
    const shouted = fc
      .constantFrom('.env', '.env.local', 'prod.env', '.envrc', '.dev.vars')
      .chain((name) => fc.tuple(...[...name].map((char) => fc.constantFrom(char, char.toUpperCase()))).map((chars) => chars.join('')))
    fc.assert(fc.property(fc.array(segment, { maxLength: 4 }), shouted, (folders, name) => envName([...folders, name].join('/')) !== null))
    fc.assert(
      fc.property(
        fc.constantFrom('.env', 'env', '.env.local'),
        segment,
        (folder, name) => envName(`${folder}/${name}`)?.why === envName(name)?.why,
      ),
    )
  })

  it('answers any name in time that grows with its length', () => {
    for (const part of ['.env', 'env.', '.env.local', '-', '.example', ' ']) expect(() => envName(part.repeat(20_000))).not.toThrow()
  })
})

describe('the .env finding', () => {
  it('is about the file itself and says what to do', () => {
    const [match] = matchesOf(pathCheck as never, "it's/.env", 'A=1')
    expect(match).toMatchObject({
      check: 'path',
      rule: 'env-file',
      title: '.env file',
      severity: 'high',
      confidence: 'high',
      wholeFile: true,
      start: 0,
      end: 0,
      why: 'the file is called .env',
    })
    expect(match?.fix?.[0]).toBe("git rm --cached -- 'it'\\''s/.env'")
  })

  it('comes once for a file that is read in windows', () => {
    if (pathCheck.needs !== 'text') throw new Error('a text check')
    const place = { firstLine: 90, firstColumn: 0 }
    expect(
      pathCheck.run(
        { ...place, entry: entry('.env'), bytes: Buffer.from('A=1'), content: 'A=1', lineStarts: Uint32Array.of(0), encoding: 'utf-8' },
        DEFAULTS,
      ),
    ).toEqual([])
  })

  it.each(['', '\0\0\0', 'A=1\r\nB=2\r\n'])('does not depend on content (%j)', (content) =>
    expect(rulesOf('.env', content)).toEqual(['env-file']),
  )

  it('is not given for links and submodules, whose name holds nothing', () => {
    if (pathCheck.needs !== 'text') throw new Error('a text check')
    for (const mode of ['symlink', 'gitlink'] as const) expect(pathCheck.selects?.(entry('.env', 9, mode), DEFAULTS)).toBe(false)
    expect(pathCheck.selects?.(entry('.env', 9, 'executable'), DEFAULTS)).toBe(true)
  })

  it('asks for the content of suspicious names only', () => {
    if (pathCheck.needs !== 'text') throw new Error('a text check')
    for (const path of ['src/index.ts', 'package.json', '.env.example', 'README.md'])
      expect(pathCheck.selects?.(entry(path), DEFAULTS), path).toBe(false)
  })

  it('lets further templates pass that the settings name', async () => {
    const settings = { ...DEFAULTS, env: { ...ENV, templates: ['.env.ci', 'docker/*.env'] }, globs: await loadGlobs() }
    for (const path of ['.env.ci', 'a/.env.ci', 'docker/app.env']) expect(rulesOf(path, 'A=1', settings), path).toEqual([])
    for (const path of ['.env', 'docker/a/app.env', '.env.ci.local']) expect(rulesOf(path, 'A=1', settings), path).toEqual(['env-file'])
  })
})
