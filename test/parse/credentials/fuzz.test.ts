import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CREDENTIAL_FORMATS } from '../../../src/parse/credentials/index.ts'

const READERS = [...new Set(CREDENTIAL_FORMATS.map(({ read }) => read))].map((read, at) => [at, read] as const)

const WORDS =
  'machine login password pass: user set imap_pass = "\' \\ \\" : :: # <auth-user-pass> psk= createUser SHA rootpw d-i --password= ' +
  "insert into users (password) values (' ') ; create table a (b) copy from stdin; \\. identified by /* */ -- ` [ ] N' define( , => $x " +
  'https://a:b@c { } "auth": [s] Password= "Password"=" hex: 51:b: \t \r\n \n \0 \xff'
const text = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', '\n', "'", '"', 'x')), { maxLength: 120 })
    .map((words) => words.join('')),
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 80 }).map((words) => words.join(' ')),
)

describe.each(READERS)('reader %i', (_at, read) => {
  it('reads anything, and tells places that there are', () => {
    fc.assert(
      fc.property(text, (content) => {
        const fields = read(content)
        if (!Array.isArray(fields)) return
        let last = 0
        for (const { start, end } of fields) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(content.length)
          last = start
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ["'", "\\'"],
    ['"', '\\"'],
    ["\ninsert '", "\\'"],
    ["create 'a\n", "\\'"],
    ['insert into a (', 'password,'],
    ["insert into a(password) values ('a", "'),('"],
    ['\ncreate table a (b c,d e);\n', "insert into a values ('"],
    ['copy a (password) from stdin;\n', 'copy a (password) from stdin;\n'],
    ['password ', '"'],
    ['--password=', '--password '],
    ['', 'a://b:'],
    ['', "define('a',"],
    ['', "$a['a']"],
    ['', 'a:'],
    ['', '/*'],
    ['', '<auth-user-pass>\n'],
    ['macdef a\n', 'b\n'],
    ['', '{"a":'],
    ['', '<a>'],
  ])('hostile repetition of %j and %j ends', (head, tail) => {
    for (const content of [head + tail.repeat(60_000), (head + tail).repeat(30_000)]) expect(() => read(content)).not.toThrow()
  })
})
