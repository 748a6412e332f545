import type { Span, Text } from '../../model.ts'
import { nearest, distance } from './near.ts'

/** A key's name, and what is left of it without its last words: GITHUB_CLIENT_SECRET → GITHUB_CLIENT, awsSecretAccessKey → aws. */
const KEY_NAME = /^([A-Za-z][\w.-]{0,60}?)[_.-]?secret(?:[_-]?(?:access[_-]?)?key)?$/i
/** What the id beside it is called, behind the same words: client_id, consumerKey, AWS_ACCESS_KEY_ID. */
const ID_WORDS = String.raw`[_.-]?(?:(?:access[_-]?)?key(?:[_-]?id)?|id)`
/** Its value: one word of at least eight characters with a digit: no expression. */
const VALUE = String.raw`["'\]]{0,2}\s{0,8}(?:=>|:=|[:=])\s{0,8}["']?(?=[\w.@-]{0,120}\d)(?<id>[0-9A-Za-z][\w.@-]{7,120})(?![\w.@(\[{-])`

/** The value assigned, on the lines around a key, to the name that is the counterpart of the key's; undefined where there is none. */
export function idBeside(text: Text, area: Span, key: Span, name: string): Span | undefined {
  const stem = KEY_NAME.exec(name)?.[1]
  if (stem === undefined) return undefined
  const pattern = new RegExp(`(?<![\\w-])${stem.replaceAll('.', '\\.')}${ID_WORDS}${VALUE}`, 'dgi')
  const found = [...text.content.slice(area.start, area.end).matchAll(pattern)].map((match) => toSpan(match, area))
  return nearest(
    found.filter((span) => distance(span, key) > 0),
    key,
  )
}

function toSpan(match: RegExpMatchArray, area: Span): Span {
  const [start, end] = match.indices?.groups?.['id'] ?? [0, 0]
  return { start: area.start + start, end: area.start + end }
}
