import type { ExamplesOf, Rule } from './rule.ts'

/** A reference instead of a value: ${X}, $X, $(cmd), %s, %X%, %(x)s. */
const REFERENCE = String.raw`\$[\w{(]|%[sdv](?![0-9A-Za-z])|%(?![0-9A-Fa-f]{2}%[0-9A-Fa-f]{2})[\w(]{2,40}[%)]`
/** Plain words, all-capitals names and masks. */
const PLAIN = [
  'pass(?:word|wd)?|Pass(?:word)?|pwd?|user(?:name)?|test(?:ing)?|example|secret|changeme|token|key|admin|root|guest',
  'postgres|mysql|redis|foo|bar|baz|(?:your|my)[_-]?(?:pass(?:word)?|token|secret|key)|x-oauth-basic',
  String.raw`[A-Z][A-Z_]{2,60}|\*{1,100}|[xX]{1,100}|[._-]{1,100}`,
].join('|')

/** Hosts of documentation and of this machine. */
const HOST = [
  String.raw`localhost|127\.0|0\.0\.0\.0|\[::1\]|host(?:name)?(?![\w.-])`,
  String.raw`(?:[\w-]{1,40}\.){0,3}example(?:\.(?:com|org|net))?(?![\w.-])|[\w.-]{1,60}\.(?:test|invalid|localhost)(?![\w-])`,
].join('|')
/** cvs://:pserver:user@host names a way to connect where others have the password. */
const CVS_METHOD = '(?:pserver|ext|extssh|gserver|kserver|server|fork|local):'
const USER = String.raw`[^\s:@/"'\x60<>?#()[\],;]{0,80}`
/** A mail server's users are addresses: one @ and a dot behind it. */
const MAIL = String.raw`(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})?`
/** Of a password; one that nobody percent-encoded may hold an @ itself: it ends at the last one before the host. */
const WORD = String.raw`[^\s@/"'\x60<>{}?#\\|^[\],]`
const PASSWORD = String.raw`(?!${REFERENCE}|(?:${PLAIN})@)(?<secret>${WORD}{3,100}(?:@${WORD}{1,100}){0,2})`
const VALUE = String.raw`(?!${REFERENCE}|(?:${PLAIN})(?![^;&\s"'<>]))(?<secret>[^;&"'\x60\s<>{}$\\]{3,100})(?=[;&"'\x60\s\\]|$)`
const PARAMETER = String.raw`[^\s"'\x60<>?;&]{0,120}`
/** The same string says where to connect, or as whom. */
const SERVER_KEY = '(?:[Ss]erver|SERVER|[Dd]ata [Ss]ource|[Hh]ost|[Aa]ddress|[Uu]ser [Ii][Dd]|[Uu]id|UID)'
const SERVER = String.raw`${SERVER_KEY}\s?=[^\r\n"'<>]{1,200};\s{0,3}`

export const rules = [
  {
    id: 'url-credentials',
    title: 'Password in a URL',
    severity: 'high',
    anchors: ['://'],
    before: null,
    pattern: new RegExp(String.raw`(?<=[A-Za-z0-9])://(?!:${CVS_METHOD})${USER}${MAIL}:${PASSWORD}@(?!${HOST})(?=[\w[{$%(/.])`),
    shape: 'scheme://user:password@host',
    proof: 'url',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1' },
  },
  {
    id: 'odbc-connection-string',
    title: 'Password in a connection string',
    severity: 'critical',
    anchors: ['assword=', 'ASSWORD=', 'pwd=', 'Pwd=', 'PWD=', 'assword =', 'Pwd ='],
    reachBack: 1,
    before: null,
    pattern: new RegExp(String.raw`(?<=${SERVER})(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)\s?=\s?${VALUE}`),
    shape: 'Password= after Server=, Data Source= or User Id= in one string',
    proof: 'connection',
    rank: 2,
    links: { revoke: null, docs: 'https://learn.microsoft.com/sql/connect/odbc/dsn-connection-string-attribute' },
  },
  {
    id: 'jdbc-url',
    title: 'Password in a JDBC URL',
    severity: 'critical',
    anchors: ['jdbc:'],
    before: null,
    pattern: new RegExp(String.raw`jdbc:${PARAMETER}(?:[?;&]${PARAMETER}){0,12}?[?;&][Pp]assword=${VALUE}`),
    shape: 'password= in a jdbc: URL',
    proof: 'connection',
    rank: 2,
    links: { revoke: null, docs: 'https://docs.oracle.com/javase/8/docs/api/java/sql/DriverManager.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'url-credentials': {
    flags: [
      ['postgres://shop:', { of: 'base62', length: 16 }, '@db.shop.io:5432/orders'],
      ['redis://:', { of: 'base62', length: 20 }, '@cache'],
      ['mysql://shop:', { of: 'base62', length: 10 }, '@', { of: 'base62', length: 9 }, '@db.shop.io/shop'],
      ['smtp://post@shop.io:', { of: 'base62', length: 12 }, '@smtp.shop.io:587'],
      ['https://deploy:', { of: 'base64url', length: 20 }, '@git.shop.io/app.git'],
      ['https://deploy:%C3%9C%C5%BD', { of: 'base62', length: 10 }, '@git.shop.io/app.git'],
    ],
    passes: [
      ['postgres://shop:${DB_PASSWORD}@db.shop.io'],
      ['https://user:password@git.shop.io'],
      ['https://shop:', { of: 'base62', length: 16 }, '@localhost:8080'],
      ['https://shop:', { of: 'base62', length: 16 }, '@api.example.com'],
      ['http://shop.io:8080/a@b'],
      ['smtp://post@shop.io:587'],
      ['smtp://post@shop.io:587/a@b.io'],
      ['smtp://post@shop.io:${PASSWORD}@smtp.shop.io'],
      ['https://shop:<password>@git.shop.io'],
      ['cvs://:pserver:anonymous@cvs.shop.io:/cvs/src'],
    ],
  },
  'odbc-connection-string': {
    flags: [
      ['Server=db.shop.io;Database=orders;User Id=shop;Password=', { of: 'base62', length: 16 }, ';Encrypt=true'],
      ['Driver={ODBC};SERVER=db;UID=shop;PWD=', { of: 'base62', length: 16 }],
    ],
    passes: [
      ['Server=db.shop.io;User Id=shop;Password=${DB_PASSWORD};'],
      ['Server=db.shop.io;User Id=shop;Password=password;'],
      ['Password=', { of: 'base62', length: 16 }],
    ],
  },
  'jdbc-url': {
    flags: [['jdbc:mysql://db.shop.io:3306/orders?user=shop&password=', { of: 'base62', length: 16 }, '&useSSL=true']],
    passes: [['jdbc:mysql://db.shop.io/orders?user=shop&password=${DB_PASSWORD}'], ['jdbc:h2:mem:orders;user=sa']],
  },
}
