import type { Assignment } from '../taken.ts'

/** Names of a user and a password together: CURLOPT_USERPWD, and what options of HTTP clients are called. */
const BOTH = /user_?(?:pwd|pass)$/i
const LOGIN = /^(?:http|basic|proxy)?_?(?:basic_?)?(?:auth|creds?|credentials?)$/i
/** One word before the colon; behind it no second one, and no address. */
const PLAIN = /^[\w.@+-]{2,60}:(?=[^\s:/][^\s:]{2,80}$)/

/** Of a user and a password in one string, the password alone: `auth: "user:v"`. */
export function withoutUser(found: Assignment, content: string): Assignment {
  const { name, start, end, quoted, value, place } = found
  if (!quoted || value !== undefined || place === 'header' || place === 'compared') return found
  const user = userIn(name, content.slice(start, end))
  return user === 0 ? found : { ...found, role: 'password', place: 'argument', start: start + user }
}

/** Length of the user and the colon; 0: none stand there. */
function userIn(name: string, value: string): number {
  if (BOTH.test(name)) return /^[^\s:]{1,80}:(?=.{3})/.exec(value)?.[0].length ?? 0
  return LOGIN.test(name) ? (PLAIN.exec(value)?.[0].length ?? 0) : 0
}
