import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excludedBy, readDockerignore } from '../../src/parse/dockerignore.ts'

it.each<[string, string, boolean]>([
  ['.env', '.env', true],
  ['/.env', '.env', true],
  ['.env', 'api/.env', false],
  ['**/.env', 'api/.env', true],
  ['**/.env', '.env', true],
  ['.env*', '.env.local', true],
  ['.env*\n!.env.example', '.env.example', false],
  ['!.env\n.env', '.env', true],
  ['*', '.env', true],
  ['*\n!src', 'src/.env', false],
  ['*\n!src', '.env', true],
  ['api', 'api/.env', true],
  ['api/', 'api/.env', true],
  ['*/temp*', 'a/temp1/.env', true],
  ['*/*/temp*', 'a/temp', false],
  ['temp?', 'tempa', true],
  ['# .env', '.env', false],
  [' # .env', '.env', false],
  ['  .env  ', '.env', true],
  ['.env\r', '.env', true],
  ['.', '.env', false],
  ['a/../.env', '.env', true],
  ['! .env\n', '.env', false],
  ['[.]env', '.env', true],
  ['.[a-f]nv', '.env', true],
  ['.[^a-f]nv', '.env', false],
  ['\\.env', '.env', true],
  ['**', '.env', true],
  ['**/', '.env', true],
  ['config/**', 'config/a/.env', true],
  ['.en[', '.env', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b/c', true],
  ['a/**/b', 'a/xb', false],
  ['**/*.env', 'x/prod.env', true],
  ['a**b', 'a/x/b', true],
  ['.e[n-o]v', '.env', true],
  ['*\n!**/.env', 'a/.env', false],
  ['', '.env', false],
])('%j leaves %s out: %s', (content, path, isOut) => {
  expect(excludedBy(readDockerignore(content), path) !== null).toBe(isOut)
})

it('says which line does', () => {
  const content = 'node_modules\n  .env \n'
  const rule = excludedBy(readDockerignore(content), '.env')
  expect(rule && content.slice(rule.start, rule.end)).toBe('.env')
})

it('takes any text, and any pattern in bounded time', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (content, path) => void excludedBy(readDockerignore(content), path)))
  fc.assert(fc.property(fc.stringMatching(/^[*?!a[\]\\/.-]{0,40}$/), (line) => void excludedBy(readDockerignore(line), 'a/'.repeat(60))))
  for (const pattern of ['**/'.repeat(90), `${'**/a/'.repeat(50)}b`, `${'*a'.repeat(100)}b`, `${'**'.repeat(100)}x`])
    excludedBy(readDockerignore(pattern), `${'a/'.repeat(200)}${'a'.repeat(200)}`)
})
