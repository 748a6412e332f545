import { type Reader, taken } from '../taken.ts'
import { closesString } from './site.ts'

/** `api_token v` as a whole line, in configuration files without signs. */
export const directive: Reader = (site) => {
  if (site.kind !== 'data' || site.role === 'loose' || !/^[ \t]{0,40}$/.test(site.before)) return null
  const gap = /^[ \t]{1,40}(?=\S{1,300}[ \t]{0,9}(?:[\r\n]|$))/.exec(site.after)
  return gap === null ? null : taken(site, 'assigned', gap[0].length, 'data')
}

/** `--password v`, `ENV NAME v`, `Bearer v`, netrc's `password v`. */
export const flag: Reader = (site) => {
  const gap = /^[ \t]{1,4}(?=[^\s=:-])/.exec(site.after)
  if (gap === null || closesString(site, gap[0].length)) return null
  const bearer = /^bearer$/i.test(site.name)
  if (!bearer && !announces(site.before)) return null
  return taken(site, bearer ? 'header' : 'option', gap[0].length, site.kind === 'data' ? 'code' : site.kind)
}

/** `--`, `ENV`, `set -x`, `login joe`: what makes the word behind a name its value. A name has no hyphen at its start: those stand before it. */
function announces(before: string): boolean {
  if (before.endsWith('-')) return /(?:^|[\s"'`])--?[\w-]{0,30}$/.test(before)
  return isCommand(before) || (before.includes('login ') && /\blogin \S{1,60} $/.test(before))
}

const COMMAND = /^\s{0,9}(?:ENV|ARG|setenv|\\?set(?: -\w{1,4}){0,2})\s{1,4}$/i
const LONGEST_COMMAND = 29

const isCommand = (before: string): boolean =>
  before.length <= LONGEST_COMMAND && 'eas\\'.includes(before.trimStart().charAt(0).toLowerCase()) && COMMAND.test(before)

/** `sshpass -p v`. */
export const sshpass: Reader = (site) => {
  const gap = site.name === 'sshpass' ? /^\s{1,4}-p\s{0,4}/.exec(site.after) : null
  return gap === null ? null : taken(site, 'option', gap[0].length, 'code')
}

/** A line of its own, or a block's. */
const ENDS = /^["']{1,3}[ \t]{0,9}(?:[,;#)}\r\n]|do\b|$)/

/** `#define API_KEY "v"`; `password 'v'` as a line of a build script, a module or a recipe. */
export const declaration: Reader = (site) => {
  const gap = /^[ \t]{1,60}(?=\(?\s?[@L]?["'])/.exec(site.after)
  if (gap === null || site.kind !== 'code') return null
  if (/^\s{0,40}#\s{0,9}define\s{1,9}$/.test(site.before)) return taken(site, 'assigned', gap[0].length, null)
  const isLine = site.role !== 'loose' && /^\s{0,80}@?$/.test(site.before)
  const found = isLine && gap[0].length < 9 ? taken(site, 'assigned', gap[0].length, null) : null
  return found !== null && ENDS.test(site.after.slice(found.end - site.base, found.end - site.base + 14)) ? found : null
}

/** `curl_setopt($ch, `, `curl_easy_setopt(curl, `, `c.setopt(pycurl.` */
const SETS = /setopt\w{0,6}\(\s{0,9}(?:[$\w>.&:-]{1,40},\s{0,40})?(?:\w{1,20}(?:\.|::))?$/i

/** `curl_setopt($ch, CURLOPT_PASSWORD, "v")`. */
export const setOption: Reader = (site) => {
  const comma = site.before.toLowerCase().includes('setopt') && SETS.test(site.before) ? /^,\s{0,40}/.exec(site.after) : null
  return comma === null ? null : taken(site, 'argument', comma[0].length, null)
}
