import { placed, type Reader } from '../taken.ts'
import { readLiteral } from '../literal.ts'

/** A string at the end of the line, as an argument: `init(keys, "v"`. */
const ARGUMENT = /(\w{0,40})\((?:(?:[^()\n]|\([^()\n]{0,40}\)){0,160},)?\s{0,60}("(?:[^"\\\n]|\\[^\n]){4,120}")\.$/
/** Calls that take characters which are no password. */
const NO_SECRET =
  /^(?:\w{0,20}(?:append|print|write|valueof|aslist|string|fill|sort|equals|copy\w{0,9}|draw|put|random|generate)\w{0,20})$/i

/** `store.load(stream, "v".toCharArray())`: Java's libraries take passwords as characters, and hardly anything else. */
export const charArray: Reader = (site) => {
  if (site.name !== 'toCharArray' || site.kind !== 'code' || !/^\(\)\s{0,60}[,)]/.test(site.after)) return null
  const found = ARGUMENT.exec(site.before)
  if (found === null || NO_SECRET.test(found[1] as string)) return null
  const end = site.base - site.name.length - 2
  const start = end - (found[2] as string).length + 2
  return { name: site.name, role: 'password', place: 'argument', quoted: true, start, end }
}

const PLAIN = /^ {1,4}(?:-(?:String|AsPlainText|Force) {1,4}){0,3}(?=["'])/i

/** PowerShell's `ConvertTo-SecureString "v" -AsPlainText -Force`. */
export const secureString: Reader = (site) => {
  if (!/^ConvertTo-SecureString$/i.test(site.name)) return null
  const gap = PLAIN.exec(site.after)
  const literal = gap === null ? null : readLiteral(site.after, gap[0].length, null, site)
  if (gap === null || literal === null || !/-AsPlainText/i.test(gap[0] + /^[^\n]{0,80}/.exec(site.after.slice(literal.after))?.[0]))
    return null
  return placed({ ...site, role: 'password' }, 'argument', literal)
}
