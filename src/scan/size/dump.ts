import type { Check, Text } from '../../model.ts'
import { countRows, isLongTable, sqlDump } from './dump-text.ts'
import { baseName, shellPath, wholeFile } from '../finding/whole-file.ts'

/** One kind of data dump, by extension; `test` asks the content. */
interface Dump {
  extensions: readonly string[]
  /** Smaller files are not read. */
  minBytes: number
  what: string
  test(text: Text): boolean
}

const begins =
  (...marks: string[]) =>
  ({ content }: Text): boolean =>
    marks.some((mark) => content.startsWith(mark))

const SQL = ['sql', 'dump', 'psql', 'pgsql', 'mysql', 'backup', 'bak']
const PACKERS = ['gz', 'bz2', 'xz', 'zst', 'zip', '7z']
const PACKED = ['sql', 'dump', 'psql'].flatMap((name) => PACKERS.map((packer) => `${name}.${packer}`))
const BACKUP = ['bak', 'backup', 'dump', 'dmp', 'pgdump']

/** The first kind that fits gives the sentence. Marks are those of the formats' own documentation (file(1) knows the same). */
// biome-ignore format: a table is read by its rows
const DUMPS: readonly Dump[] = [
  { extensions: SQL, minBytes: 200, what: 'an SQL dump with the rows of a database', test: sqlDump },
  { extensions: PACKED, minBytes: 64, what: 'a compressed dump of a database',
    test: begins('\x1f\x8b', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd', 'PK\x03\x04', "7z\xbc\xaf'\x1c") },
  { extensions: ['sqlite', 'sqlite3', 'db', 'db3', 's3db', 'sl3', ...BACKUP], minBytes: 16, what: 'an SQLite database',
    test: begins('SQLite format 3\0') },
  { extensions: ['pgc', ...BACKUP], minBytes: 64, what: 'a PostgreSQL dump (pg_dump -Fc)', test: begins('PGDMP') },
  { extensions: ['bak'], minBytes: 512, what: 'a backup of SQL Server', test: begins('TAPE') },
  { extensions: ['mdb', 'accdb'], minBytes: 512, what: 'an Access database', test: begins('\0\x01\0\0Standard') },
  { extensions: ['rdb', ...BACKUP], minBytes: 9, what: 'a Redis dump', test: ({ content }) => /^REDIS[0-9]{4}/.test(content) },
  { extensions: ['hprof', 'dump', 'dmp'], minBytes: 64, what: 'a Java heap dump: everything that the program had in memory',
    test: begins('JAVA PROFILE 1.0') },
  { extensions: ['heapsnapshot'], minBytes: 64, what: 'a JavaScript heap snapshot: everything that the program had in memory',
    test: ({ content }) => content.slice(0, 200).includes('"snapshot"') },
  { extensions: ['dmp', 'mdmp'], minBytes: 64, what: 'a Windows memory dump', test: begins('MDMP', 'PAGEDUMP', 'PAGEDU64') },
  { extensions: ['core'], minBytes: 64, what: 'a core dump: everything that the program had in memory', test: isElfCore },
  { extensions: ['csv', 'tsv', 'tab', 'psv'], minBytes: 1000, what: 'a long table of data', test: isLongTable },
  { extensions: ['bak'], minBytes: 1, what: 'a backup file: nobody looks into it, and git keeps old versions anyway', test: isBackup },
]

/** An old copy of a source file (config.js.bak) is untidy; from this size on it is somebody's backup of data. */
const COPY_BYTES = 100 * 1024

function isBackup({ entry, bytes, firstLine, firstColumn }: Text): boolean {
  if (firstLine > 1 || firstColumn > 0) return false
  const inner = /\.([A-Za-z]\w{0,9})\.bak$/i.exec(entry.path)?.[1]?.toLowerCase()
  return (
    inner === undefined || /^(?:db|sql|sqlite3?|dump|data|csv|tar|zip|gz)$/.test(inner) || (entry.sizeBytes ?? bytes.length) >= COPY_BYTES
  )
}

/** Dumps of databases and of memory: what they hold is not written by the person who commits, and nobody has read it. */
export const dumpCheck: Check = {
  name: 'size',
  needs: 'text',
  selects: ({ mode, path, sizeBytes }) => (mode === 'file' || mode === 'executable') && candidates(path, sizeBytes).length > 0,
  run(text) {
    const { path, sizeBytes } = text.entry
    const found = candidates(path, sizeBytes ?? text.bytes.length).find((dump) => dump.test(text))
    if (found === undefined) return []
    return [
      wholeFile('size', {
        rule: 'data-dump',
        title: 'Data dump',
        severity: 'medium',
        why: `${found.what}${rowsOf(text, found)}`,
        fix: [
          `git rm --cached -- ${shellPath(path)}`,
          'add it to .gitignore and keep it where access is controlled (a bucket, a backup store), or commit a small made-up sample',
        ],
      }),
    ]
  },
}

function rowsOf(text: Text, dump: Dump): string {
  if (dump.test !== sqlDump) return ''
  const rows = countRows(text.content)
  return ` (at least ${rows} ${rows === 1 ? 'row' : 'rows'})`
}

let byExtension: Map<string, Dump[]> | undefined

function candidates(path: string, sizeBytes: number | null): Dump[] {
  byExtension ??= buildTable()
  return (byExtension.get(extensionOf(path)) ?? []).filter(({ minBytes }) => sizeBytes === null || sizeBytes >= minBytes)
}

function buildTable(): Map<string, Dump[]> {
  const table = new Map<string, Dump[]>()
  for (const dump of DUMPS) for (const extension of new Set(dump.extensions)) table.set(extension, [...(table.get(extension) ?? []), dump])
  return table
}

/** `sql`, `sql.gz`; `core` for the files that a crash leaves (core, core.1234). */
function extensionOf(path: string): string {
  const [first = '', ...rest] = baseName(path).toLowerCase().split('.')
  const last = rest.at(-1) ?? ''
  if (first === 'core' && rest.length <= 1 && /^[0-9]*$/.test(last)) return 'core'
  return PACKERS.includes(last) && rest.length > 1 ? `${rest.at(-2)}.${last}` : last
}

/** elf(5): e_type at byte 16 is ET_CORE (4), in the byte order that byte 5 names. */
function isElfCore({ content, bytes }: Text): boolean {
  return content.startsWith('\x7fELF') && bytes[bytes[5] === 2 ? 17 : 16] === 4
}
