import type { Text } from '../../model.ts'

/** First words of what dump programs write at the top: mysqldump, MariaDB, pg_dump(all), phpMyAdmin, Adminer, HeidiSQL, SQLite's .dump. */
const DUMP_HEADER =
  /^(?:--\s{0,5}\n)?(?:-- (?:MySQL dump|MariaDB dump|PostgreSQL database|phpMyAdmin SQL Dump|Adminer|Host:|Dump(?:ed)? )|\/\*M?!\d{5,6}|PRAGMA foreign_keys=OFF;)/
/** Rows that a hand-written file may well have; a dump program's header with any row at all is a dump. */
const MIN_ROWS = 50
/** Where counting stops: enough to say "many". */
const MAX_CHARACTERS = 4 << 20

/** Tables in which frameworks keep which migrations ran: a schema file (Rails' structure.sql) carries them and no data. */
const BOOKKEEPING_TABLES = [
  'schema_migrations',
  'ar_internal_metadata',
  'django_migrations',
  'flyway_schema_history',
  'migrations',
  'alembic_version',
  'knex_migrations',
  'doctrine_migration_versions',
]
const QUOTE = '["\'`[]?'
const BOOKKEEPING = new RegExp(
  `^(?:INSERT INTO|COPY) ${QUOTE}(?:\\w{1,64}["'\`\\]]?\\.${QUOTE})?(?:${BOOKKEEPING_TABLES.join('|')})\\b`,
  'i',
)

/** An SQL file with a dump program's header and rows, or with at least 50 rows. Windows after the first have no header. */
export function sqlDump({ content, firstLine, firstColumn }: Text): boolean {
  if (firstLine !== 1 || firstColumn !== 0) return false
  const rows = countRows(content)
  return rows >= MIN_ROWS || (rows > 0 && DUMP_HEADER.test(content.slice(0, 2000).trimStart()))
}

/**
 * Rows of data in SQL: INSERT statements, further lines of their VALUES, and lines between COPY … FROM stdin and `\.`.
 * Read line by line up to 4 MiB.
 */
export function countRows(content: string): number {
  let rows = 0
  let inside: 'nothing' | 'insert' | 'copy' | 'bookkeeping' = 'nothing'
  for (const line of content.slice(0, MAX_CHARACTERS).split('\n')) {
    const isStatement = inside !== 'copy' && /^(?:INSERT INTO|COPY|REPLACE INTO) /i.test(line)
    if (isStatement) inside = statementKind(line)
    if (inside === 'insert' && (isStatement ? !/\bVALUES\s{0,10}$/i.test(line) : line.trimStart().startsWith('('))) rows += 1
    if (inside === 'copy' && !isStatement && !line.startsWith('\\.')) rows += 1
    if (line.startsWith('\\.') || (inside !== 'copy' && line.trimEnd().endsWith(';'))) inside = 'nothing'
  }
  return rows
}

function statementKind(line: string): 'nothing' | 'insert' | 'copy' | 'bookkeeping' {
  if (BOOKKEEPING.test(line)) return 'bookkeeping'
  if (!/^COPY /i.test(line)) return 'insert'
  return /\bFROM stdin\b/i.test(line) ? 'copy' : 'nothing'
}

const LONG_TABLE_LINES = 10_000
const PERSONAL_TABLE_LINES = 1_000
/** Column names that say "about people"; the header is cut into words. */
const PERSONAL =
  /^(?:e-?mail(?: ?address)?|user ?e-?mail|password(?: ?hash)?|passwd|pwd|ssn|iban|phone(?: ?number)?|mobile|date ?of ?birth|dob|credit ?card(?: ?number)?|card ?number)$/

/**
 * A table of at least 10,000 lines, or of 1,000 with a column about people. Of a file that is read in windows, the one in which the
 * line is reached answers.
 */
export function isLongTable(text: Text): boolean {
  const lines = text.firstLine - 1 + text.lineStarts.length
  const reaches = (limit: number): boolean => text.firstLine <= limit && lines > limit
  return (
    reaches(LONG_TABLE_LINES) ||
    (text.firstLine === 1 && reaches(PERSONAL_TABLE_LINES) && lines <= LONG_TABLE_LINES && isPersonal(text.content))
  )
}

function isPersonal(content: string): boolean {
  const header = (/^[^\r\n]{0,10000}/.exec(content)?.[0] ?? '').split(/[,;\t|]/)
  return header.some((cell) => PERSONAL.test(cell.replace(/["']/g, '').replaceAll('_', ' ').trim().toLowerCase()))
}
