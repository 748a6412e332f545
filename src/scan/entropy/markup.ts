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
  if (!/[:=][\s"']{0,5}$/.test(site.before.slice(-6)) || !/\b(?:name|key|id)["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(site.before)) return null
  const value = /^["']?,?\s{0,80}["']?(?:value|val|content)["']?\s{0,10}[:=]\s{0,10}/i.exec(site.after)
  return value === null ? null : taken(site, 'assigned', value[0].length, site.kind === 'data' ? 'data' : null)
}

/** A header dump: `Authorization:` and on the next line `- Bearer v`. */
export const listed: Reader = (site) => {
  const dash = site.kind === 'code' ? null : /^["']?:[ \t]{0,4}\r?\n[ \t]{0,40}- /.exec(site.after)
  return dash === null ? null : taken(site, 'header', dash[0].length, 'data')
}
