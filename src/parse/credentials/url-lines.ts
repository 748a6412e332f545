import type { Field, FieldReader } from '../field.ts'
import { linesOf } from './lines.ts'

const LOGIN = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:@/"'$<>]{0,200}):([^\s@/"'<>]{1,1000})@/gi

/** Addresses with users and passwords, one a line: .git-credentials (git-scm.com/docs/git-credential-store), lftp's bookmarks. */
export const readUrlLines: FieldReader = (content) => {
  const fields: Field[] = []
  for (const { text, start } of linesOf(content)) if (!text.startsWith('#')) fields.push(...loginsIn(text, start))
  return fields
}

/** The passwords in a text's addresses (RFC 3986, 3.2.1). @param start byte offset of the text */
export function loginsIn(text: string, start: number): Field[] {
  if (!text.includes('://')) return []
  return Array.from(text.matchAll(LOGIN), (found) => {
    const [all, user = '', raw = ''] = found
    const end = start + found.index + all.length - 1
    return { name: 'password', role: 'password', path: [], user, value: plain(raw), quoted: false, start: end - raw.length, end }
  })
}

/** Percent-encoding undone; one character a byte. */
function plain(raw: string): string {
  return raw.replace(/%([0-9A-Fa-f]{2})/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
