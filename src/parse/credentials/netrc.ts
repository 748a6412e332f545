import type { Field, FieldReader } from '../field.ts'
import { fieldOf, linesOf, type Word, wordsOf } from './lines.ts'

/**
 * .netrc, _netrc and .authinfo (gnu.org/software/inetutils, The .netrc file): words over any number of lines; a macro ends at an empty
 * line. What anonymous users give as their password is an address.
 */
export const readNetrc: FieldReader = (content) => {
  const fields: Field[] = []
  let machine = ''
  let login = ''
  const words = netrcWords(content)
  for (let at = 0; at < words.length; at++) {
    const { value: key } = words[at] as Word
    const next = words[at + 1]
    if (key === 'default') [machine, login] = ['', '']
    if (next === undefined || !KEYS.has(key)) continue
    at++
    if (key === 'machine') [machine, login] = [next.value, '']
    else if (key === 'login') login = next.value
    else if (key === 'password' && !(login === 'anonymous' || login === 'ftp'))
      fields.push(fieldOf({ name: 'password', role: 'password', path: [machine], user: login }, next))
  }
  return fields
}

const KEYS: ReadonlySet<string> = new Set(['machine', 'login', 'password', 'account', 'port', 'macdef'])

/** Without the bodies of macros. */
function netrcWords(content: string): Word[] {
  const words: Word[] = []
  let macroAt = -1
  for (const line of linesOf(content)) {
    if (macroAt !== -1 && !/\n\r?\n/.test(content.slice(macroAt, line.start))) {
      macroAt = line.start + line.text.length
      continue
    }
    macroAt = /^\s{0,40}macdef\b/.test(line.text) ? line.start + line.text.length : -1
    if (macroAt === -1) for (const word of wordsOf(line)) words.push(word)
  }
  return words
}
