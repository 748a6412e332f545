import { bitsMap } from '../../decode/bits-map.ts'
import type { Derived } from '../../decode/derived.ts'
import { backslash } from '../../decode/escapes/backslash.ts'
import { entities } from '../../decode/escapes/entities.ts'
import { percent } from '../../decode/escapes/percent.ts'
import { oneLine } from '../../decode/lines.ts'
import { isPrintable } from '../../decode/printable.ts'
import { plainText } from '../../decode/text.ts'
import type { Match, Text } from '../../model.ts'
import { outward, settle } from '../pattern/inside.ts'
import { judgeNamed } from './judge.ts'
import { type SecretValue, secretData } from './kubernetes.ts'
import type { Showcase } from './kind.ts'
import { namedMatch } from './match.ts'
import { roleOf } from '../../value/names.ts'
import type { Assignment } from './taken.ts'

/** Ways of escaping that a value may show without doubt; the character is asked for first, because few values hold one. */
const UNDOUBTED = [
  { form: backslash, first: '\\', sign: /\\(?:u00[2-7]|x[2-7]|u\{)/ },
  { form: entities, first: '&', sign: /&(?:#[xX]?[0-9A-Fa-f]{2,7}|amp|quot|apos|lt|gt);/ },
  { form: percent, first: '%', sign: /^(?:[^%]{0,100}%[2-7][0-9A-Fa-f]){3,600}[^%]{0,600}$/ },
]
/** What a program reads of a quote or backslash that is escaped. */
const ESCAPED = /\\(["'`\\])/g
/** A user and a password, as a Basic header holds them (RFC 7617). */
const LOGIN = /^[\x21-\x39\x3b-\x7e]{1,60}:[\x21-\x7e]{1,80}$/

/** A value as its program reads it, with how it was written. */
export interface Readable {
  value: string
  via?: string[]
}

/** A named value as its program reads it. */
export function readable(found: Assignment, raw: string): Readable {
  if (found.place === 'header' && LOGIN.test(Buffer.from(raw, 'base64').toString('latin1'))) return { value: raw, via: ['base64'] }
  const shown = found.quoted ? UNDOUBTED.filter(({ first, sign }) => raw.includes(first) && sign.test(raw)) : []
  if (shown.length === 0) return { value: found.quoted && raw.includes('\\') ? raw.replace(ESCAPED, '$1') : raw }
  const value = shown.reduce((text, { form }) => text.replace(form.pattern, (one) => form.decode(one)), raw)
  return { value, via: shown.map(({ form }) => form.via) }
}

/** How decoded values are judged. */
interface Judge {
  showcase: Showcase
  findNamed(text: Text): ReadonlyMap<number, Match>
}

/**
 * Judges what a Kubernetes Secret's values decode to: as the value of their name, and, where they hold more, by the names inside.
 * It replaces what was thought of their base64.
 *
 * @param matches by the offset of their value.
 * @returns the offsets of the values that were decoded.
 */
export function judgeSecretData(text: Text, matches: Map<number, Match>, judge: Judge): Set<number> {
  const opened = new Set<number>()
  for (const value of secretData(text.content)) {
    const derived = decoded(text, value)
    if (derived === null) continue
    opened.add(value.start)
    matches.delete(value.start)
    for (const inner of matchesIn(derived, value.name, judge)) {
      const match = settle(outward({ match: inner, value: null }, derived), text.content)
      matches.set(match.start, match)
    }
  }
  return opened
}

/** Null where it holds no text: then it is judged as it stands. */
function decoded(text: Text, value: SecretValue): Derived | null {
  const raw = Buffer.from(text.content.slice(value.start, value.end), 'base64')
  if (!isPrintable(raw)) return null
  const inner = plainText(text.entry, raw)
  return { text: inner, via: ['base64'], outer: bitsMap(oneLine(withoutPadding(text, value)), 6, raw.length, inner) }
}

function withoutPadding(text: Text, { start, end }: SecretValue): { start: number; end: number } {
  return { start, end: start + text.content.slice(start, end).replace(/={1,2}$/, '').length }
}

function matchesIn(derived: Derived, name: string, { showcase, findNamed }: Judge): Match[] {
  const content = derived.text.content
  const value = content.trimEnd()
  const role = roleOf(name)
  if (value.includes('\n') || role === null) return [...findNamed(derived.text).values()]
  const found: Assignment = { name, role, place: 'assigned', start: 0, end: value.length, quoted: true }
  const belief = judgeNamed(found, value, showcase)
  return belief === null ? [] : [namedMatch(found, value, belief)]
}
