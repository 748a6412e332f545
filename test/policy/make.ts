import { ENV } from '../support/env.ts'
import { openText } from '../../src/decode/text.ts'
import type { Entry, Finding, Settings, Span, Text } from '../../src/model.ts'
import { NO_GLOBS } from '../../src/policy/glob.ts'
import type { JudgeContext } from '../../src/policy/judge.ts'
import { newLedger } from '../../src/policy/ledger.ts'

/** The nouns of the flow for tests of one stage. */

export function entry(path: string, more: Partial<Entry> = {}): Entry {
  return { path, mode: 'file', sizeBytes: null, ...more }
}

export function textOf(content: string | Uint8Array, path = 'a.txt'): Text {
  return openText(entry(path), typeof content === 'string' ? Buffer.from(content) : content)
}

export function settings(more: Partial<Settings> = {}): Settings {
  return {
    checks: ['path', 'size', 'pattern', 'entropy', 'weak', 'template', 'deploy'],
    source: { kind: 'auto' },
    cwd: '/',
    paths: [],
    thorough: false,
    formats: [],
    color: false,
    quiet: false,
    cache: false,
    exclude: [],
    baseline: null,
    allow: { paths: [], values: [], pointers: [] },
    env: ENV,
    size: { maxBytes: 1, limits: [], commitBudgetBytes: null, enforceAll: false },
    entropy: { minBits: 80 },
    rules: { own: [] },
    globs: NO_GLOBS,
    ...more,
  }
}

export function context(own: Settings = settings(), more: Partial<JudgeContext> = {}): JudgeContext {
  const rules = { known: null, ran: null }
  return { settingsFor: () => own, baseline: null, rules, full: false, today: '2026-11-23', ledger: newLedger(), ...more }
}

/** A finding at the place of `value` in the text, or about the file itself without one. */
export function findingAt(text: Text | null, value: string | null, more: Partial<Finding> = {}): Finding {
  const span = text === null || value === null ? null : spanOf(text, value)
  const lineAt = (offset: number): number => (text?.firstLine ?? 1) + lineBreaksBefore(text as Text, offset)
  const place = span === null ? { line: null, endLine: null } : { line: lineAt(span.start), endLine: lineAt(span.end - 1) }
  return {
    check: 'pattern',
    rule: 'some-token',
    title: 'Some token',
    severity: 'high',
    confidence: 'high',
    ...place,
    path: text?.entry.path ?? 'a.txt',
    column: null,
    endColumn: null,
    preview: '',
    fingerprint: 'some-token:a.txt:0000',
    why: '',
    fix: [],
    links: { revoke: null, docs: null },
    also: [],
    excerpt: null,
    span,
    ...more,
  }
}

export function spanOf(text: Text, value: string): Span {
  const start = Buffer.from(text.bytes).indexOf(value)
  if (start === -1) throw new Error('the text does not hold the value')
  return { start, end: start + Buffer.byteLength(value) }
}

function lineBreaksBefore(text: Text, offset: number): number {
  return [...text.lineStarts].filter((start) => start <= offset).length - 1
}
