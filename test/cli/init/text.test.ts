import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterLine,
  BLOCK_BEGIN,
  BLOCK_END,
  insertLines,
  LINE_MARK,
  lineEndOf,
  onlyHushgate,
  removeOurs,
  runsHushgate,
} from '../../../src/cli/init/text.ts'

const wildText = fc
  .array(fc.constantFrom('a', ' ', '#', '\n', '\r\n', '\r', '\t', 'é', '\u2028', 'npm test', '  - x: y'), { maxLength: 20 })
  .map((parts) => parts.join(''))
const lineStarts = (text: string): number[] => [0, text.length, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]

describe('what is put in comes out again, byte for byte', () => {
  it('for one shell line, at every line start', () => {
    fc.assert(
      fc.property(wildText, fc.nat(), (text, pick) => {
        const at = lineStarts(text)[pick % lineStarts(text).length] as number
        if (at !== text.length && afterLine(text, at) === at) return
        const after = insertLines(text, at, [`hushgate hook hushgate ${LINE_MARK}`], '\n')
        expect(removeOurs(after, 'hook')).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('for blocks with the line end of the file', () => {
    fc.assert(
      fc.property(
        wildText.filter((text) => !text.endsWith('\r')),
        fc.nat(),
        (text, pick) => {
          const at = lineStarts(text)[pick % lineStarts(text).length] as number
          const block = [BLOCK_BEGIN, 'x:', BLOCK_END].map((line) => `  ${line}`)
          const once = insertLines(text, at, block, lineEndOf(text))
          expect(removeOurs(insertLines(once, once.length, block, lineEndOf(once)), 'file')).toBe(text)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('removeOurs', () => {
  it.each([
    ['nothing of ours', 'npm test\n', undefined],
    ['a file that is ours entirely', `hushgate hook hushgate ${LINE_MARK}\n`, null],
    ['an empty file that was there', `\nhushgate hook hushgate ${LINE_MARK}`, ''],
    ['a line that somebody gave an option', `a\nhushgate hook hushgate --exclude x ${LINE_MARK}\nb\n`, 'a\nb\n'],
    ['a line from a CRLF check-out', `a\r\nhushgate hook hushgate ${LINE_MARK}\r\nb\r\n`, 'a\r\nb\r\n'],
    ['lines that somebody added after ours', `a\n${BLOCK_BEGIN}\nx\n${BLOCK_END}\nb\n`, 'a\nb\n'],
  ])('%s', (_name, text, rest) => {
    expect(removeOurs(text, 'file')).toBe(rest)
  })

  it('names the place where an end is missing', () => {
    expect(() => removeOurs(`a\n${BLOCK_BEGIN}\nx\n`, 'lefthook.yml')).toThrow(/^lefthook\.yml:2: .*by hand/)
  })
})

describe('shell texts', () => {
  it.each([
    ['hushgate hook hushgate', true],
    ['npx --no -- hushgate hook hushgate || exit 1', true],
    ['# hushgate was here', false],
    ['npm test', false],
    ['npm test # not hushgate', false],
    ['cd /src/hushgate-site/x && npm test', false],
    ['hushgate-check-file-sizes', true],
    [`node 'a b/hushgate.js'`, true],
  ])('%s runs hushgate: %s', (text, runs) => {
    expect(runsHushgate(text)).toBe(runs)
  })

  it('keeps nothing but hushgate for the proof', () => {
    const block = `${BLOCK_BEGIN}\nif true; then\n  x\nfi\n${BLOCK_END}`
    const kept = onlyHushgate(`#!/bin/sh\nnpm test\n# hushgate\n${block}\nrm -rf dist\nhushgate hook hushgate`)
    const left = '# (left out of the proof)'
    expect(kept).toBe(`#!/bin/sh\n${left}\n${left}\n${block}\n${left}\nhushgate hook hushgate\n`)
  })
})
