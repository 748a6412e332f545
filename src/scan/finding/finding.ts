import { asBuffer } from '../../decode/text.ts'
import type { Entry, Finding, Match, Text } from '../../model.ts'
import { excerptOf } from './excerpt.ts'
import { fingerprint, type Ordinals } from './fingerprint.ts'
import { blot, maskValue, showable } from './mask.ts'
import type { Winner } from './overlap.ts'
import { makeLocator, type Place } from './place.ts'
import { type Cover, joinSpans } from './spans.ts'
import { shellPath } from './whole-file.ts'

/** Longest value that is decoded for its preview, in bytes: a preview needs its first and last characters and its length up to 34. */
const MAX_VALUE_BYTES = 64 * 1024

/** What the findings of one text share. */
export interface FindingContext {
  locate(offset: number): Place
  covers: readonly Cover[]
  ordinals: Ordinals
}

/** @param matches every match of the text, also those that lost to another: all of them are masked. */
export function findingContext(text: Text, matches: readonly Match[], ordinals: Ordinals = new Map()): FindingContext {
  const placed = matches.filter((match) => match.wholeFile !== true)
  return { locate: makeLocator(text), covers: joinSpans(placed.flatMap((match) => [match, ...(match.echoes ?? [])])), ordinals }
}

/** A finding about the file itself. */
export function toFileFinding(entry: Entry, match: Winner): Finding {
  return {
    ...sharedFields(entry, match),
    preview: '',
    fingerprint: fingerprint(match, null, entry.path, new Map()),
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    excerpt: null,
    span: null,
  }
}

/** A finding about a value in a text: its place, and nothing of it but the preview. Ask in ascending order of `start`. */
export function toFinding(text: Text, match: Winner, context: FindingContext): Finding {
  if (match.wholeFile === true) return toFileFinding(text.entry, match)
  const value = asBuffer(text.bytes).toString('utf8', match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES))
  const start = context.locate(match.start)
  const end = context.locate(match.end)
  return {
    ...withoutValue(sharedFields(text.entry, match), value),
    preview: maskValue(value),
    fingerprint: fingerprint(match, text, text.entry.path, context.ordinals),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    excerpt: excerptOf(text, match, context.covers),
    span: { start: match.start, end: match.end },
  }
}

type SharedFields = Omit<Finding, 'preview' | 'fingerprint' | 'line' | 'column' | 'endLine' | 'endColumn' | 'excerpt' | 'span'>

function sharedFields(entry: Entry, match: Winner): SharedFields {
  return {
    check: match.check,
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    path: entry.path,
    why: match.why,
    fix: match.fix ?? fixFor(entry),
    links: match.links,
    also: match.also,
    ...(match.name === undefined ? {} : { name: showable(match.name) }),
    ...(match.via === undefined ? {} : { via: match.via }),
  }
}

/**
 * A name may hold a part of the value (a key that is itself a token, a password made of its name). A check's own words may too,
 * and shall: "prefix sk_live_" is the format's, not the value's.
 */
function withoutValue(fields: SharedFields, value: string): SharedFields {
  const name = fields.name === undefined ? undefined : blot(fields.name, value)
  const why = fields.name === undefined || name === undefined ? fields.why : fields.why.replaceAll(fields.name, () => name)
  const masked = value.length < 4 ? why : why.replaceAll(value, () => maskValue(value))
  return { ...fields, why: showable(masked), ...(name === undefined ? {} : { name }) }
}

function fixFor(entry: Entry): string[] {
  if (entry.commitId !== undefined) return ['revoke it at its provider: it stays readable in the history, whatever is committed later']
  // What stands in no index cannot be staged.
  if (entry.blobId === undefined) return ['read it from the environment']
  return [`read it from the environment, then  git add ${shellPath(showable(entry.path))}`]
}
