import { passwordIn, secretName } from '../../../env/secret-name.ts'
import type { Text } from '../../../model.ts'
import { readLiteral } from '../../entropy/literal.ts'
import { nameSpans } from '../../entropy/name-spans.ts'
import { eachAddress } from '../../sweep/index.ts'
import { isAside } from '../aside.ts'
import type { Given } from '../judge.ts'
import { HERE, isOwnValue } from '../value.ts'
import { addressName, hasPassword } from './address.ts'
import { type Asked, askedBy } from './asked.ts'
import { fallbackInGo } from './go.ts'
import { EMPTY_TEST, RETURN_TEST, TARGET, WAYS } from './ways.ts'

/** How far around a name is read, in characters. */
const BEFORE = 200
const AFTER = 500

/** Values that code takes where a variable that means a secret is not set; in order of the names. */
export function fallbacksIn(text: Text): Given[] {
  const found: Given[] = []
  const look = (start: number, end: number): void => {
    const given = fallbackAt(text, start, end)
    if (given !== null) found.push(given)
  }
  for (const { start, end } of nameSpans(text)) look(start, end)
  eachAddress(text, (offset) => {
    if (!hasPassword(text.bytes, offset + 3)) return
    const name = addressName(text.content, offset)
    if (name !== null) look(name.start, name.end)
  })
  return found
}

const bytesOf = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)))
const LEADS = bytesOf('"\'`:.{[-')
/** Before a plain name: nothing asks for it, and a sign must follow. */
const PLAIN_LEADS = bytesOf(' \t\n\r(,;')
const BLANKS = bytesOf(' \t\n\v\f\r\xa0')
/** What follows a plain name that is given something, or the quote around it. */
const PLAIN_SIGNS = '"\':='
const SIGNS = bytesOf(PLAIN_SIGNS)
/** Quotes and brackets that close, and signs that give a value. */
const FOLLOWS = bytesOf('"\'`])}=:!?|-.; \t\r\n/,\\')

/** A look at the bytes on either side: most names stand in calls and sentences. */
function mayAsk(bytes: Uint8Array, start: number, end: number): boolean {
  if (!FOLLOWS.has(bytes[end] as number)) return false
  const lead = bytes[start - 1]
  return lead === undefined || PLAIN_LEADS.has(lead) ? isGiven(bytes, end) : LEADS.has(lead)
}

function isGiven(bytes: Uint8Array, end: number): boolean {
  let at = end
  while (BLANKS.has(bytes[at] as number)) at++
  return SIGNS.has(bytes[at] as number)
}

function fallbackAt(text: Text, start: number, nameEnd: number): Given | null {
  const { content } = text
  if (!mayAsk(text.bytes, start, nameEnd) || (content[start - 1] !== '{' && secretName(content.slice(start, nameEnd)) === null)) return null
  const before = content.slice(Math.max(0, start - BEFORE), start)
  const asked = askedBy(before)
  if (asked === null) return null
  // `${X-v}`: a hyphen ends the name of the shell's variables
  const end = asked === 'shell' && content.slice(start, nameEnd).includes('-') ? content.indexOf('-', start) : nameEnd
  const name = asked === 'shell' ? content.slice(before.lastIndexOf('{') + 1 - before.length + start, end) : whole(content, start, end)
  const kind = secretName(name)
  if (kind === null) return null
  const literal = literalOf(content, before, asked, end, text.entry.path)
  if (literal === null || isAside(content, start)) return null
  const value = content.slice(literal.start, literal.end)
  return kind === 'url'
    ? inAddress(name, value, literal.start)
    : isOwnValue(value)
      ? { name, value, ...literal, by: 'fallback', here: false }
      : null
}

/** With what a dot or colon joins to it within its quotes: `secret` in "jwt.secret". */
function whole(content: string, start: number, end: number): string {
  let from = start
  while (start - from < 60 && /[\w.:-]/.test(content[from - 1] ?? '')) from--
  const quoted = `"'\``.includes(content[from - 1] ?? ' ')
  return quoted ? content.slice(from, end).replace(/:/g, '.') : content.slice(start, end)
}

function inAddress(name: string, value: string, start: number): Given | null {
  const part = passwordIn(value)
  const password = part === null ? '' : value.slice(part.start, part.end)
  if (part === null || !isOwnValue(password)) return null
  return { name, value: password, start: start + part.start, end: start + part.end, by: 'fallback', here: HERE.test(value) }
}

type Literal = { start: number; end: number }

function literalOf(content: string, before: string, asked: Asked, end: number, path: string): Literal | null {
  const after = content.slice(end, end + AFTER)
  const placed = (literal: Literal | null): Literal | null => literal && { start: end + literal.start, end: end + literal.end }
  if (asked === 'shell') return placed(inShell(after, path))
  const sign = after.trimStart().charAt(0)
  if (asked === 'plain' && !PLAIN_SIGNS.includes(sign)) return null
  for (const way of WAYS) {
    if (!way.asked.includes(asked) || !(way.first ?? sign).includes(sign)) continue
    if (!after.includes(way.part ?? '') || !content.includes(way.file ?? '')) continue
    const found = way.after.exec(after)
    if (found === null || (way.before !== undefined && !way.before.test(before))) continue
    const literal = readLiteral(after, found[0].length, null, AROUND)
    if (literal !== null) return placed(literal)
  }
  return asked === 'plain' ? null : placed(afterTest(before, after) ?? (/\.go$/i.test(path) ? fallbackInGo(before, after) : null))
}

/** A default is one literal of code, in no string. */
const AROUND = { kind: 'code', before: '' } as const

/** `${X:-v}`, `${X-v}`, `${X:=v}`; in manifests of containers the check of deployments knows more of them. */
const SHELL = /^:?[-=](["']?)([^}"'\s]{1,200})\1\}/
const NO_SHELL = /\.(?:ya?ml|md|mdx|rst|adoc)$|(?:^|\/)(?:dockerfile|containerfile)[^/]{0,40}$|\.dockerfile$/i
/** Spring's and Quarkus' `${x.y:v}`. */
const SPRING = /^:(["']?)([^}"'\s]{1,200})\1\}/
const SPRING_FILES = /\.(?:java|kt|kts|groovy|scala|properties)$|(?:^|\/)(?:application|bootstrap)[\w.-]{0,60}\.ya?ml$/i

function inShell(after: string, path: string): Literal | null {
  const found = (NO_SHELL.test(path) ? null : SHELL.exec(after)) ?? (SPRING_FILES.test(path) ? SPRING.exec(after) : null)
  if (found === null) return null
  const end = found[0].length - 1 - (found[1] as string).length
  return { start: end - (found[2] as string).length, end }
}

/** Where the next statement asks whether there was anything. */
function afterTest(before: string, after: string): Literal | null {
  const returned = RETURN_TEST.exec(after)
  if (returned !== null) return readLiteral(after, returned[0].length, null, AROUND)
  const found = EMPTY_TEST.exec(after)
  if (found === null || found[1] !== found[2]) return null
  if (TARGET.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1] !== found[1]) return null
  return readLiteral(after, found[0].length, null, AROUND)
}
