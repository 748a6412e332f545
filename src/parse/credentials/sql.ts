import type { Field, FieldReader } from '../field.ts'
import { MAX_FIELDS } from '../written.ts'
import { loginColumn, roleOfColumn } from './sql-columns.ts'
import { copiedRows } from './sql-copy.ts'
import { pairsOf } from './sql-pairs.ts'
import { type Token, Tokens } from './sql-tokens.ts'

/** Most columns of a table, and tokens of one statement that gives a password. */
const MAX_COLUMNS = 500
const MAX_STATEMENT = 80

/** Only statements that begin with one of these are read. */
const STATEMENTS = /(?:^|[;\n])\s{0,100}(?=(?:insert|replace|update|create|alter|grant|set|copy)\b)/gi

/**
 * Dumps and scripts of SQL: values of rows that stand in a column named after a password, a hash, a token or a secret (INSERT, REPLACE,
 * COPY … FROM stdin; columns by CREATE TABLE where the statement names none), and the passwords that statements give to users.
 */
export const readSql: FieldReader = (content) => {
  const fields: Field[] = []
  const tables = new Map<string, string[]>()
  const tokens = new Tokens(content)
  STATEMENTS.lastIndex = 0
  for (let found = STATEMENTS.exec(content); found !== null && fields.length < MAX_FIELDS; found = STATEMENTS.exec(content)) {
    const from = found.index + found[0].length
    const end = readStatement(tokens, from, tables, fields)
    // a string without an end: nothing behind it can be told from it
    if (end === -1) break
    STATEMENTS.lastIndex = Math.max(end - 1, from)
  }
  return fields.sort((a, b) => a.start - b.start)
}

/** Returns where the statement, or what was read of it, ends; -1: the text, too, or in a string that has no end. */
function readStatement(tokens: Tokens, from: number, tables: Map<string, string[]>, fields: Field[]): number {
  const cursor = new Cursor(tokens, from)
  const verb = cursor.word()
  if (verb === 'insert' || verb === 'replace') readRows(cursor, tables, fields)
  else if (verb === 'update') readChanges(cursor, fields)
  else if (verb === 'copy') return copiedRows(tokens.content, ...tableOf(cursor, tables), cursor.at, fields)
  else if (verb === 'create' && isTable(cursor)) readTable(cursor, tables)
  else readPassword(cursor, fields)
  return cursor.next === null ? tokens.resume : cursor.at
}

/** Tokens one after the other, the next one known. */
class Cursor {
  at: number
  next: Token | null
  readonly content: string
  private readonly tokens: Tokens
  constructor(tokens: Tokens, from: number) {
    this.tokens = tokens
    this.content = tokens.content
    this.at = from
    this.next = tokens.at(from)
  }
  take(): Token | null {
    const token = this.next
    this.at = token === null ? this.content.length : token.next
    this.next = token === null ? null : this.tokens.at(this.at)
    return token
  }
  word(): string {
    return this.take()?.text.toLowerCase() ?? ''
  }
  is(sign: string): boolean {
    return this.next?.kind !== 'string' && this.next?.text.toLowerCase() === sign
  }
}

const nameOf = (text: string): string => text.slice(text.lastIndexOf('.') + 1).toLowerCase()

function isTable(cursor: Cursor): boolean {
  for (let left = 3; left > 0 && !cursor.is('table'); left--)
    if (!/^(?:temporary|temp|unlogged|global|local)$/i.test(cursor.next?.text ?? '')) return false
  return cursor.word() === 'table'
}

/** The table that stands next, and the columns that are named behind it or known of it. */
function tableOf(cursor: Cursor, tables: ReadonlyMap<string, string[]>): [table: string, columns: readonly string[]] {
  let table = nameOf(cursor.word())
  // `shop`.`users`
  while (cursor.is('.')) {
    cursor.take()
    table = nameOf(cursor.word())
  }
  const columns: string[] = []
  if (cursor.is('(')) {
    cursor.take()
    for (; cursor.next !== null && !cursor.is(')') && columns.length < MAX_COLUMNS; cursor.take())
      if (!cursor.is(',')) columns.push(cursor.next.text)
    cursor.take()
  }
  return [table, columns.length > 0 ? columns : (tables.get(table) ?? [])]
}

function readTable(cursor: Cursor, tables: Map<string, string[]>): void {
  while (/^(?:if|not|exists)$/i.test(cursor.next?.text ?? '')) cursor.take()
  let table = nameOf(cursor.word())
  while (cursor.is('.')) {
    cursor.take()
    table = nameOf(cursor.word())
  }
  if (!cursor.is('(')) return
  const columns: string[] = []
  let depth = 0
  let isFirst = false
  for (; cursor.next !== null && !cursor.is(';') && columns.length < MAX_COLUMNS; cursor.take()) {
    if (isFirst && depth === 1 && !CONSTRAINTS.test(cursor.next.text)) columns.push(cursor.next.text)
    isFirst = depth <= 1 && (cursor.is('(') || cursor.is(','))
    if (cursor.is('(')) depth++
    else if (cursor.is(')') && --depth === 0) break
    isFirst &&= depth === 1
  }
  tables.set(table, columns)
}

const CONSTRAINTS = /^(?:primary|key|unique|constraint|index|foreign|check|fulltext|exclude|like)$/i

function readRows(cursor: Cursor, tables: ReadonlyMap<string, string[]>, fields: Field[]): void {
  while (/^(?:into|ignore|low_priority|delayed|or|replace)$/i.test(cursor.next?.text ?? '')) cursor.take()
  const [table, columns] = tableOf(cursor, tables)
  const roles = columns.map((column) => roleOfColumn(column, table))
  if (!cursor.is('values')) return
  cursor.take()
  const login = loginColumn(columns)
  const isPlain = roles.every((role) => role === null)
  while (cursor.is('(') && fields.length < MAX_FIELDS) {
    const row = readRow(cursor)
    if (isPlain) for (const { name, role, token } of pairsOf(row, table)) fields.push({ name, role, path: [table], ...written(token) })
    const user = row[login]?.text
    for (const [at, token] of row.entries()) {
      const [role, name] = [roles[at], columns[at]]
      if (role === undefined || role === null || name === undefined || token?.kind !== 'string') continue
      fields.push({ name, role, path: [table], ...(user === undefined ? {} : { user }), ...written(token) })
    }
    if (!cursor.is(',')) return
    cursor.take()
  }
}

/** `UPDATE table SET column = 'v', …`: statements of programs hold parameters there. */
function readChanges(cursor: Cursor, fields: Field[]): void {
  const table = nameOf(cursor.word())
  let column = ''
  for (let left = MAX_STATEMENT; left > 0 && cursor.next !== null && !cursor.is(';') && !cursor.is('where'); left--) {
    const token = cursor.take() as Token
    const role = token.kind === 'string' && column !== '' ? roleOfColumn(column, table) : null
    // a digest in hexadecimal is as often one of something else
    const isHash = /hash|digest/i.test(column) && !token.text.startsWith('$')
    if (role !== null && !isHash) fields.push({ name: column, role, path: [table], ...written(token) })
    column = cursor.is('=') && token.kind === 'word' ? nameOf(token.text) : token.text === '=' ? column : ''
  }
}

const written = ({ text, start, end }: Token): Pick<Field, 'value' | 'quoted' | 'start' | 'end'> => ({
  value: text,
  quoted: true,
  start,
  end,
})

/** The only token of each value; null where it is a call or an expression, except for one string in a call: MD5('…'). */
function readRow(cursor: Cursor): (Token | null)[] {
  const row: (Token | null)[] = []
  let cell: Token[] = []
  let depth = 0
  for (; cursor.next !== null && !cursor.is(';'); cursor.take()) {
    if (cursor.is('(')) depth++
    else if (cursor.is(')')) depth--
    if (depth === 0 || (depth === 1 && cursor.is(','))) {
      const strings = cell.filter(({ kind }) => kind === 'string')
      row.push(strings.length === 1 ? (strings[0] as Token) : cell.length === 1 ? (cell[0] as Token) : null)
      cell = []
    } else if (cell.length < MAX_STATEMENT && !cursor.is('(') && !cursor.is(')')) cell.push(cursor.next)
    if (depth === 0) break
  }
  cursor.take()
  return row
}

/** Hashes of MySQL, PostgreSQL and SQL Server, which take the place of a password: they are meant to be kept. */
const HASH = /^(?:\*[0-9A-F]{40}$|md5[0-9a-f]{32}$|SCRAM-SHA-256\$|[ST]:[0-9A-F]{40})/i
/** What a password does that none is given. */
const NO_PASSWORD = /^(?:expire|history|reuse|require|null)$/i

/** `… IDENTIFIED [WITH plugin] BY 'p'`, `… PASSWORD 'p'`, `SET PASSWORD [FOR u] = [PASSWORD(]'p'`. */
function readPassword(cursor: Cursor, fields: Field[]): void {
  let name = ''
  let isGiven = false
  for (let left = MAX_STATEMENT; left > 0 && cursor.next !== null && !cursor.is(';'); left--) {
    const token = cursor.take() as Token
    if (token.kind === 'string') {
      if (isGiven && !HASH.test(token.text)) fields.push({ name, role: 'password', path: [], ...written(token) })
      isGiven = false
    } else if (/^identified$/i.test(token.text)) name = identified(cursor, token)
    else if (name === '' && /^password$/i.test(token.text)) [name, isGiven] = [token.text, true]
    else if (token.text === '=') isGiven = name !== ''
    else if (/^by$/i.test(token.text)) isGiven = name !== '' && !/^(?:password|values)$/i.test(cursor.next?.text ?? '')
    if (cursor.is('for') || NO_PASSWORD.test(cursor.next?.text ?? '')) isGiven = false
  }
}

/** What the password is given to: the plug-in, or the words themselves. */
function identified(cursor: Cursor, token: Token): string {
  if (!cursor.is('with')) return cursor.content.slice(token.start, cursor.next?.end ?? token.end)
  cursor.take()
  return cursor.take()?.text ?? ''
}
