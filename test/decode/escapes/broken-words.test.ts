import { expect, it } from 'vitest'
import { brokenWords } from '../../../src/decode/escapes/broken-words.ts'

it.each<[string, string, number[]]>([
  ['a word', 'ab\\\ncd', [2]],
  ['a word in a file of Windows', 'ab\\\r\ncd', [2]],
  ['several', 'a\\\nb\\\nc', [1, 4]],
  ['base64', 'a+/\\\n=', [3]],
  ['arguments of a command', 'run \\\n  --all', []],
  ['what is indented', 'run\\\n  all', []],
  ['a statement of a macro', 'f();\\\ng();', []],
  ['a line end without an escape', 'ab\ncd', []],
  ['the ends of a text', '\\\nab\\\n', []],
])('%s', (_name, text, places) => {
  expect(brokenWords(text)).toEqual(places)
})
