import { isPlural } from '../../value/members.ts'
import type { Role } from '../../value/names.ts'

/** How far around a name its line, and the next ones, are looked at, in characters. */
const BEFORE = 100
const AFTER = 400
/** Of what is nested in it: its first three lines, up to a closing brace. */
const NESTED = /^[^}\n]{0,160}(?:\n[^}\n]{0,160}){0,3}/

/** The name is itself a value: of an attribute or key that names what stands beside it. */
const LABEL = /\b(?:name|key|id)["']?\s{0,4}[:=>]\s{0,4}["']?[\w.:/-]{0,80}$/i
const PAIR = /^["']?[^{}]{1,300}?\b(?:value|val)\b/i
/** The rest of an element's tag, and its text: `<string name="password">v`. */
const ELEMENT = /^["'][^<>]{0,200}>\s{0,80}[^<\s]/
/** A key's value that is long enough to be one, with a digit in it, and not put together with a lookup: `key: modules-v1-${{ … }}`. */
const LONG = /^["'\]]{0,2}\s{0,9}[:=>]\s{0,9}["']?(?=\D{0,40}\d)[\w+/=-]{20}(?![\w+/=.-]{0,200}\$\{)/
/** A whole value in quotes, a reference, or one word, up to where the line or the element ends: the lexical reading reads it as every parser does. */
const SIMPLE =
  /^["'\]]{0,2}[ \t]{0,20}(?:[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)[ \t]{0,20}(?:"[^"\\\n]{0,300}"|'[^'\\\n]{0,300}'|\$\{[^\n]{0,300}|[\w+/.=$%@!~-]{1,300})[ \t]{0,9}(?:[,;}\]\r\n</]|$)/
/** A mapping, list, element, section or the next line begins. */
const OPENS = /^["']?(?:[ \t]{0,9}[:=>][ \t]{0,9}(?:[{[]|\r?\n|<)|\]{1,2}[ \t]{0,9}\r?\n)/
/** Names that leave it to the key above them to say what they hold, but for switches and numbers, and what else only a parser finds inside. */
const INNER =
  /[\s"'{<[-](?:(?:value|val|data|default|content|plain|plaintext|raw|string|current|prod|production|dev|development|staging|live)["']?\s{0,4}[:=>](?!\s{0,9}(?:true|false|null|none|yes|no|~|\d{1,9})[ \t]{0,9}[,}#\r\n])|CDATA|Bearer |Basic )/i
const LIST = /^["']?[ \t]{0,9}[:=][ \t]{0,9}(?:\[\s{0,60}["']|\r?\n[ \t]{0,60}- )/

/**
 * Whether a format's parser may tell more of what a name is given than the lexical reading does: parsers are slow, and most
 * values stand in quotes right behind their names. `isJson`: a key is no sentence.
 */
export function mayGain(content: string, start: number, end: number, role: Role, isJson: boolean): boolean {
  if (isJson && content[start - 1] === ' ') return false
  const after = content.slice(end, end + AFTER)
  if (LABEL.test(content.slice(Math.max(0, start - BEFORE), start))) return PAIR.test(after) || (!isJson && ELEMENT.test(after))
  if (role === 'loose') return LONG.test(after)
  if (OPENS.test(after)) return INNER.test(NESTED.exec(after)?.[0] ?? '') || (isPlural(content[end - 1] ?? '') && holdsMore(after, role))
  return /^(?:["'\]]{0,2}[ \t]{0,20}[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)/.test(after) && !SIMPLE.test(after)
}

/** A list, or a map of passwords or of what may be tokens. */
function holdsMore(after: string, role: Role): boolean {
  return LIST.test(after) || role === 'password' || TOKEN.test(after)
}

/** A value of a map that is long enough for a token, with a digit in it. */
const TOKEN = /^[^}]{0,300}?[:=][ \t]{0,9}["']?(?=\D{0,40}\d)[\w+/=.-]{16}/
