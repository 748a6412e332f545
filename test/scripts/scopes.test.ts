import { buildSync } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inScopes } from '../../scripts/bundle/scopes.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hushgate-scopes-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What esbuild makes of some files; `main.js` is asked for first. */
function bundled(files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const options = { bundle: true, format: 'cjs', platform: 'node', write: false, absWorkingDir: folder, logLevel: 'error' } as const
  return (buildSync({ ...options, entryPoints: ['main.js'] }).outputFiles[0] as { text: string }).text
}

type Main = (...given: unknown[]) => unknown

function mainOf(text: string): Main {
  const module = { exports: {} as { main: Main } }
  // biome-ignore lint/security/noGlobalEval: the text is made above
  ;(0, eval)(`(function (module, exports, require) {${text}\n})`)(module, module.exports, () => ({}))
  return module.exports.main
}

const FILES: Record<string, Record<string, string>> = {
  'functions and values of its own, and some that others use': {
    'main.js': `export const main = (n) => { const { twice } = require('./a.js'); return twice(n) + require('./a.js').LIMIT }`,
    'a.js': `import { half } from './b.js'
      const OWN = 3; export const LIMIT = 40
      function own(n) { return n * OWN }
      export function twice(n) { return half(own(n)) + counted() }
      let calls = 0
      function counted() { return ++calls }`,
    'b.js': `export function half(n) { return n / 2 }`,
  },
  'generators and asynchronous functions': {
    'main.js': `export const main = async () => { const { all, later } = require('./a.js'); return [...all(), await later(), all.name, later.name] }`,
    'a.js': `export { all, later } from './b.js'`,
    'b.js': `export function* all() { yield 1; yield own() } export async function later() { return own() } function own() { return 2 }`,
  },
  'two files that need one another': {
    'main.js': `export const main = (n) => require('./a.js').isEven(n)`,
    'a.js': `import { isOdd, START } from './b.js'; export function isEven(n) { return n === START || isOdd(n - 1) } export const ONE = one(); export function one() { return 1 }`,
    'b.js': `import { isEven, one } from './a.js'; export const START = one() - 1; export function isOdd(n) { return n !== 0 && isEven(n - 1) }`,
  },
  'a file that only a file uses which is set up late': {
    'main.js': `export const main = () => [require('./a.js').a(), require('./d.js').d()]`,
    'a.js': `import { b } from './b.js'; import { c } from './c.js'; export function a() { return b() + c() }`,
    'b.js': `import { c } from './c.js'; const B = 'b'; export function b() { return B + c() }`,
    'c.js': `export function c() { return C }\nconst C = 'c'`,
    'd.js': `import { c } from './c.js'; export function d() { return c() }`,
  },
  "a name that is a property, a parameter and a file's own": {
    'main.js': `export const main = (own) => require('./a.js').a({ own })`,
    'a.js': `import { b } from './b.js'; export function a({ own }) { return own + b() }`,
    'b.js': `function own() { return 5 } export function b() { return own() }`,
  },
  'functions that are set up by their first call, and one that stands in a table before': {
    'main.js': `export const main = (n) => { const { twice, TABLE } = require('./a.js'); return [twice(n), TABLE[0](n), TABLE[0] === require('./c.js').third] }`,
    'a.js': `import { half } from './b.js'; import { third } from './c.js'; export const TABLE = [third]; export function twice(n) { return half(half(n)) }`,
    'b.js': `import { third } from './c.js'; const SET = new Set([1, 2]); export function half(n) { return SET.size * third(n) }`,
    'c.js': `const THREE = 3; export function third(n) { return n / THREE }`,
  },
  'a class that comes through a file which is set up by a call': {
    'main.js': `export const main = (n) => require('./a.js').use(n)`,
    'a.js': `import { Box, open } from './b.js'; export function use(n) { return [new Box(n).held, open(n)] }`,
    'b.js': `export { Box } from './c.js'; import { Box } from './c.js'; export function open(n) { return new Box(n + 1).held }`,
    'c.js': `export class Box { constructor(held) { this.held = held } }`,
  },
  'classes, and values that change': {
    'main.js': `export const main = () => { const a = require('./a.js'); a.next(); a.next(); return [a.count, new a.B().name, a.made.length] }`,
    'a.js': `export let count = 0; export function next() { made.push(count++) } export const made = []; class A { name = 'n' } export class B extends A {}`,
  },
}

const lines = (text: string): string[] => text.split('\n').filter((line) => !/^\s*(?:\/\/.*)?$/.test(line))

describe('inScopes', () => {
  it.each(Object.entries(FILES))('leaves the program as it is: %s', async (_name, files) => {
    const text = bundled(files)
    const moved = inScopes(text)
    expect(moved).not.toBe(text)
    expect(await mainOf(moved)(6)).toEqual(await mainOf(text)(6))
  })

  it('leaves outside what several files use, and moves the rest', () => {
    const moved = inScopes(bundled(FILES['functions and values of its own, and some that others use'] as Record<string, string>))
    const names = ['LIMIT', 'init_a', 'twice', 'own', 'OWN', 'counted', 'calls']
    const isOutside = new Function(
      'module',
      `${moved}\nreturn [${names.map((name) => `(() => { try { ${name}; return true } catch { return false } })()`)}]`,
    )
    expect(isOutside({})).toEqual([true, true, true, false, false, false, false])
  })

  it('sets a file up by the first call of a function, unless somebody has the function before', () => {
    const made = (name: string): string => `globalThis.made.push('${name}')`
    const moved = inScopes(
      bundled({
        'main.js': `export const main = (n) => { const { twice } = require('./a.js'); return n > 1 ? twice(n) : n }`,
        'a.js': `import { half } from './b.js'; import { third } from './c.js'; export const TABLE = [third]; ${made('a')}; export function twice(n) { return n > 2 ? half(n) : n }`,
        'b.js': `${made('b')}; export function half(n) { return n / 2 }`,
        'c.js': `${made('c')}; export function third(n) { return n / 3 }`,
      }),
    )
    const seen: string[] = []
    Object.assign(globalThis, { made: seen })
    const main = mainOf(moved)
    expect([main(1), [...seen], main(2), [...seen], main(6), seen]).toEqual([1, ['c', 'a'], 2, ['c', 'a'], 3, ['c', 'a', 'b']])
  })

  it('moves a file into the one without which nobody comes to it', () => {
    const moved = inScopes(bundled(FILES['a file that only a file uses which is set up late'] as Record<string, string>))
    // b is needed by a alone, c by two
    expect([moved.indexOf('// b.js') > moved.indexOf('init_a = '), moved.indexOf('// c.js') < moved.indexOf('init_a = ')]).toEqual([
      true,
      true,
    ])
  })

  it('leaves files that run at once, and CommonJS, as they are', () => {
    const text = bundled({
      'main.js': `import { a } from './a.js'; import b from './b.js'; export const main = () => [a(), b.value]`,
      'a.js': `export function a() { return own() } function own() { return 1 }`,
      'b.js': `module.exports = { value: 2 }`,
    })
    expect(lines(inScopes(text))).toEqual(lines(text))
    expect(mainOf(text)()).toEqual([1, 2])
  })
})
