import type { Field } from '../field.ts'
import { MAX_FIELDS } from '../written.ts'
import { loginColumn, roleOfColumn } from './sql-columns.ts'
import { type Line, linesOf } from './lines.ts'

/** Rows between `COPY table (columns) FROM stdin;` and `\.` (postgresql.org/docs/current/sql-copy.html): cells between tabs, `\N` for none. */
export function copiedRows(content: string, table: string, columns: readonly string[], from: number, fields: Field[]): number {
  const lineEnd = content.indexOf('\n', from)
  const roles = columns.map((column) => roleOfColumn(column, table))
  if (lineEnd === -1 || !/^\s{0,9}from\s{1,9}stdin\b/i.test(content.slice(from, from + 40))) return from
  const close = /^\\\.[ \t]*\r?$/m.exec(content.slice(lineEnd + 1))
  const end = close === null ? content.length : lineEnd + 1 + close.index
  if (roles.every((role) => role === null)) return end
  const login = loginColumn(columns)
  for (const line of linesOf(content.slice(lineEnd + 1, end))) {
    const cells = cellsOf({ text: line.text, start: lineEnd + 1 + line.start })
    for (const [at, cell] of cells.entries()) {
      const [role, name, user] = [roles[at], columns[at], cells[login]?.text]
      if (role === undefined || role === null || name === undefined || cell.text === '\\N' || cell.text === '') continue
      const told = { name, role, path: [table], ...(user === undefined ? {} : { user }) }
      fields.push({ ...told, value: cell.text, quoted: true, start: cell.start, end: cell.start + cell.text.length })
    }
    if (fields.length >= MAX_FIELDS) break
  }
  return end
}

function cellsOf({ text, start }: Line): Line[] {
  let at = start
  return text.split('\t').map((cell) => {
    const line = { text: cell, start: at }
    at += cell.length + 1
    return line
  })
}
