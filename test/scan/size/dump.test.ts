import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextCheck } from '../../../src/model.ts'
import { openText } from '../../../src/decode/text.ts'
import { dumpCheck } from '../../../src/scan/size/dump.ts'
import { countRows } from '../../../src/scan/size/dump-text.ts'
import { DEFAULTS, entry, matchesOf, noise } from '../path/path-support.ts'

const why = (path: string, content: string | Uint8Array): string | undefined => matchesOf(dumpCheck as TextCheck, path, content)[0]?.why
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')
const mark = (head: string, size = 600): Buffer => Buffer.concat([Buffer.from(head, 'latin1'), noise(size)])
const padding = '-- padding '.padEnd(200, 'x')

const MYSQL = `-- MySQL dump 10.13  Distrib 8.0\n--\n${padding}\nCREATE TABLE \`u\` (id int);\nINSERT INTO \`u\` VALUES (1,'a'),(2,'b');\n`
const MARIADB = `/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19\n${padding}\nINSERT INTO u VALUES (1);\n`
const PG = `--\n-- PostgreSQL database dump\n--\n\n${padding}\nCOPY public.u (id) FROM stdin;\n1\n2\n\\.\n`
const SQLITE = `PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n${padding}\nCREATE TABLE u(id);\nINSERT INTO u VALUES(1);\nCOMMIT;\n`
const RAILS = `--\n-- PostgreSQL database dump\n--\nSET x = 0;\n${padding}\nCREATE TABLE public.u (id int);\nINSERT INTO "schema_migrations" (version) VALUES\n${lines(300, (i) => `('2020${i}'),`)}('1');\n`

describe('data dumps are found', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['backup.sql', MYSQL, 'an SQL dump with the rows of a database (at least 1 row)'],
    ['b.SQL', MARIADB, 'an SQL dump'],
    ['db.dump', PG, '(at least 2 rows)'],
    ['x.sql', SQLITE, 'an SQL dump'],
    ['old.bak', MYSQL, 'an SQL dump'],
    ['crlf.sql', PG.replaceAll('\n', '\r\n'), 'an SQL dump'],
    ['rows.sql', lines(50, (i) => `INSERT INTO users VALUES (${i}, 'x');`), '(at least 50 rows)'],
    ['values.sql', `INSERT INTO users VALUES\n${lines(60, (i) => `(${i}),`)}(1);\n`, '(at least 61 rows)'],
    ['a.sql.gz', mark('\x1f\x8b\x08'), 'a compressed dump'],
    ['a.dump.zst', mark('\x28\xb5\x2f\xfd'), 'a compressed dump'],
    ['app.db', mark('SQLite format 3\0'), 'an SQLite database'],
    ['app.sqlite3', mark('SQLite format 3\0'), 'an SQLite database'],
    ['app.db.bak', mark('SQLite format 3\0'), 'an SQLite database'],
    ['pg.dump', mark('PGDMP'), 'a PostgreSQL dump'],
    ['sql.bak', mark('TAPE\0\0'), 'a backup of SQL Server'],
    ['contacts.mdb', mark('\0\x01\0\0Standard Jet DB'), 'an Access database'],
    ['dump.rdb', mark('REDIS0011'), 'a Redis dump'],
    ['heap.hprof', mark('JAVA PROFILE 1.0.2\0'), 'a Java heap dump'],
    ['crash.dmp', mark('MDMP'), 'a Windows memory dump'],
    ['Heap.heapsnapshot', `{"snapshot":{"meta":{}}${' '.repeat(60)}}`, 'a JavaScript heap snapshot'],
    ['core.1234', mark(`\x7fELF\x02\x01\x01${'\0'.repeat(9)}\x04\0`), 'a core dump'],
    ['core', mark(`\x7fELF\x02\x02\x01${'\0'.repeat(9)}\0\x04`), 'a core dump'],
    ['data.bak', 'x', 'a backup file'],
    ['config.js.bak', Buffer.alloc(102_400, 'x'), 'a backup file'],
    ['long.csv', lines(10_000, (i) => `${i},x`), 'a long table'],
    ['users.csv', `id,E-Mail\n${lines(1_000, (i) => `${i},x`)}`, 'a long table'],
    ['users.tsv', `id\tpassword_hash\n${lines(1_000, (i) => `${i}\tx`)}`, 'a long table'],
  ])('%s', (path, content, sentence) => expect(why(path, content)).toContain(sentence))
})

describe('what only looks like a dump passes', () => {
  it.each<[string, string | Uint8Array]>([
    ['schema.sql', lines(100, (i) => `CREATE TABLE t${i} (id int);`)],
    ['structure.sql', RAILS],
    ['seed.sql', lines(49, (i) => `INSERT INTO c VALUES (${i});`)],
    ['structure-mysql.sql', `-- MySQL dump 10.13\n${padding}\nCREATE TABLE x (id int);\nINSERT INTO \`schema_migrations\` VALUES ('1');\n`],
    ['copy.sql', `${padding}\nCOPY u FROM '/file.csv';\n${lines(99, () => 'x')}`],
    ['query.sql', `${padding}\nSELECT 1;\n`],
    ['fixture.csv', lines(20, (i) => `${i},a@b`)],
    ['middle.csv', `id,name\n${lines(5_000, (i) => `${i},x`)}`],
    ['codes.csv', lines(9_998, (i) => `${i},x`)],
    ['Thumbs.db', mark('\xd0\xcf\x11\xe0')],
    ['config.js.bak', 'module.exports = {}\n'.repeat(50)],
    ['core', 'a folder of its own'.repeat(9)],
    ['core.js', 'x'.repeat(99)],
    ['program', mark(`\x7fELF\x02\x01\x01${'\0'.repeat(9)}\x02\0`)],
    ['dump.rdb', 'REDISCOVER'.repeat(9)],
    ['a.sql.gz', 'not packed'.repeat(20)],
    ['empty.sql', ''],
    ['src/dump.ts', MYSQL],
  ])('%s', (path, content) => expect(why(path, content)).toBeUndefined())
})

it('asks for content by name and size only', () => {
  if (dumpCheck.needs !== 'text') throw new Error('a text check')
  for (const [path, size, asked] of [
    ['a.ts', 1e9, false],
    ['a.csv', 999, false],
    ['a.csv', 1000, true],
    ['a.csv', null, true],
    ['core', 99, true],
    ['x/core.ts', 99, false],
  ] as const) {
    expect(dumpCheck.selects?.(entry(path, size), DEFAULTS), path).toBe(asked)
  }
  expect(dumpCheck.selects?.(entry('a.db', 1e6, 'symlink'), DEFAULTS)).toBe(false)
})

it('goes by the bytes read where the size was not asked', () => {
  const run = (size: number): number => (dumpCheck as TextCheck).run(openText(entry('a.js.bak'), Buffer.alloc(size, 'x')), DEFAULTS).length
  expect([run(5_000), run(200_000)]).toEqual([0, 1])
})

it('answers once for a table that is read in windows', () => {
  if (dumpCheck.needs !== 'text') throw new Error('a text check')
  const window = lines(4_000, (i) => `${i},x`)
  const found = [1, 4_001, 8_001, 12_001].map(
    (firstLine) =>
      (dumpCheck as TextCheck).run(openText(entry('a.csv', 1e6), Buffer.from(window), { firstLine, firstColumn: 0 }), DEFAULTS).length,
  )
  expect(found).toEqual([0, 0, 1, 0])
})

it('says the same sentence of fix and rule for all of them', () => {
  const [match] = matchesOf(dumpCheck as TextCheck, 'a.sql', MYSQL)
  expect(match).toMatchObject({ check: 'size', rule: 'data-dump', title: 'Data dump', wholeFile: true })
  expect(match?.fix?.[0]).toBe('git rm --cached -- a.sql')
})

it('counts every row of generated inserts and copies', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), (inserts, copied) => {
      const text = `${lines(inserts, (i) => `INSERT INTO t VALUES (${i});`)}COPY t FROM stdin;\n${lines(copied, (i) => `${i}\tINSERT`)}\\.\nSELECT 1;\n`
      expect(countRows(text)).toBe(inserts + copied)
    }),
  )
})
