import { holdsAny } from '../../../value/parts.ts'

/** Calls that only re-shape a literal: Base64.decode("…"), []byte("…"), aws.String('…'), Some("…"). */
const SHAPERS =
  'decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|GetBytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode|' +
  'FromBase64String|SecretString::(?:new|from)|Secret::new|String::from|QStringLiteral'
const CALL = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:[\\]()]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, 'i')
/** The same by their whole names. */
const HOLDER = /^(?:Some|Just|Ok|Data|TEXT|_T|PSTR|F|Optional\.of(?:Nullable)?)\(\s{0,4}/
/** A part of each of the shapers, in lower case. */
const PARTS = ['decode', 'encode', 'hex', 'byte', 'string', 'buffer', 'secret', 'literal', 'sensitive']

function mayShape(text: string): boolean {
  const lower = text
    .slice(0, Math.max(0, text.lastIndexOf('(')))
    .toLowerCase()
    .replaceAll('tostring', '')
  return holdsAny(lower, PARTS)
}

/** A call within a call: Some(String::from("…")). */
const MOST_CALLS = 3
/** A change of the type: (const char *)"…", (byte[]) "…", <string>"…". */
const CAST = /^(?:\((?:const |unsigned |signed ){0,2}[\w.:]{1,30}(?:\[\])?[ *]{0,4}\)|<[\w. ]{1,30}>)\s{0,2}(?=[bBuLr@]?["'`])/
/** Plain text; without the switch the string is a cipher's. */
const SECURE_STRING = /^\(?ConvertTo-SecureString(?:\s{1,4}-(?:AsPlainText|Force|String)){0,3}\s{1,4}/i
const PLAIN_TEXT = /^[^\n]{0,700}-AsPlainText/i
/** Calls that put their arguments together. */
const JOINING = /^(?:concat!|paste0|CONCAT)\(\s{0,20}/

export interface Wrapper {
  length: number
  /** Brackets that close behind the literal. */
  depth: number
  /** What stands between the pieces of the value. */
  joins: boolean
}

const NONE: Wrapper = { length: 0, depth: 0, joins: false }

/** What stands at an offset around a literal and only re-shapes it, up to the literal. */
export function wrapperAt(text: string, at: number): Wrapper {
  const head = text.slice(at, at + 160)
  if (head.includes('-SecureString')) return secureString(text.slice(at, at + 800))
  const cast = '(<'.includes(head.charAt(0)) ? CAST.exec(head) : null
  if (cast !== null) return { length: cast[0].length, depth: 0, joins: false }
  if (!head.includes('(')) return NONE
  const joining = 'cpC'.includes(head.charAt(0)) ? JOINING.exec(head) : null
  if (joining !== null) return { length: joining[0].length, depth: 1, joins: true }
  let length = 0
  let depth = 0
  for (; depth < MOST_CALLS; depth++) {
    const rest = head.slice(length, length + 70)
    const found = (mayShape(rest) ? CALL.exec(rest) : null) ?? ('SJODT_PF'.includes(rest.charAt(0)) ? HOLDER.exec(rest) : null)
    if (found === null) break
    length += found[0].length
  }
  return { length, depth, joins: false }
}

function secureString(text: string): Wrapper {
  const found = SECURE_STRING.exec(text)
  return found === null || !PLAIN_TEXT.test(text)
    ? NONE
    : { length: found[0].length, depth: found[0].startsWith('(') ? 1 : 0, joins: false }
}

/** A method on the literal, switches of ConvertTo-SecureString, and the bracket that closes. */
const CLOSING = /(?:\.\w{1,24}\((?:["'][\w-]{0,12}["'])?[\w. :]{0,20}\)){0,2}(?:\s{1,4}-[A-Za-z]{1,12}){0,3}\s{0,40}\)/y

/** The offset behind the brackets that close around a literal. */
export function behind(text: string, after: number, depth: number): number {
  let at = after
  for (let open = depth; open > 0; open--) {
    CLOSING.lastIndex = at
    if (!CLOSING.test(text)) break
    at = CLOSING.lastIndex
  }
  return at
}
