import type { Text } from '../../model.ts'
import type { Derived } from '../derived.ts'
import { plainText } from '../text.ts'
import { type Escape, WORD_LENGTH, wordBefore } from './escape.ts'
import { OffsetMap } from './offset-map.ts'
import { regionsAround } from './regions.ts'

/** Stands between regions in the decoded text: no token holds it. */
const BORDER = '\0'
/** What lies so near behind an escape worth decoding is decoded with it. */
const NEAR = 256

/**
 * Decodes the neighbourhoods of some offsets, as one text. Null where no escape stands in them. Only escapes for ASCII are
 * decoded, so that what comes out is as much text as what went in. The work is linear in the neighbourhoods.
 *
 * @param points ascending byte offsets.
 */
export function unescapeAround(text: Text, form: Escape, points: readonly number[]): Derived | null {
  const rewriting = new Rewriting(text.content)
  let escapes = 0
  for (const { start, end } of regionsAround(text.bytes, points)) {
    rewriting.moveTo(start)
    for (const found of text.content.slice(start, end).matchAll(form.pattern)) {
      rewriting.replace(form.decode(found[0]), start + found.index, start + found.index + found[0].length)
      escapes++
    }
    rewriting.keepUntil(end)
  }
  if (escapes === 0) return null
  const { map, content } = rewriting
  return { text: plainText(text.entry, Buffer.from(content, 'latin1')), via: [form.via], outer: (span) => map.outer(span) }
}

/** The anchors' places at which something as long as a token is escaped. @param places of `escape.anchors`, ascending */
export function plausiblePoints(text: Text, form: Escape, places: readonly number[]): number[] {
  let until = -1
  return places.filter((at) => {
    if (at > until && !isPlausible(text, form, at)) return false
    until = Math.max(until, at + NEAR)
    return true
  })
}

function isPlausible(text: Text, { mixes, begins, plausible }: Escape, at: number): boolean {
  if (begins?.(text.bytes, at) === false) return false
  const before = mixes ? wordBefore(text.bytes, at) : 0
  plausible.lastIndex = at - before
  return before === WORD_LENGTH || plausible.test(text.content)
}

/** A text put together from parts of another, and the way back. */
class Rewriting {
  readonly map = new OffsetMap()
  readonly #source: string
  readonly #pieces: string[] = []
  #length = 0
  #kept = 0

  constructor(source: string) {
    this.#source = source
  }

  get content(): string {
    return this.#pieces.join('')
  }

  /** Leaves out what lies between. */
  moveTo(offset: number): void {
    this.replace(this.#length === 0 ? '' : BORDER, this.#kept, offset)
  }

  keepUntil(offset: number): void {
    this.#put(this.#source.slice(this.#kept, offset))
    this.#kept = offset
  }

  replace(by: string, start: number, end: number): void {
    this.keepUntil(start)
    this.map.add(this.#length, by.length, start, end)
    this.#put(by)
    this.#kept = end
  }

  #put(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
  }
}
