import { holdsAny } from '../../../value/parts.ts'
import { isNameByte } from '../name-bytes.ts'
import { type Reader, type Site, taken } from '../taken.ts'

/** A method that compares: `.equals("v")`, `isEqualToString:@"v"`. */
const METHOD =
  /^(?:\(\))?(?:\.(?:equals\w{0,20}|Equals|eql\?|eq|is_?equal\w{0,12}|contentEquals|compareTo\w{0,20})\(|\s(?:isEqualToString|isEqual):)\s{0,9}(?=[@bB]?["'])/i
/** A function that compares or copies: the name is its first argument. */
const FUNCTION = /(?:cmp|equals?|compare\w{0,12}|cpy|strlcat|Equal)\w{0,12}\(\s{0,9}(?:\[\]byte\(|[&*$@:])?[\w.>-]{0,40}$/i
/** A part of each name in METHOD, and in FUNCTION, in lower case. */
const METHODS = ['eq', 'compareto']
const FUNCTIONS = ['cmp', 'equal', 'compare', 'cpy', 'strlcat']
const SECOND = /^\)?,\s{0,9}(?=(?:[@bBuL]|\[\]byte\()?["'])/

/** What a test expects says nothing of its own. */
const EXPECTS = /(?:assert|expect|should)\w{0,20}[.(]/i

/** A name that stands first in a comparison without a sign. */
export const compared: Reader = (site) => {
  const first = site.after[0]
  if (first === ',' || first === ')') {
    const comma = SECOND.exec(site.after)
    return comma === null || !isArgument(site.before) || EXPECTS.test(site.before) ? null : taken(site, 'compared', comma[0].length, null)
  }
  const second = site.after[1]
  if (first !== '.' && !(first === ' ' && second === 'i') && !(first === '(' && second === ')')) return null
  const method = holdsAny(site.after.slice(0, 30).toLowerCase(), METHODS) ? METHOD.exec(site.after) : null
  return method === null ? null : taken(site, 'compared', method[0].length, null)
}

const isArgument = (before: string): boolean => holdsAny(before.toLowerCase(), FUNCTIONS) && FUNCTION.test(before)

/** What may stand between a value and the name behind it, by its last sign; `parts`: one of them stands there, too, in lower case. */
const BETWEEN = {
  equals: {
    parts: [''],
    sign: /\s{0,9}(?:[=!]==?|-[ci]?(?:eq|ne)|\beq|\bne|(?<![=!<>:+])=)\s{0,9}[$@&:]?(?:[\w$]{1,30}(?:\.|->|::)){0,3}$/,
    needs: '',
  },
  opening: {
    parts: METHODS,
    sign: /\.(?:equals\w{0,20}|eql\?|eq|isEqual\w{0,12}|contentEquals|compareTo\w{0,20})\((?:[\w$]{1,30}(?:\.|->)){0,3}$/i,
    needs: '',
  },
  comma: { parts: ['cmp', 'equal', 'compare'], sign: /(?:\.\w{1,12}\(\))?,\s{0,9}[$@&*]?(?:[\w$]{1,30}(?:\.|->)){0,3}$/, needs: '(' },
  key: { parts: [''], sign: /,?\s{0,4}for(?:Key|HTTPHeaderField|Header)\w{0,6}:\s{0,2}@?["']$/, needs: '' },
}
const COMPARES = /(?:cmp|equals?|compare\w{0,12})\w{0,12}\(\s{0,9}[bu@L]?$/i

/** `"v" == password`, `"v".equals(password)`, `strcmp("v", password)`, `set("v", forKey: "password")`. */
export const reversed: Reader = (site) => {
  const last = lastSign(site.before)
  if (last === null) return null
  const { parts, sign, needs } = BETWEEN[last]
  const found = holdsAny(site.before.toLowerCase(), parts) ? sign.exec(site.before) : null
  return found === null ? null : literalBefore(site, found.index, needs)
}

/** A word before a key: `forKey: "` */
const KEYED = /for\w{3,16}:\s{0,2}@?["']$/
const WORD: ReadonlySet<string> = new Set([' eq', ' ne', '-eq', '-ne'])
const [BLANK, OPENING, COMMA, EQUALS] = [0x20, 0x28, 0x2c, 0x3d]

/** The sign before the name and its owners: before most names stands none. */
function lastSign(before: string): keyof typeof BETWEEN | null {
  let at = before.length - 1
  if (before[at] === '"' || before[at] === "'") return KEYED.test(before.slice(-24)) ? 'key' : null
  while (at > 0 && (isNameByte(before.charCodeAt(at)) || '$@&:.>'.includes(before[at] as string))) at--
  if (before.charCodeAt(at) === BLANK) at--
  const code = before.charCodeAt(at)
  if (code === COMMA) return 'comma'
  if (code === OPENING) return 'opening'
  return code === EQUALS || WORD.has(before.slice(Math.max(0, at - 2), at + 1).toLowerCase()) ? 'equals' : null
}

/** The literal whose closing quote stands right before an offset of the line. */
function literalBefore(site: Site, end: number, needs: string): ReturnType<Reader> {
  const quote = site.before[end - 1]
  if ((quote !== '"' && quote !== "'") || EXPECTS.test(site.before)) return null
  const open = site.before.lastIndexOf(quote, end - 2)
  if (open === -1 || end - 1 - open < 2 || (needs !== '' && !COMPARES.test(site.before.slice(0, open)))) return null
  const offset = site.base - site.name.length - site.before.length
  const { name, role } = site
  return { name, role, place: 'compared', quoted: true, start: offset + open + 1, end: offset + end - 1 }
}
