import { builtinModules } from 'node:module'
import type { Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleCode } from '../scripts/bundle/code.mjs'
import { startOf } from '../scripts/bundle/start.mjs'
import { ROOT, type SourceFile, sourceFiles, usedNames } from './support/sources.ts'

/** A file imports lower ranks or its own room. */
const RANKS: Record<string, number> = {
  model: 0,
  version: 0,
  decode: 1,
  value: 1,
  parse: 1,
  foreign: 1,
  regex: 1,
  rules: 2,
  git: 2,
  policy: 2,
  report: 2,
  config: 2,
  cache: 2,
  env: 2,
  engine: 2,
  scan: 3,
  source: 3,
  shard: 4,
  sift: 4,
  project: 4,
  run: 5,
  cli: 6,
  index: 6,
  hooks: 7,
}

/** The only rooms that may import a package. */
const PACKAGE_ROOMS: Record<string, string[]> = {
  'simple-git': ['git'],
  micromatch: ['policy'],
  commander: ['cli'],
  tinypool: ['sift'],
  'cli-progress': ['cli'],
  'entropy-string': ['env'],
  yaml: ['config', 'policy', 'cli', 'parse'],
  yauzl: ['decode'],
  'tar/header': ['decode'],
  'tar/pax': ['decode'],
  'smol-toml': ['config'],
  re2js: ['regex'],
  'jsonc-parser': ['config', 'policy', 'parse'],
  'dockerfile-ast': ['parse'],
  'toml-eslint-parser': ['parse'],
  '@rgrove/parse-xml': ['parse'],
  '@eslint-community/regexpp': ['config'],
  'node:child_process': ['git'],
  // Types only.
  sarif: ['report'],
}

/** The only rooms that may use a name. */
const NAME_ROOMS: Record<string, string[]> = {
  console: ['cli'],
  'process.stdout': ['cli'],
  'process.stderr': ['cli'],
  'process.exit': ['cli'],
  'process.exitCode': ['cli'],
  'process.argv': ['cli'],
  'Bun.spawn': [],
  'Bun.spawnSync': ['git'],
  'process.binding': ['git'],
  eval: [],
  Function: [],
}

const files = sourceFiles('src', 'hooks')
const namesOf = new Map(files.map((file) => [file.path, usedNames(file)]))

/** `src/git/exec.ts` → git, `src/run.ts` → run, `hooks/hushgate.ts` → hooks. */
const roomOf = (path: string): string =>
  path
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/')[0] ?? ''
const isOurs = (name: string): boolean => name.startsWith('src/') || name.startsWith('hooks/')
const lineCount = (file: SourceFile): number => file.text.split('\n').length - 1

function wrongWay(from: string, to: string): boolean {
  const [room, target] = [roomOf(from), roomOf(to)]
  return room !== target && (RANKS[room] ?? -1) <= (RANKS[target] ?? Infinity)
}

/** The first ring of imports found, as a list of paths; null when there is none. */
function findCycle(): string[] | null {
  const imports = new Map(files.map((file) => [file.path, file.imports.filter(isOurs)]))
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    const ring = (imports.get(path) ?? []).map((next) => walk(next, [...trail, path])).find((found) => found !== null)
    done.add(path)
    return ring ?? null
  }
  return files.map((file) => walk(file.path, [])).find((found) => found !== null) ?? null
}

describe('rooms', () => {
  it('every folder has a rank', () => {
    expect(files.map((file) => roomOf(file.path)).filter((room) => RANKS[room] === undefined)).toEqual([])
  })

  it('imports go to lower ranks or stay in their room', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(isOurs)
        .filter((to) => wrongWay(path, to))
        .map((to) => `${path} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('imports name files that exist, with their ending', () => {
    const paths = new Set(files.map((file) => file.path))
    const known = (to: string): boolean => paths.has(to) || to === 'package.json'
    const lost = files.flatMap(({ path, imports }) =>
      imports.filter((to) => /^(\.\.|src\/|hooks\/)/.test(to) && !known(to)).map((to) => `${path} → ${to}`),
    )
    expect(lost).toEqual([])
  })

  it('no ring of imports', () => expect(findCycle()).toBeNull())

  it('built-in modules are named with node:', () => {
    expect(
      files.flatMap(({ path, imports }) => imports.filter((name) => builtinModules.includes(name)).map((name) => `${path}: ${name}`)),
    ).toEqual([])
  })

  it('each package lives in its room', () => {
    const strangers = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !isOurs(name) && (!name.startsWith('node:') || name in PACKAGE_ROOMS) && name !== 'package.json')
        .filter((name) => !PACKAGE_ROOMS[name]?.includes(roomOf(path)))
        .map((name) => `${path}: ${name}`),
    )
    expect(strangers).toEqual([])
  })

  it.each(Object.entries(NAME_ROOMS))('%s is used in %j only', (name, rooms) => {
    expect(
      files.filter((file) => !rooms.includes(roomOf(file.path)) && namesOf.get(file.path)?.has(name)).map((file) => file.path),
    ).toEqual([])
  })

  it('the model imports nothing', () => expect(files.find((file) => file.path === 'src/model.ts')?.imports).toEqual([]))
})

describe('sizes', () => {
  it('run.ts is read without scrolling', () => {
    expect(
      lineCount(files.find((file) => file.path === 'src/run.ts') ?? { path: '', text: '\n'.repeat(999), imports: [] }),
    ).toBeLessThanOrEqual(100)
  })

  it('a hook has at most 10 lines', () => {
    expect(files.filter((file) => roomOf(file.path) === 'hooks' && lineCount(file) > 10).map((file) => file.path)).toEqual([])
  })
})

describe('what a hook loads at start', () => {
  let metafile: Metafile
  beforeAll(async () => {
    metafile = (await bundleCode(ROOT)).metafile
  })
  const hooks = files.filter((file) => roomOf(file.path) === 'hooks').map((file) => `dist/${file.path.replace(/\.ts$/, '.js')}`)

  it.each(hooks)('%s: no package', (hook) => {
    expect(startOf(metafile, hook).inputs.filter((path) => path.includes('node_modules/'))).toEqual([])
  })

  it('a commit of code sets up nothing of what is meant for later', () => {
    const importsOf = (path: string, kind: string): string[] =>
      (metafile.inputs[path]?.imports ?? []).filter((each) => each.kind === kind && !each.external).map((each) => each.path)
    const checks = ['path/path', 'size/size', 'size/dump', 'pattern/pattern', 'entropy/entropy', 'weak/index'].map(
      (name) => `src/scan/${name}.ts`,
    )
    const setUp = new Set(['src/cli/hook.ts', 'src/rules/index.ts', 'src/report/human/index.ts', ...checks])
    for (const path of setUp) for (const next of importsOf(path, 'import-statement')) setUp.add(next)
    const later = [...setUp].filter((path) => path.endsWith('/later.ts')).flatMap((path) => importsOf(path, 'require-call'))
    expect(later.length).toBeGreaterThan(8)
    expect(later.filter((path) => setUp.has(path))).toEqual([])
  })

  it('the dispatcher: nothing but itself', () => {
    expect(startOf(metafile, 'dist/bin.js').inputs.filter((path) => path !== 'src/cli/bin.ts')).toEqual([])
  })
})
