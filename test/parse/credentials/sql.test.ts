import { describe, expect, it } from 'vitest'
import { readSql } from '../../../src/parse/credentials/sql.ts'
import type { Field } from '../../../src/parse/field.ts'
import { filled } from '../../support/human.ts'

const read = (content: string): Field[] => readSql(content) as Field[]

describe.each<[what: string, template: string, names: string[]]>([
  ['rows', "INSERT INTO `users` (`id`, `login`, `password`) VALUES (1,'me','①'),(2, 'you', '②');", ['password', 'password']],
  ['rows over lines', "insert into app.users\n  (login, pass_hash, api_token)\nvalues\n  ('me', '①', '②')\n;", ['pass_hash', 'api_token']],
  ['a quoted table', 'INSERT INTO "shop"."users" ("login", "encrypted_password") VALUES (\'me\', \'①\');', ['encrypted_password']],
  ['of SQL Server', "INSERT [dbo].[Users] ([Id], [Password]) VALUES (1, N'①')", ['Password']],
  ['hashed in place', "INSERT INTO users (login, password) VALUES ('me', MD5('①'));", ['password']],
  [
    'columns by the table',
    "CREATE TABLE IF NOT EXISTS users (\n  id int(11) NOT NULL,\n  name varchar(255) DEFAULT 'x, y',\n  passwd varchar(255),\n  PRIMARY KEY (id)\n);\nINSERT INTO users VALUES (1,'me','①');",
    ['passwd'],
  ],
  ['comments between', "/* a; b */\nINSERT INTO users (a, /* no */ password) -- 'x'\n VALUES (1, '①');", ['password']],
  ['a hash among people', "INSERT INTO accounts (email, salt, hash) VALUES ('a@b', '①', '②')", ['salt', 'hash']],
  ['a hash among files', "INSERT INTO files (path, hash) VALUES ('a', 'no')", []],
  ['no such column', "INSERT INTO posts (id, title) VALUES (1, 'the password is no')", []],
  ['null and numbers', 'INSERT INTO users (password, token) VALUES (NULL, 17)', []],
  ['copied', 'COPY public.users (id, login, pass_hash, email) FROM stdin;\n1\tme\t①\ta@b\n2\tyou\t\\N\tc@d\n\\.\nSELECT 1;', ['pass_hash']],
  ['copied from a file', "COPY users (password) FROM '/tmp/x.csv';", []],
  [
    'a user of MySQL',
    "CREATE USER 'me'@'%' IDENTIFIED BY '①';\nALTER USER 'me'@'%' IDENTIFIED WITH mysql_native_password BY '②';",
    ['IDENTIFIED BY', 'mysql_native_password'],
  ],
  ['a grant', "GRANT ALL ON shop.* TO 'me'@'%' IDENTIFIED BY '①' WITH GRANT OPTION;", ['IDENTIFIED BY']],
  ['set', "SET PASSWORD FOR 'me'@'%' = PASSWORD('①'); SET NAMES 'utf8';\nSET PASSWORD = '②';", ['PASSWORD', 'PASSWORD']],
  [
    'a role of PostgreSQL',
    "CREATE ROLE me LOGIN PASSWORD '①';\nALTER ROLE me WITH ENCRYPTED PASSWORD '②' VALID UNTIL '2030-01-01';",
    ['PASSWORD', 'PASSWORD'],
  ],
  ['a login of SQL Server', "CREATE LOGIN me WITH PASSWORD = N'①', DEFAULT_DATABASE = [x];", ['PASSWORD']],
  [
    'hashes',
    `CREATE USER me IDENTIFIED BY PASSWORD '*no'; ALTER USER me PASSWORD 'md5${'a1b2'.repeat(8)}'; ALTER USER me PASSWORD EXPIRE INTERVAL '90';`,
    [],
  ],
  ['other statements', "CREATE VIEW v AS SELECT 'no';\nGRANT SELECT ON v TO me;\nSET ROLE 'me';", []],
  ['a string without an end', "INSERT INTO users (password) VALUES ('①');\nINSERT INTO users (password) VALUES ('no", ['password']],
])('%s', (_what, template, names) => {
  it('is read', () => {
    const { content, values } = filled(template)
    const fields = read(content)
    expect(fields.map(({ name }) => name)).toEqual(names)
    expect(fields.map(({ value }) => value)).toEqual(values)
    for (const { start, end, value } of fields) expect(content.slice(start, end)).toBe(value)
  })
})

it('quotes inside of a value are undone, and whose it is is known', () => {
  const content = "INSERT INTO users (login, password) VALUES ('o''neil', 'it\\'s''me7')"
  const [field] = read(content)
  expect(field).toMatchObject({ user: "o'neil", value: "it's'me7", path: ['users'], role: 'password' })
  expect(content.slice(field?.start, field?.end)).toBe("it\\'s''me7")
})

describe.each<[what: string, first: string]>([
  ['a backslash at the end of a value', "INSERT INTO t (a) VALUES ('C:\\');"],
  ['one before another value', "INSERT INTO t (a, b) VALUES ('C:\\', 'x'), ('D:\\' , NULL);"],
  ['a string without an end', "INSERT INTO t (a) VALUES ('x);"],
  ['one over lines', "INSERT INTO t (a) VALUES ('x\n it goes on\n;"],
  ['a name without an end', 'INSERT INTO t ("a) VALUES (1);'],
  ["a backslash in MySQL's", "INSERT INTO `t` (`a`, `b`) VALUES ('C:\\', 1);"],
  ['an escape string', "INSERT INTO t (a) VALUES (E'it\\'');"],
])('%s', (_what, first) => {
  it.each([
    "INSERT INTO users (login, password) VALUES ('u', '①');",
    "  insert ignore into users (login, password) values ('u', '①');",
    "UPDATE users SET password = '①' WHERE id = 1;",
    "CREATE USER 'me'@'%' IDENTIFIED BY '①';",
    'COPY users (login, password) FROM stdin;\nu\t①\n\\.',
  ])('hides nothing of %j', (second) => {
    const { content, values } = filled(`${first}\n${second}`)
    expect(read(content).map(({ value }) => value)).toEqual(values)
  })
})

it.each<[string, string]>([
  ["INSERT INTO users (login, password) VALUES ('u', 'C:\\');", 'C:\\'],
  ["INSERT INTO users (login, password) VALUES (E'u', E'a\\');b');", "a');b"],
  ["INSERT INTO `users` (`login`, `password`) VALUES ('u', 'a\\'),(b');", "a'),(b"],
  ["INSERT INTO users (login, password) VALUES ('u', 'a\\', b');", "a', b"],
  ["INSERT INTO users (login, password) VALUES ('u', 'a\nupdate me\nb');", 'a\nupdate me\nb'],
])('%j', (content, value) => expect(read(content).map((field) => field.value)).toEqual([value]))

it('many strings without an end take no longer than few', () => {
  const line = "insert into t (a) values ('x\\'\n"
  expect(read(line.repeat(60_000) + "insert into users (password) values ('one')")).toHaveLength(1)
})
