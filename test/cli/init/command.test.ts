import { describe, expect, it } from 'vitest'
import { commandNotes, quote, sharedCommand } from '../../../src/cli/init/command.ts'
import { factsOf } from './support.ts'

const ON_BUN = 'bun node_modules/hushgate/dist/hooks/hushgate.js'

describe('the command in a committed file', () => {
  it.each([
    ['a dependency, node_modules/.bin on PATH', {}, true, 'hushgate hook hushgate'],
    ['a dependency', {}, false, 'node_modules/.bin/hushgate hook hushgate'],
    ['a dependency of a sub-project', { local: 'a b/' }, true, `'a b/node_modules/.bin/hushgate' hook hushgate`],
    ['installed for the whole machine', { local: null, onPath: true }, true, 'hushgate hook hushgate'],
    ['nowhere', { local: null }, true, 'npx --no -- hushgate hook hushgate'],
    ['words by hand', { given: ['node', 'a b.js'] }, true, `node 'a b.js'`],
    [
      'a bun on PATH, in a script',
      { bun: '/bun' },
      true,
      `if command -v bun >/dev/null 2>&1; then ${ON_BUN}; else hushgate hook hushgate; fi`,
    ],
    ['a bun on PATH, in one line of data', { bun: '/bun' }, false, 'node_modules/.bin/hushgate hook hushgate'],
    ['a bun on PATH, no hushgate in the project', { bun: '/bun', local: null, onPath: true }, true, 'hushgate hook hushgate'],
    ['a bun of the project', { bun: '/p/bun', sharedBun: 'node_modules/.bin/bun' }, false, `node_modules/.bin/${ON_BUN}`],
    ['--no-bun', { useBun: false, bun: '/p/bun', sharedBun: 'node_modules/.bin/bun' }, true, 'hushgate hook hushgate'],
    ['on Bun', { useBun: true, bun: '/bun' }, true, 'bun node_modules/hushgate/dist/hooks/hushgate.js'],
  ])('%s', (_name, guard, binOnPath, command) => {
    expect(sharedCommand(factsOf({}, guard).guard, binOnPath)).toBe(command)
  })

  it.each([[{ useBun: true }], [{ useBun: true, bun: '/bun', local: null }]])('refuses Bun where it cannot work: %j', (guard) => {
    expect(() => sharedCommand(factsOf({}, guard).guard, true)).toThrow(/--bun/)
  })

  it('says when others may not have it', () => {
    expect(commandNotes(factsOf({}, { local: null, onPath: true }).guard)[0]).toContain('npm install --save-dev hushgate')
  })
})

it.each([
  ['plain-1.js', 'linux', 'plain-1.js'],
  ["it's", 'linux', `'it'\\''s'`],
  ['$(x)', 'linux', `'$(x)'`],
  ['C:\\Program Files\\n.exe', 'win32', `'C:/Program Files/n.exe'`],
])('quotes %s on %s', (word, platform, quoted) => {
  expect(quote(word, platform)).toBe(quoted)
})
