import { asBuffer } from '../../decode/text.ts'
import {
  type Entry,
  type Finding,
  type Match,
  type Part,
  type PartMatch,
  STAND_IN,
  type Span,
  type Text,
  UNREACHABLE,
} from '../../model.ts'
import { excerptOf } from './excerpt.ts'
import { fingerprint, type Ordinals } from './fingerprint.ts'
import { blot, HIDDEN, maskValue, showable, withoutSecret } from './mask.ts'
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

/** @param matches every match of the text, also those that lost to another: all of them are masked, but what is plain. */
export function findingContext(text: Text, matches: readonly Match[], ordinals: Ordinals = new Map()): FindingContext {
  const placed = matches.filter((match) => match.wholeFile !== true)
  const covered = placed.flatMap((match) => [...(match.plain === true ? [] : [match]), ...(match.echoes ?? [])])
  return { locate: makeLocator(text), covers: joinSpans(covered), ordinals }
}

/** A finding about the file itself, or about a member of an archive as a whole (`text` is of that member). */
export function toFileFinding(entry: Entry, match: Winner, text: Text | null = null): Finding {
  return {
    ...sharedFields(entry, match, text?.member),
    preview: '',
    fingerprint: fingerprint(match, text, entry.path, new Map()),
    ...NO_PLACE,
    excerpt: null,
    span: null,
  }
}

const NO_PLACE = { line: null, column: null, endLine: null, endColumn: null }

/**
 * A finding about a value in a text: its place, and nothing of it but the preview. Ask in ascending order of `start`. An archive has
 * no lines that a person could open: in a member the place stands behind its name, in `via`.
 */
export function toFinding(text: Text, match: Winner, context: FindingContext): Finding {
  if (match.wholeFile === true) return toFileFinding(text.entry, match, text)
  const value =
    match.plain === true ? '' : asBuffer(text.bytes).toString('utf8', match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES))
  const parts = match.parts?.map((part) => toPart(text, part, context))
  const place = parts === undefined ? placeOf(match, context) : reachOf(parts.filter(({ rule }) => rule !== null))
  return {
    ...withoutValue(sharedFields(text.entry, match, text.member && placedIn(text.member, place)), value),
    preview: previewOf(match, value),
    fingerprint: fingerprint(match, text, text.entry.path, context.ordinals),
    ...(text.member ? NO_PLACE : place),
    excerpt: excerptOf(text, match, context.covers),
    span: { start: match.start, end: match.end },
    ...(parts === undefined ? {} : { parts }),
  }
}

/** Of a value in pieces the first characters could be a whole piece. */
function previewOf({ plain, inPieces }: Winner, value: string): string {
  if (plain === true) return ''
  return inPieces ? HIDDEN : maskValue(value)
}

type Reach = Pick<Part, 'line' | 'column' | 'endLine' | 'endColumn'>

function placeOf({ start, end }: Span, { locate }: FindingContext): Reach {
  const [from, to] = [locate(start), locate(end)]
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

/** From the first to the end of the last. What was located once is not asked again: going back on a long line reads it anew. */
function reachOf(places: readonly Reach[]): Reach {
  const [first, last] = [places[0] as Reach, places.at(-1) as Reach]
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn }
}

function toPart(text: Text, { start, end, rule, title }: PartMatch, context: FindingContext): Part {
  const preview = maskValue(asBuffer(text.bytes).toString('utf8', start, Math.min(end, start + MAX_VALUE_BYTES)))
  return { rule, title, ...placeOf({ start, end }, context), preview, span: { start, end } }
}

/** ['gzip', 'tar: conf/app.env:3:8'] */
function placedIn(member: readonly string[], { line, column }: Place): string[] {
  return [...member.slice(0, -1), `${member.at(-1)}:${line}:${column}`]
}

type SharedFields = Omit<Finding, 'preview' | 'fingerprint' | 'line' | 'column' | 'endLine' | 'endColumn' | 'excerpt' | 'span'>

function sharedFields(entry: Entry, match: Winner, member: readonly string[] | undefined): SharedFields {
  const via = [...(member ?? []).map(showable), ...(match.via ?? [])]
  return {
    check: match.check,
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    path: entry.path,
    why: match.why,
    fix: member ? fixInside(entry) : (match.fix ?? fixFor(entry)),
    links: match.links,
    also: match.also,
    ...(match.name === undefined ? {} : { name: showable(match.name) }),
    ...(match.facts === undefined ? {} : { facts: match.facts }),
    ...(via.length === 0 ? {} : { via }),
  }
}

/**
 * A name may hold a part of the value (a key that is itself a token, a password made of its name), and so may a fact. A check's own words may too,
 * and shall: "prefix sk_live_" is the format's, not the value's.
 */
function withoutValue(fields: SharedFields, value: string): SharedFields {
  const name = fields.name === undefined ? undefined : blot(fields.name, value)
  const why = fields.name === undefined || name === undefined ? fields.why : fields.why.replaceAll(fields.name, () => name)
  const masked = value.length < 4 ? why : why.replaceAll(value, () => maskValue(value))
  const facts = fields.facts && withoutSecret(fields.facts, value)
  return { ...fields, why: showable(masked), ...(name === undefined ? {} : { name }), ...(facts === undefined ? {} : { facts }) }
}

/** What a check advises is about files in git, which a member is not. */
function fixInside(entry: Entry): string[] {
  if (entry.commitId !== undefined || STAND_IN.test(entry.path)) return fixFor(entry)
  return [`take it out of the archive${entry.blobId === undefined ? '' : `, then  git add ${shellPath(showable(entry.path))}`}`]
}

function fixUnreachable(blobId: string): string[] {
  return [
    'nothing refers to it, and git drops it some day; to drop all such now:  git reflog expire --expire=now --all && git gc --prune=now',
    `git cat-file -p ${blobId}  shows it`,
  ]
}

function fixFor(entry: Entry): string[] {
  if (entry.commitId !== undefined) return ['revoke it at its provider: it stays readable in the history, whatever is committed later']
  if (STAND_IN.test(entry.path)) return fixUnreachable(entry.path.slice(UNREACHABLE.length))
  // What stands in no index cannot be staged.
  if (entry.blobId === undefined) return ['read it from the environment']
  return [`read it from the environment, then  git add ${shellPath(showable(entry.path))}`]
}
