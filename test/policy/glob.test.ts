import { describe, expect, it } from 'vitest'
import { loadGlobs, NO_GLOBS } from '../../src/policy/glob.ts'

const globs = await loadGlobs()

const MATCHES: [pattern: string, path: string][] = [
  ['*.lock', 'yarn.lock'],
  ['*.lock', 'a/b/yarn.lock'],
  ['*.lock', '.lock'],
  ['*.lock', 'a/.b/.c.lock'],
  ['vendor/', 'vendor/a'],
  ['vendor/', 'x/vendor/a/b'],
  ['vendor', 'vendor'],
  ['vendor', 'vendor/a/b'],
  ['vendor', 'x/vendor/.a'],
  ['/vendor', 'vendor/a'],
  ['/*.json', 'a.json'],
  ['./a.json', 'a.json'],
  ['src/*', 'src/a'],
  ['src/**', 'src/a/.b/c'],
  ['src/gen', 'src/gen/a/b'],
  ['**/gen/**', 'gen/a'],
  ['**/*.min.js', 'a/b.min.js'],
  ['**', 'a/b'],
  ['*', 'a/b/c'],
  ['{vendor,dist}', 'dist/a'],
  ['*.{png,jpg}', 'a/b.jpg'],
  ['[ab].txt', 'x/b.txt'],
  ['!(keep).txt', 'other.txt'],
  ['te?t.js', 'a/test.js'],
  ['build-*/', 'build-1/x'],
  ['app/[id].ts', 'app/[id].ts'],
  ['[id]', 'app/[id]/page.ts'],
  ['a b.txt', 'x/a b.txt'],
  ['café', 'café/x'],
  ['\\[id\\].ts', '[id].ts'],
  ['*.env', 'line\nfeed/a.env'],
  ['**/*.env', 'a\nb.env'],
  ['*.env', '"quoted".env'],
  ['*.env', ' -rf.env'],
  ['*.env', 'a\\xff.env'],
  ['\\!x', '!x'],
  ['#x', '#x'],
]

const PASSES: [pattern: string, path: string][] = [
  ['*.lock', 'a.lock.ts'],
  ['*.lock', 'dir.lock/a'],
  ['vendor/', 'vendor'],
  ['vendor', 'vendored/a'],
  ['vendor', 'my-vendor'],
  ['vendor', 'x/vendor.ts'],
  ['/vendor', 'x/vendor/a'],
  ['/*.json', 'a/b.json'],
  ['src/*', 'src/a/b'],
  ['src/*', 'x/src/a'],
  ['src/gen', 'x/src/gen'],
  ['./a.json', 'x/a.json'],
  ['src\\gen', 'src/gen'],
  ['src\\gen\\a', 'src/gen/a'],
  ['Vendor', 'vendor/a'],
  ['!a', 'b'],
  ['!(keep).txt', 'keep.txt'],
  ['build-*/', 'build-1'],
  ['', 'a'],
  ['/', 'a'],
  ['!', 'a'],
  ['[', 'a'],
  ['(', 'a'],
  ['*(', 'a'],
]

describe('loadGlobs', () => {
  it.each(MATCHES)('%j matches %j', (pattern, path) => expect(globs(path, [pattern])).toBe(true))
  it.each(PASSES)('%j does not match %j', (pattern, path) => expect(globs(path, [pattern])).toBe(false))

  it.each([
    [['*.js', '!keep.js'], 'a/keep.js', false],
    [['*.js', '!keep.js'], 'a/b.js', true],
    [['!keep.js', '*.js'], 'keep.js', true],
    [['gen/', '!gen/a.ts', 'gen/a.ts'], 'gen/a.ts', true],
    [[], 'a', false],
    [['!a', '!b'], 'c', false],
  ])('of %j the last match decides for %j', (patterns, path, expected) => expect(globs(path, patterns)).toBe(expected))
})

describe('NO_GLOBS', () => {
  it('matches nothing and refuses to pretend', () => {
    expect(NO_GLOBS('a', [])).toBe(false)
    expect(() => NO_GLOBS('a', ['b'])).toThrow(/loadGlobs/)
  })
})
