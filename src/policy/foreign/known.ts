import { createRequire } from 'node:module'
import { listsRule } from '../../foreign/rule-list.ts'
import type { Finding, Foreign, ForeignIgnore, ForeignSecret, Span, Text } from '../../model.ts'
import { type Around, valueBytes } from './excerpt.ts'

type Crypto = typeof import('node:crypto')

let crypto: Crypto | undefined

/** The line of a .gitleaksignore that means this finding: file, line and rule, and the commit where it names one. */
export function ignoredBy({ ignores }: Foreign, finding: Finding, commit: string | null): ForeignIgnore | null {
  const rules = [finding.rule, ...finding.also]
  // What is about a whole file has line 0 there.
  const line = finding.line ?? 0
  return (
    ignores.find(
      (each) =>
        each.line === line &&
        each.path === finding.path &&
        (each.commit === null || each.commit === commit?.toLowerCase()) &&
        finding.check !== 'size' &&
        listsRule(each.rules, rules),
    ) ?? null
  )
}

/** The entry of a .secrets.baseline for this value in this file. Hashed only where the baseline names the file. */
export function secretKnownBy({ secrets }: Foreign, finding: Finding, text: Text, span: Span, around: Around): ForeignSecret | null {
  const known = secrets.get(finding.path)
  if (known === undefined || known.length === 0) return null
  const hashes = new Set(candidates(text, span, around).map(sha1))
  return known.find((each) => hashes.has(each.sha1)) ?? null
}

/** What detect-secrets may have hashed: the value, the quoted text that it is a part of, or the header of a key. */
function candidates(text: Text, span: Span, { secret: value, before, after }: Around): (Buffer | string)[] {
  const header = /^-----(BEGIN [A-Z ]{0,60}PRIVATE KEY(?: BLOCK)?)-----/.exec(value)?.[1]
  if (header !== undefined) return [header, valueBytes(text, span)]
  const quote = /["'`](?=[^"'`]*$)/.exec(before)
  const end = quote === null ? -1 : after.indexOf(quote[0])
  const quoted = quote === null || end === -1 ? [] : [Buffer.from(before.slice(quote.index + 1) + value + after.slice(0, end), 'latin1')]
  return [valueBytes(text, span), ...quoted]
}

/** node:crypto is loaded with the first value: it costs some milliseconds. */
function sha1(value: Buffer | string): string {
  crypto ??= createRequire(import.meta.url)('node:crypto') as Crypto
  return crypto.createHash('sha1').update(value).digest('hex')
}
