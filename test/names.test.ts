import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT, sourceFiles } from './support/sources.ts'

interface ManifestHook {
  id: string
  name: string
  description: string
  entry: string
  language: string
  pass_filenames: boolean
  always_run: boolean
  require_serial: boolean
  stages: string[]
  minimum_pre_commit_version: string
  additional_dependencies?: string[]
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const manifest = parse(read('.pre-commit-hooks.yaml')) as ManifestHook[]
const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> }
const ids = manifest.map((hook) => hook.id)
const hookFiles = sourceFiles('hooks').map((file) => file.path.slice('hooks/'.length, -'.ts'.length))

/** The hook file that an entry ends up in: `hushgate-x` by package.json, `hushgate hook x …` by the dispatcher. */
function hookOf(entry: string): string | undefined {
  const [command = '', word, id] = entry.split(' ')
  return command === 'hushgate' && word === 'hook' ? id : bin[command]?.replace(/^dist\/hooks\/(.*)\.js$/, '$1')
}

describe('the hooks have the same names everywhere', () => {
  it('each file in hooks/ has an id in .pre-commit-hooks.yaml', () => expect(hookFiles.filter((name) => !ids.includes(name))).toEqual([]))

  it('each id but the twins has a file in hooks/', () => {
    expect(ids.filter((id) => !hookFiles.includes(id.replace(/-(system|all|all-system)$/, '')))).toEqual([])
  })

  it('each hook but the Bun one has a -system twin', () => {
    const own = ids.filter((id) => !id.endsWith('-system') && id !== 'hushgate-bun')
    expect(own.filter((id) => !ids.includes(`${id}-system`))).toEqual([])
  })

  it('no id stands twice', () => expect(ids.length).toBe(new Set(ids).size))

  it.each(manifest)('$id starts the hook of its name', ({ id, entry }) => {
    expect(hookOf(entry)).toBe(id.replace(/-(system|all|all-system)$/, ''))
  })

  it('each file in hooks/ but hushgate.ts is an executable of the package', () => {
    const missing = hookFiles.filter((name) => name !== 'hushgate' && !Object.values(bin).includes(`dist/hooks/${name}.js`))
    expect(missing).toEqual([])
  })

  it('each executable of the package is built from a file that is there', () => {
    expect(
      Object.values(bin).filter((path) => path !== 'dist/bin.js' && !hookFiles.includes(path.replace(/^dist\/hooks\/(.*)\.js$/, '$1'))),
    ).toEqual([])
  })

  it('the README names every id', () => {
    const words = new Set(read('README.md').split(/[^a-z-]+/))
    expect(ids.filter((id) => !id.endsWith('-system') && !words.has(id))).toEqual([])
  })
})

describe('the manifest', () => {
  it.each(manifest)('$id reads the index itself, once, at every stage that makes a commit', (hook) => {
    const stages = hook.id.startsWith('hushgate-all') ? ['manual'] : ['pre-commit', 'pre-merge-commit', 'manual']
    expect(hook).toMatchObject({
      pass_filenames: false,
      always_run: true,
      require_serial: true,
      stages,
      minimum_pre_commit_version: '3.2.0',
    })
    expect(hook.language).toBe(hook.id.endsWith('-system') ? 'system' : 'node')
    expect(`${hook.name} ${hook.description}`.length).toBeGreaterThan(60)
  })

  it('the Bun hook brings Bun and starts with its shebang', () => {
    expect(manifest.find((hook) => hook.id === 'hushgate-bun')?.additional_dependencies).toEqual([
      expect.stringMatching(/^bun@\d+\.\d+\.\d+$/),
    ])
    expect(read('hooks/hushgate-bun.ts')).toMatch(/^#!\/usr\/bin\/env bun\n/)
    expect(hookFiles.filter((name) => name !== 'hushgate-bun' && !read(`hooks/${name}.ts`).startsWith('#!/usr/bin/env node\n'))).toEqual([])
  })
})
