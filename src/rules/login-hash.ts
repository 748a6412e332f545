import { WORDS } from './command-line.ts'
import type { ExamplesOf, Rule } from './rule.ts'

/** As crypt(5) writes them; in double quotes of a shell their $ are escaped. */
const CRYPT = String.raw`\\{0,3}\$(?:[156y]|2[abxy])\\{0,3}\$[./0-9A-Za-z=$\\]{20,160}`

export const rules = [
  {
    id: 'user-command-hash',
    title: 'Password hash on a command line',
    severity: 'medium',
    anchors: ['useradd ', 'usermod ', 'adduser '],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(String.raw`(?:useradd|usermod|adduser) ${WORDS}(?:-p|--password)[ =]{0,3}["']?(?<secret>${CRYPT})`),
    shape: 'a hash after -p or --password of useradd',
    rank: 2,
    links: { revoke: null, docs: 'https://man7.org/linux/man-pages/man8/useradd.8.html' },
  },
  {
    id: 'userlist-password-hash',
    title: 'Password hash of a list of users',
    severity: 'medium',
    anchors: ['password $1$', 'password $5$', 'password $6$', 'password $2'],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(String.raw`(?<=(?:^|[\r\n])[ \t]{0,12}user [\w.@-]{1,60}[ \t]{1,20})password (?<secret>${CRYPT})`),
    shape: 'user, a name, password and a hash',
    rank: 2,
    links: { revoke: null, docs: 'https://docs.haproxy.org/3.0/configuration.html#12.2' },
  },
  {
    id: 'sql-password-hash',
    title: 'Password hash in a SQL statement',
    severity: 'medium',
    anchors: ["SWORD '*", "sword '*", "SWORD 'md5", "sword 'md5", "SWORD 'SCRAM-", "sword 'SCRAM-", " AS '*", " as '*"],
    before: null,
    pattern:
      /(?:(?<=PAS|[Pp]as)(?:SWORD|sword)|(?<=(?:IDENTIFIED WITH|[Ii]dentified with) ["'`]?\w{1,40}["'`]?) (?:AS|as)) '(?<secret>\*[0-9A-F]{40}|md5[0-9a-f]{32}|SCRAM-SHA-256\$\d{3,7}:[A-Za-z0-9+\/=]{8,60}\$[A-Za-z0-9+\/=]{40,48}:[A-Za-z0-9+\/=]{40,48})'/,
    shape: 'a hash in the place of a password',
    rank: 2,
    links: { revoke: null, docs: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html' },
  },
  {
    id: 'oracle-user-password',
    title: 'Password in a SQL statement',
    severity: 'high',
    anchors: ['DENTIFIED BY ', 'dentified by '],
    reachBack: 1,
    before: 'A-Za-z0-9_',
    pattern:
      /(?:IDENTIFIED BY|[Ii]dentified by)\s{1,4}"?(?<secret>(?=[A-Za-z_$#]{0,40}\d)[A-Za-z][\w$#]{3,60})(?=["\s;'/)]|\\[nr"]|$)(?<=(?:CREATE|ALTER|[Cc]reate|[Aa]lter)\s{1,4}(?:USER|ROLE|[Uu]ser|[Rr]ole)\s{1,4}[\w".$#@]{1,80}\s{1,20}(?:IDENTIFIED BY|[Ii]dentified by)\s{1,4}"?[\w$#]{1,64})/,
    shape: 'a word with a digit after CREATE USER ... IDENTIFIED BY',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-USER.html' },
  },
  {
    id: 'ldap-password-hash',
    title: 'Password hash of a directory',
    severity: 'medium',
    anchors: ['assword: {', 'ootPW: {', 'ootpw {', 'ootpw\t'],
    reachBack: 5,
    before: 'A-Za-z0-9_-',
    pattern:
      /(?:(?:userPassword|userpassword|olcRootPW): |rootpw[ \t]{1,12})(?<secret>\{(?:S?SHA(?:256|384|512)?|S?MD5|CRYPT|crypt|ssha|sha|ARGON2|PBKDF2(?:-SHA\d{1,3})?)\}[A-Za-z0-9+\/=$.,]{20,220})/,
    shape: 'a hash with its scheme ({SSHA}) after userPassword',
    rank: 2,
    links: { revoke: null, docs: 'https://www.openldap.org/doc/admin26/security.html#Password%20Storage' },
  },
  {
    id: 'ldif-password',
    title: 'Password in LDIF',
    severity: 'medium',
    anchors: ['assword:: ', 'ootPW:: ', 'odePwd:: '],
    reachBack: 7,
    before: 'A-Za-z0-9_-',
    pattern:
      /(?<=(?:^|[\r\n"'`]|\\n)[ \t]{0,12})(?:userPassword|userpassword|olcRootPW|unicodePwd):: (?<secret>(?!(?:cGFzc3dvcmQ=|c2VjcmV0|dGVzdA==|YWRtaW4=|Y2hhbmdlbWU=|cGFzc3dvcmQx(?:MjM=)?)(?![A-Za-z0-9+\/=]))(?:[A-Za-z0-9+\/]{4}){2,100}(?:[A-Za-z0-9+\/]{2}==|[A-Za-z0-9+\/]{3}=)?)(?![A-Za-z0-9+\/=])/,
    shape: 'base64 after userPassword::',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc2849' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'user-command-hash': {
    flags: [["RUN useradd -m -p '$6$", { of: 'base62', length: 16 }, '$', { of: 'base62', length: 86 }, "' ops"]],
    passes: [['useradd -m -p $HASH ops'], ['useradd -m ops'], ['useradd -p "$(openssl passwd -6 x)" ops']],
  },
  'userlist-password-hash': {
    flags: [['\n  user dev password $6$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 86 }, '\n']],
    passes: [
      ['\n  user dev password $6$hash\n'],
      ['\n  the password $6$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 86 }],
    ],
  },
  'sql-password-hash': {
    flags: [
      ["GRANT ALL ON a.* TO 'shop' IDENTIFIED BY PASSWORD '*", { of: 'HEX', length: 40 }, "';"],
      ['CREATE ROLE shop LOGIN PASS', "WORD 'md5", { of: 'hex', length: 32 }, "';"],
      ["CREATE USER 'shop' IDENTIFIED WITH 'mysql_native_password' AS '*", { of: 'HEX', length: 40 }, "';"],
    ],
    passes: [
      ["IDENTIFIED BY PASSWORD '*hash';"],
      ["SELECT '*", { of: 'HEX', length: 40 }, "';"],
      ["checksum 'md5", { of: 'hex', length: 32 }, "'"],
    ],
  },
  'oracle-user-password': {
    flags: [
      ['CREATE USER hr IDENTIFIED BY pw', { of: 'base62', length: 10 }, '7 DEFAULT TABLESPACE users;'],
      ['alter user hr identified by "pw', { of: 'base62', length: 10 }, '7";'],
    ],
    passes: [
      ['CREATE USER hr IDENTIFIED BY password;'],
      ['CREATE USER hr IDENTIFIED BY &password1;'],
      ['CREATE USER hr IDENTIFIED BY :p1'],
      ['each is identified by id5 here'],
    ],
  },
  'ldap-password-hash': {
    flags: [
      ['userPassword: {SSHA}', { of: 'base62', length: 32 }],
      ['rootpw {SSHA}', { of: 'base62', length: 32 }],
    ],
    passes: [['userPassword: {SSHA}hash'], ['userPassword: {0}'], ['rootpw {{ hash }}']],
  },
  'ldif-password': {
    flags: [['\nuserPassword:: ', { of: 'base62', length: 20 }, '\n']],
    passes: [
      ['\nuserPassword:: <base64>\n'],
      ['\nuserPassword:: ', 'cGFzc3dv', 'cmQ=\n'],
      ['std::userPassword:: abc'],
      ['\ndescription:: ', { of: 'base62', length: 20 }, '\n'],
    ],
  },
}
