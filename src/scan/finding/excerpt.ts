import { asBuffer, lineIndexAt, lineSpan } from '../../decode/text.ts'
import { characterStart } from '../../decode/units.ts'
import type { Excerpt, Span, Text } from '../../model.ts'
import { blotParts, HIDDEN, maskValue, type Parts, partsOf, showable } from './mask.ts'
import { type Cover, firstEndingAfter } from './spans.ts'

/** Longest text of an excerpt, in UTF-16 units. */
const MAX_LENGTH = 160
/** Bytes read on either side of a value: enough for MAX_LENGTH units of any script. */
const REACH = 3 * MAX_LENGTH
/** Longest value whose remains are blotted out beside it; a longer one (a key block) shows its header only. */
const MAX_BLOTTED = 4096
/** What opens a key block is no secret, and says what it is. */
const HEADER = /^-----BEGIN [A-Z0-9 ]{1,40}-----/
const ELLIPSIS = '…'

/** A part of the line: as it stands, or in place of values. */
interface Piece extends Span {
  text: string
  isMask: boolean
}

/**
 * The line on which a value begins, with every matched value on it masked: never more than what a preview of each shows.
 *
 * @param covers spans of all matches of the text, sorted by start and joined where they overlap (see joinSpans).
 */
export function excerptOf(text: Text, value: Span, covers: readonly Cover[]): Excerpt {
  const line = lineIndexAt(text.lineStarts, value.start)
  const whole = lineSpan(text, line)
  const window = {
    start: characterStart(text.bytes, Math.max(whole.start, value.start - REACH)),
    end: characterStart(text.bytes, Math.min(Math.max(whole.end, value.start), value.end + REACH)),
  }
  const pieces = piecesOf(text, window, covers, partsOf(secretsOf(text, window, covers)))
  const [start, end] = shownAt(pieces, value, text)
  const full = pieces.map((piece) => piece.text).join('')
  const cut = trim(full, start, end, window.start > whole.start, window.end < whole.end)
  return { line: text.firstLine + line, ...cut }
}

/** Where the value's mask stands among the pieces, in UTF-16 units; or, of what is no secret, the value itself. */
function shownAt(pieces: readonly Piece[], value: Span, text: Text): [number, number] {
  let length = 0
  for (const piece of pieces) {
    if (piece.start <= value.start && value.start < piece.end) {
      const before = piece.isMask ? 0 : decode(text, { start: piece.start, end: value.start }).length
      const shown = piece.isMask ? piece.text.length : decode(text, { start: value.start, end: Math.min(value.end, piece.end) }).length
      return [length + before, length + before + shown]
    }
    length += piece.text.length
  }
  return [length, length]
}

function piecesOf(text: Text, window: Span, covers: readonly Cover[], secrets: Parts): Piece[] {
  const pieces: Piece[] = []
  let at = window.start
  const plain = (end: number): void => {
    if (end > at) pieces.push({ start: at, end, isMask: false, text: showable(blotParts(decode(text, { start: at, end }), secrets)) })
  }
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && (covers[i] as Cover).start < window.end; i++) {
    const cover = covers[i] as Cover
    plain(cover.start)
    at = Math.max(cover.end, restEnd(text, cover.end, Math.min(window.end, covers[i + 1]?.start ?? window.end)))
    pieces.push({ start: cover.start, end: at, isMask: true, text: maskOf(text, cover, window) })
  }
  plain(window.end)
  return pieces
}

/**
 * What a shell or a language joins to a value: another string without a sign between, the rest behind a backslash ('a'\''b'), or a string
 * behind a sign that joins.
 */
const REST =
  /^(?:["'`](?=["'`\\\w$%@!#~^*-])|["'`]\s{0,3}(?:\|\||\+|\.)\s{0,3}(?=["'`])|\\[^"'nrt\\]|\$(?=["']))(?:\\.|\$?"[^"\n]{0,200}"|\$?'[^'\n]{0,200}'|[^\s"'`,;:()[\]{}<>|&=+]){1,200}/

/** Where what is joined to a value ends: the value's own end where nothing is. */
function restEnd(text: Text, end: number, most: number): number {
  const rest = REST.exec(asBuffer(text.bytes).toString('latin1', end, most))
  return end + (rest?.[0].length ?? 0)
}

function maskOf(text: Text, cover: Cover, window: Span): string {
  const value = decode(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) })
  const header = HEADER.exec(value)?.[0]
  if (header !== undefined) return cover.start >= window.start ? `${header} ••••` : HIDDEN
  return cover.isSingle ? maskValue(value) : HIDDEN
}

/** The values that touch the window, to be blotted out wherever else they stand in it. */
function secretsOf(text: Text, window: Span, covers: readonly Cover[]): Set<string> {
  const secrets = new Set<string>()
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && (covers[i] as Cover).start < window.end; i++) {
    const cover = covers[i] as Cover
    secrets.add(decode(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }).replace(HEADER, ''))
  }
  return secrets
}

function decode(text: Text, span: Span): string {
  return asBuffer(text.bytes).toString('utf8', span.start, span.end)
}

/** Keeps the mask in view: at most 160 units, an ellipsis where something was cut off. */
function trim(full: string, start: number, end: number, isCutBefore: boolean, isCutAfter: boolean): Omit<Excerpt, 'line'> {
  const room = MAX_LENGTH - 2
  const spare = Math.max(0, room - (end - start))
  const from = full.length <= room ? 0 : Math.max(0, Math.min(start - Math.floor(spare / 2), full.length - room))
  const to = Math.min(full.length, from + room)
  const head = isCutBefore || from > 0 ? ELLIPSIS : ''
  const tail = isCutAfter || to < full.length ? ELLIPSIS : ''
  const shift = head.length - from
  return { text: head + showable(full.slice(from, to)) + tail, start: start + shift, end: Math.min(end, to) + shift }
}
