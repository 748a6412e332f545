import { head, type Reader, taken } from './taken.ts'

/** The rest of an opening tag and the element's text, which may stand on a line of its own. */
const ELEMENT = /^((?:\s[^<>\n]{0,200})?>\s{0,80})([^\s<>](?:[^<>\n]{0,298}[^\s<>])?)\s{0,80}<\//

/** `<password>v</password>`, `<add key="Password" value="v"/>`, `name: DB_PASSWORD` with `value: v` on the next line. */
export const markup: Reader = (site) => {
  if (site.before.includes('<') && /<(?:\w{1,20}:)?[\w.-]{0,40}$/.test(site.before)) {
    const element = ELEMENT.exec(site.after)
    if (element === null) return null
    const [, open, value] = element as unknown as [string, string, string]
    return { ...head(site), place: 'assigned', start: site.base + open.length, end: site.base + open.length + value.length, quoted: true }
  }
  if (!endsInSign(site.before) || !/\b(?:name|key|id)["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(site.before)) return null
  const value = /^["']?,?\s{0,80}["']?(?:value|val|content)["']?\s{0,10}[:=]\s{0,10}/i.exec(site.after)
  return value === null ? null : taken(site, 'assigned', value[0].length, site.kind === 'data' ? 'data' : null)
}

const [BLANK, DOUBLE, SINGLE, COLON, EQUALS, NO_BREAK] = [0x20, 0x22, 0x27, 0x3a, 0x3d, 0xa0]
/** White space and a quote between a sign and a name, at most. */
const MAX_GAP = 5

/** Whether a sign of assignment stands before the name, which few names have. */
function endsInSign(before: string): boolean {
  const least = Math.max(0, before.length - 1 - MAX_GAP)
  for (let at = before.length - 1; at >= least; at--) {
    const code = before.charCodeAt(at)
    if (code === COLON || code === EQUALS) return true
    if (code !== DOUBLE && code !== SINGLE && code > BLANK && code !== NO_BREAK) return false
  }
  return false
}

/** A header dump: `Authorization:` and on the next line `- Bearer v`. */
export const listed: Reader = (site) => {
  const dash = site.kind === 'code' ? null : /^["']?:[ \t]{0,4}\r?\n[ \t]{0,40}- /.exec(site.after)
  return dash === null ? null : taken(site, 'header', dash[0].length, 'data')
}
