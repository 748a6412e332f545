import type { ExamplesOf, Rule } from './rule.ts'

/** A reference instead of a value. */
const REFERENCE = String.raw`\$[\w{(]|%[sdv](?![0-9A-Za-z])|%\(|\{|<`
/** Plain words and masks. */
const PLAIN = 'pass(?:word|wd)?|pwd|secret|changeme|test|root|admin|user|[*xX]{1,100}'
/** Of RFC 6749, 4.3.2. */
const SAMPLE = 'A3ddj3w'
const WORD = String.raw`[^\s"'\x60<>(){}$\\|,]`

export const rules = [
  {
    id: 'mysql-dsn',
    title: 'Password in a data source name',
    severity: 'high',
    anchors: ['@tcp(', '@tcp6(', '@unix(', '@cloudsql('],
    reachBack: 162,
    before: String.raw`A-Za-z0-9_.%+/-`,
    pattern: new RegExp(String.raw`[\w.%+-]{1,60}:(?!${REFERENCE}|(?:${PLAIN})@)(?<secret>${WORD}{3,100})@(?:tcp6?|unix|cloudsql)\(`),
    shape: 'user:password@tcp(host)',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name' },
  },
  {
    id: 'oracle-dsn',
    title: 'Password in an Oracle connection',
    severity: 'high',
    anchors: [':1521/', ':1521:', ':1522/'],
    reachBack: 200,
    before: String.raw`A-Za-z0-9_.$#:/@-`,
    pattern: new RegExp(
      String.raw`[A-Za-z][\w.$#-]{0,60}/(?!${REFERENCE}|(?:${PLAIN})@)(?<secret>(?![/])[^\s"'\x60<>(){}$\\|,/@:]{3,60})@(?://)?[\w.-]{1,80}:152[12][/:]`,
    ),
    shape: 'user/password@host:1521',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/netag/configuring-naming-methods.html' },
  },
  {
    id: 'libpq-connection-string',
    title: 'Password in a connection string',
    severity: 'high',
    anchors: ['password='],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(
      String.raw`(?<=(?:host|hostaddr|dbname|user|port|sslmode)=[^\s"'=;&,()]{1,100}(?: {1,3}[a-z_]{2,30}=[^\s"'=;&,()]{1,100}){0,6} {1,3})password=(?!${REFERENCE}|%)(?<secret>[^\s"'\x60<>(){}$\\|;&,]{3,100})(?=[\s"'\x60\\]|$)`,
    ),
    shape: 'password= behind host=, dbname= or user= in one string',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.postgresql.org/docs/current/libpq-connect.html' },
  },
  {
    id: 'oauth-password-grant',
    title: 'Password in the body of a request',
    severity: 'high',
    anchors: ['grant_type=password'],
    before: null,
    pattern: new RegExp(
      String.raw`grant_type=password(?:&(?!password=)[\w-]{1,40}=[^\s&"'\x60<>]{0,200}){0,8}&password=(?!${REFERENCE}|%[sdv@](?![0-9A-Fa-f])|(?:${PLAIN}|${SAMPLE})(?![^\s&"']))(?<secret>[^\s&"'\x60<>(){}$\\|;]{3,100})(?=[\s&"'\x60\\]|$)`,
    ),
    shape: 'grant_type=password and the password',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.3' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mysql-dsn': {
    flags: [
      ['shop:', { of: 'base62', length: 12 }, '@tcp(db.shop.io:3306)/orders?parseTime=true'],
      ['shop:', { of: 'base62', length: 12 }, '@unix(/run/mysqld.sock)/orders'],
    ],
    passes: [
      ['shop:password@tcp(db.shop.io:3306)/orders'],
      ['shop:$PASSWORD@tcp(db.shop.io:3306)/orders'],
      ['%s:%s@tcp(%s:%d)/%s'],
      ['shop@tcp(db.shop.io:3306)/orders'],
    ],
  },
  'oracle-dsn': {
    flags: [
      ['shop/', { of: 'base62', length: 12 }, '@db.shop.io:1521/orcl'],
      ['shop/', { of: 'base62', length: 12 }, '@//db.shop.io:1521/orcl'],
    ],
    passes: [['shop/$PASSWORD@db.shop.io:1521/orcl'], ['jdbc:oracle:thin:@db.shop.io:1521/orcl'], ['db.shop.io:1521/orcl']],
  },
  'libpq-connection-string': {
    flags: [['host=db.shop.io dbname=orders user=shop password=', { of: 'base62', length: 12 }, ' sslmode=require']],
    passes: [
      ['host=db.shop.io user=shop password=$PASSWORD'],
      ['host=db.shop.io user=shop password=%s'],
      ['host=db.shop.io user=shop'],
      ['connect(host=host, user=user, password=passwordOf1)'],
      ['password=', { of: 'base62', length: 12 }],
    ],
  },
  'oauth-password-grant': {
    flags: [['grant_type=password&username=shop&password=', { of: 'base62', length: 12 }, '&scope=all']],
    passes: [
      ['grant_type=password&username=shop&password=$PASSWORD'],
      ['grant_type=password&username=shop'],
      ['grant_type=password&username=johndoe&password=A3', 'ddj3w'],
      ['grant_type=password&username=a&password=password'],
    ],
  },
}
