import { VALUE, WORDS } from './command-line.ts'
import type { ExamplesOf, Rule } from './rule.ts'

const MYSQL = String.raw`(?:mysql|mariadb)(?:-?(?:dump|admin|import|show|check|pump|slap))?(?:\.exe)?\s`
const MONGO = String.raw`mongo(?:sh|dump|restore|export|import|stat|top|files)?\s`

export const rules = [
  {
    id: 'mysql-password-option',
    title: 'Password on a MySQL command line',
    severity: 'high',
    anchors: [
      'mysql ',
      'mysql.exe ',
      'mysqldump ',
      'mysqladmin ',
      'mysqlimport ',
      'mysqlshow ',
      'mysqlcheck ',
      'mariadb ',
      'mariadb-dump ',
    ],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(String.raw`${MYSQL}${WORDS}(?:-p(?!assword|ort\b|rotocol)|--password=|(?:--)?password\s{1,3}(?=["']))${VALUE}`),
    shape: 'a value right behind -p or --password= of mysql',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html' },
  },
  {
    id: 'mongo-password-option',
    title: 'Password on a MongoDB command line',
    severity: 'high',
    anchors: [
      'mongo ',
      'mongosh ',
      'mongodump ',
      'mongorestore ',
      'mongoexport ',
      'mongoimport ',
      'mongostat ',
      'mongotop ',
      'mongofiles ',
    ],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(String.raw`${MONGO}${WORDS}(?:-p|--password)[ =]{1,3}${VALUE}`),
    shape: 'a value after -p or --password of mongo',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.mongodb.com/docs/mongodb-shell/reference/options/' },
  },
  {
    id: 'redis-password-option',
    title: 'Password on a Redis command line',
    severity: 'high',
    anchors: ['redis-cli '],
    pattern: new RegExp(String.raw`redis-cli ${WORDS}(?:-a|--pass) {1,3}${VALUE}`),
    shape: 'a value after redis-cli -a',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://redis.io/docs/latest/develop/tools/cli/' },
  },
  {
    id: 'sqlserver-password-option',
    title: 'Password on a SQL Server command line',
    severity: 'high',
    anchors: ['sqlcmd ', 'sqlcmd.exe ', 'SQLCMD ', 'osql ', 'osql.exe ', 'OSQL ', 'isql ', 'bcp ', 'bcp.exe ', 'tsql '],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(String.raw`(?:sqlcmd|SQLCMD|[oi]sql|OSQL|bcp|tsql)(?:\.exe)? ${WORDS}-P {0,2}(?<=-U[^\r\n|;&]{1,200})${VALUE}`),
    shape: 'a value after -U and -P of sqlcmd',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mysql-password-option': {
    flags: [
      ['mysql -u root -p', { of: 'base62', length: 12 }, ' shop'],
      ['mysqldump --user=root --password=', { of: 'base62', length: 12 }, ' shop'],
      ["mysql -h db -uroot -p'", 'blue ', 'hills 7', "' shop"],
      ["mysqladmin -u root password '", { of: 'base62', length: 12 }, "'"],
    ],
    passes: [
      ['mysql -u root -p shop'],
      ['mysql -u root -p$PASSWORD shop'],
      ["run('mysql -u root -p', password, 'shop')"],
      ['mysql -u root -p"$PASSWORD" shop'],
      ['mysql -u root --password=${PASSWORD}'],
      ['mysql -u root -port 3306'],
      ['mysql -u root < a.sql; grep -pabcdef x'],
    ],
  },
  'mongo-password-option': {
    flags: [
      ['mongo -u root -p ', { of: 'base62', length: 12 }, ' admin'],
      ['mongodump --host db --username shop --password ', { of: 'base62', length: 12 }],
      ['mongorestore --username=shop --password=', { of: 'base62', length: 12 }],
    ],
    passes: [['mongo -u root -p --host db'], ['mongo -u root -p $PASSWORD'], ['mongo db.shop.io/orders']],
  },
  'redis-password-option': {
    flags: [['redis-cli -h cache -a ', { of: 'base62', length: 12 }, ' ping']],
    passes: [['redis-cli -h cache -a $PASSWORD ping'], ['redis-cli -a "${PASSWORD}" ping'], ['redis-cli ping']],
  },
  'sqlserver-password-option': {
    flags: [
      ['sqlcmd -S db -U sa -P ', { of: 'base62', length: 12 }],
      ["sqlcmd -S db -U sa -P '", { of: 'base62', length: 12 }, "' -Q x"],
      ['osql -S SQL01 -U shop -P ', { of: 'base62', length: 12 }, ' -Q x'],
    ],
    passes: [['sqlcmd -S db -U sa -P $PASSWORD'], ['sqlcmd -S db -E']],
  },
}
