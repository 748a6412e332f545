import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openText } from '../../../../src/decode/text.ts'
import { CALL_ANCHORS } from '../../../../src/scan/entropy/call-anchors.ts'
import { eachAssignment } from '../../../../src/scan/entropy/candidates.ts'
import { type FileKind, kindOf } from '../../../../src/scan/entropy/kind.ts'

function spansIn(content: string, kind: FileKind): [number, number][] {
  const text = openText({ path: 'a', mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1'))
  const spans: [number, number][] = []
  eachAssignment(text, kind, ({ start, end }) => spans.push([start, end]))
  return spans
}

const PIECES = [
  ...CALL_ANCHORS,
  ...'passwords|PASSWORDS|password|api_keys|USERPWD|auth|Authorization|X-Api-Key|createHmac(|hmac.new(|connect("a.b",22,|jdbc:mysql://h'.split(
    '|',
  ),
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '`',
    ',',
    ':',
    '=',
    '=>',
    '->',
    ' to ',
    '/*',
    '*/',
    '//',
    '#',
    '\n',
    ' ',
    '\\',
    '\\r\\n',
    '.',
  ],
  ...['Map.of(', 'mapOf(', 'new Map([[', 'map[string]string{', '.toCharArray()', 'Basic ', 'x17Kq!zz', 'user', 'setopt($c, ', '<string>'],
]

it('no text makes the readers of places fail, and every value lies in the text', () => {
  const wild = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 60 })
  fc.assert(
    fc.property(wild, fc.constantFrom<FileKind>('code', 'data', 'prose'), (pieces, kind) => {
      const content = Buffer.from(pieces.join(''), 'latin1').toString('latin1')
      for (const [start, end] of spansIn(content, kind)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(content.length)
      }
    }),
    { numRuns: 2000 },
  )
})

it.each([
  'login(',
  'connect("a.b", ',
  'passwords={',
  'passwords = {"a":',
  'passwords = { { "a", ',
  'passwords=["',
  'new Map([[',
  '/* password */',
  '/* password ',
  '"X-Api-Key: ',
  'jdbc:mysql://"',
  'f("jdbc:mysql://h", ',
  'hmac.new(("',
  'f("abcdef".toCharArray(), ',
  '("abcd".toCharArray()',
  "auth: 'a:",
  'USERPWD, ',
  'setopt(a,USERPWD,',
  '(const char *)password=(char *)',
])('a text that goes on and on is read to its end: %s', (piece) => {
  const content = piece.repeat(Math.ceil(200_000 / piece.length))
  for (const [, end] of spansIn(content, kindOf('a.js'))) expect(end).toBeLessThanOrEqual(content.length)
})
