import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/model.ts'
import { REPORTS } from '../../src/report/index.ts'
import { printable, printableDeep, printableInPlace, toJson } from '../../src/report/printable.ts'
import { CONTEXT, envFile, fileFinding, finding, keep, outcomeOf } from './outcome.ts'

/** Everything that a terminal could obey or a reader not see; line ends of the report itself aside. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/

describe('printable', () => {
  it.each([
    ['plain ünïcödé 密钥 🔑', 'plain ünïcödé 密钥 🔑'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[2J', '\\x1b[2J'],
    ['\u009b31m', '\\x9b31m'],
    ['exe.\u202egpj', 'exe.\\u{202e}gpj'],
    ['a\u{e0041}', 'a\\u{e0041}'],
    ['half \ud800', 'half \\u{d800}'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j', (text, safe) => {
    expect(printable(text)).toBe(safe)
  })

  it('keeps the length of an excerpt and nothing unsafe in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printableInPlace(text)).toHaveLength(text.length)
        expect(printableInPlace(text)).not.toMatch(RAW)
        const excerpt = { line: 1, text, start: 0, end: 1 }
        expect(printableDeep({ excerpt }).excerpt.text).toBe(printableInPlace(text))
      }),
    )
  })

  it('writes JSON of the same value without a raw control', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(toJson({ text }))).toEqual({ text })
        expect(toJson({ text })).not.toMatch(RAW)
      }),
    )
  })
})

/** An outcome with one hostile text wherever a repository's words can stand. */
function hostile(text: string): Outcome {
  const commit = { id: text, author: text, date: text, inHead: true }
  const texts = {
    path: text,
    why: text,
    title: text,
    name: text,
    preview: text,
    fingerprint: text,
    fix: [text, text],
    also: [text],
    via: [text],
    commit,
  }
  return outcomeOf({
    subject: text,
    guardsCommit: false,
    verdicts: [
      keep(finding({ ...texts, excerpt: { line: 1, text, start: 0, end: text.length } })),
      keep(finding({ ...texts, line: 99 }), 'note'),
      keep(fileFinding(texts)),
      keep(envFile(text)),
    ],
    warnings: [{ path: text, message: text }],
    failures: [
      { path: text, stage: 'read', message: text },
      { path: null, stage: 'list', message: text },
    ],
    skipped: [{ path: text, reason: text }],
    envFacts: { tracked: [text], uncovered: [text] },
  })
}

describe('hostile names', () => {
  const wild = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\n', '\r', '\u001b', '\u009b', '\u202e', '::', '%0A', ',', ':'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  })

  it('reach no report raw', async () => {
    const reports = await Promise.all(Object.values(REPORTS).map((load) => load()))
    fc.assert(
      fc.property(wild, (text) => {
        for (const report of reports) expect(report(hostile(text), CONTEXT)).not.toMatch(RAW)
      }),
    )
  })

  it('add no line to a report', async () => {
    const count = (report: string): number => report.split('\n').length
    for (const format of ['human', 'github'] as const) {
      const report = await REPORTS[format]()
      const expected = count(report(hostile('name'), CONTEXT))
      fc.assert(
        fc.property(wild, (text) => {
          expect(count(report(hostile(`name${text}`), CONTEXT))).toBe(expected)
        }),
      )
    }
  })
})
