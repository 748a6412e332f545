import { type Reader, taken } from '../taken.ts'

const OPENS = /\/\*\s{0,4}(?:\w{1,12}\s){0,2}$/
const CLOSES = /^\s{0,4}[=:]?\s{0,4}\*\/\s{0,60}/

/** A comment that names the argument behind it: `connect(host, user, /* password *\/ "v")`. */
export const labelled: Reader = (site) => {
  const closing = site.role === 'loose' || !site.before.includes('/*') || !OPENS.test(site.before) ? null : CLOSES.exec(site.after)
  return closing === null ? null : taken(site, 'argument', closing[0].length, null)
}
