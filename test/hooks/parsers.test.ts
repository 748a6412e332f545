import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { distFile } from '../support/dist.ts'
import { runCli, runHook } from '../support/hook.ts'
import { CHILD_LIMIT_MS, cleanEnv, makeRepo, type Repo } from '../support/repo.ts'
import { bunBinary } from '../support/tools.ts'

const human = ['Blue', 'tram', '42!'].join('')

/** What each parser is needed for: a name that leaves it to its owner to say what it holds, or a value on another line. */
const FILES: Readonly<Record<string, readonly [path: string, content: string]>> = {
  jsonc: ['a.json', `{"db_password":{"type":"string","default":"${human}"}}\n`],
  toml: ['a.toml', `[db_password]\nvalue = "${human}"\n`],
  xml: ['a.xml', `<a><password><![CDATA[${human}]]></password></a>\n`],
  yaml: ['a.yml', `password: |\n  ${human}\n`],
}

/** Names of the parsers that a run of the hook loaded. */
function loaded(repo: Repo): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hushgate-coverage-'))
  runHook(repo.dir, [], { NODE_V8_COVERAGE: folder })
  const urls = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }
    return result.map(({ url }) => url)
  })
  rmSync(folder, { recursive: true })
  return urls.flatMap((url) => /\/packages\/parsers\/(\w+)\.cjs$/.exec(url)?.[1] ?? [])
}

it.each(Object.entries(FILES))('the hook loads %s where it is needed, and what it tells blocks', (name, [path, content]) => {
  using repo = makeRepo()
  repo.stage(path, content)
  expect(loaded(repo)).toEqual([name])
  expect(runHook(repo.dir)).toMatchObject({ code: 1, output: expect.stringContaining(path) })
})

it('the hook loads none where the names say enough', () => {
  using repo = makeRepo()
  repo.stage('a.json', `{"password": "${human}", "name": "x", "keywords": ["token", "key"]}\n`)
  repo.stage('a.yml', `password: ${human}\nkey: value\n`)
  repo.stage('a.toml', `password = "${human}"\n`)
  repo.stage('a.xml', `<a><password>${human}</password></a>\n`)
  expect(loaded(repo)).toEqual([])
  expect(runHook(repo.dir).code).toBe(1)
})

it('a scan finds the same', () => {
  using repo = makeRepo()
  for (const [path, content] of Object.values(FILES)) repo.stage(path, content)
  repo.commit()
  const { stdout } = runCli(repo.dir, ['scan', '--format', 'json'])
  const { findings } = JSON.parse(stdout) as { findings: { path: string }[] }
  expect(findings.map(({ path }) => path)).toEqual(['a.json', 'a.toml', 'a.xml', 'a.yml'])
})

it('Bun loads them, too', async () => {
  using repo = makeRepo()
  for (const [path, content] of Object.values(FILES)) repo.stage(path, content)
  const { status, stdout } = spawnSync(await bunBinary(), [distFile('hooks/hushgate.js')], {
    timeout: CHILD_LIMIT_MS,
    cwd: repo.dir,
    env: cleanEnv(),
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  for (const [path] of Object.values(FILES)) expect(stdout).toContain(path)
})
