import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtProject } from '../support/project.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { ROOT } from '../support/sources.ts'
import { githubToken } from '../support/tokens.ts'
import { expectGuarded, must, run } from './commits.ts'
import { RUNTIMES } from './runtimes.ts'

/** An empty folder, in no package, with nothing but the packed package installed. */
let app: Repo & Disposable
beforeAll(async () => {
  app = makeRepo()
  app.write('package.json', '{ "name": "app", "version": "1.0.0", "type": "module", "private": true }\n')
  app.stage('.gitignore', 'node_modules/\n')
  const { tarball } = await builtProject()
  must(app.dir, 'npm', ['install', '--offline', '--no-audit', '--no-fund', tarball])
  app.stage('clean/readme.txt', 'nothing to see\n')
  app.stage('leak/config.js', `export const token = '${githubToken()}'\n`)
  app.commit('start')
})
afterAll(() => app.remove())

const bin = (name: string): string => join(app.dir, 'node_modules', '.bin', name)

it('brings no other package', () => {
  const installed = JSON.parse(must(app.dir, 'npm', ['ls', '--all', '--json'])) as {
    dependencies: Record<string, { dependencies?: object }>
  }
  expect(Object.keys(installed.dependencies)).toEqual(['hushgate'])
  expect(installed.dependencies['hushgate']?.dependencies).toBeUndefined()
})

it('npx finds it', () => {
  expect(run(app.dir, 'npx', ['--no-install', 'hushgate', 'scan', 'clean'])).toMatchObject({ status: 0 })
  expect(run(app.dir, 'npx', ['--no-install', 'hushgate', '--version']).output).toMatch(/^\d+\.\d+\.\d+/)
})

it('this project guards its own commits by `npm run hooks`', async () => {
  using repo = makeRepo()
  const { dir } = await builtProject()
  cpSync(join(dir, 'dist'), join(repo.dir, 'dist'), { recursive: true })
  cpSync(join(dir, 'package.json'), join(repo.dir, 'package.json'))
  cpSync(join(ROOT, '.husky'), join(repo.dir, '.husky'), { recursive: true })
  repo.git('add', '-A')
  repo.commit('start')
  must(repo.dir, 'npm', ['run', 'hooks'])
  expectGuarded({ repo, path: [] })
})

describe.each(RUNTIMES)('under $name', ({ start: [runtime = 'node'], path, hook }) => {
  it('scan: 0 for a clean folder, 1 for a token, which it does not show', async () => {
    const folders = await path()
    const scan = (folder: string) => run(app.dir, runtime, [bin('hushgate'), 'scan', folder], folders)
    expect(scan('clean')).toMatchObject({ status: 0 })
    const { status, output } = scan('leak')
    expect(output).toContain('leak/config.js:1:')
    expect(output).not.toContain(githubToken())
    expect(status).toBe(1)
  })

  it('scan: files in no repository, at any depth', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hushgate-'))
    try {
      mkdirSync(join(folder, 'one/two'), { recursive: true })
      writeFileSync(join(folder, 'one/two/leak.js'), `export const token = '${githubToken()}'\n`)
      const { status, output } = run(folder, runtime, [bin('hushgate'), 'scan', '.'], await path())
      expect(output).toContain('one/two/leak.js:1:')
      expect(output).toContain('scanned 1 files')
      expect(status).toBe(1)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('a hook looks at what is staged', async () => {
    const [command = '', ...args] = hook.split(' ')
    app.stage('staged.js', `export const other = '${githubToken(2)}'\n`)
    const { status, output } = run(app.dir, runtime, [bin(command), ...args], await path())
    app.git('rm', '-q', '-f', 'staged.js')
    expect(output).toContain('staged.js:1:')
    expect(output).not.toContain(githubToken(2))
    expect(status).toBe(1)
  })

  it("import { scan } from 'hushgate'", async () => {
    app.write(
      'use.mjs',
      "import { scan } from 'hushgate'\nconst { findings, exitCode } = await scan({ paths: ['leak'] })\nconsole.log(exitCode, findings[0].rule)\n",
    )
    expect(run(app.dir, runtime, ['use.mjs'], await path()).output.trim()).toBe('1 github-pat')
  })
})

describe('types', () => {
  const CONSUMER = `import { EXIT, scan, type ScanOptions, type ScanReport } from 'hushgate'

const options: ScanOptions = { paths: ['.'], checks: ['pattern'] }
export const clean = async (): Promise<boolean> => (await scan(options)).exitCode === EXIT.clean
export const rules = (report: ScanReport): string[] => report.findings.map((finding) => finding.rule)
`

  it.each([
    { module: 'NodeNext', moduleResolution: 'NodeNext' },
    { module: 'ESNext', moduleResolution: 'Bundler' },
  ])('a strict consumer compiles with moduleResolution $moduleResolution', (resolution) => {
    const folder = join(app.dir, resolution.moduleResolution)
    mkdirSync(folder)
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER)
    const compilerOptions = {
      ...resolution,
      target: 'ES2022',
      lib: ['ES2023'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['consumer.ts'] }))
    const { status, output } = run(folder, process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder])
    expect(output).toBe('')
    expect(status).toBe(0)
  })
})
