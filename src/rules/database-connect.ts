import type { ExamplesOf, Rule } from './rule.ts'

const STRING = String.raw`(?:"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}'|\$?[A-Za-z_][\w.$>-]{0,60}(?:\[["']?\w{1,40}["']?\])?)`
const COMMA = String.raw`\s{0,20},\s{0,20}`
const VALUE = String.raw`(?:"(?=[^"\r\n$]{3,100}")|'(?=[^'\r\n]{3,100}'))(?<secret>(?![$<%{\x80-\xff\s,+)\]};])[^"'\r\n$]{3,100})["']`

export const rules = [
  {
    id: 'database-connect-call',
    title: 'Password in a call that connects to a database',
    severity: 'high',
    anchors: [
      'mysqli_connect(',
      'mysql_connect(',
      'mysql_pconnect(',
      'mysqli_real_connect(',
      'new mysqli(',
      'new PDO(',
      'DriverManager.getConnection(',
      'oci_connect(',
      'ftp_login(',
      'db.auth(',
    ],
    pattern: new RegExp(
      String.raw`(?:(?:mysqli?_p?connect|new mysqli|new PDO|DriverManager\.getConnection|ftp_login)\(\s{0,20}${STRING}${COMMA}${STRING}${COMMA}|(?:oci_connect|db\.auth)\(\s{0,20}${STRING}${COMMA}|mysqli_real_connect\(\s{0,20}${STRING}${COMMA}${STRING}${COMMA}${STRING}${COMMA})${VALUE}`,
    ),
    shape: 'a literal in the place of the password',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.php.net/manual/mysqli.construct.php' },
  },
  {
    id: 'oracle-login',
    title: 'Password in an Oracle connection',
    severity: 'high',
    anchors: ['jdbc:oracle:', 'sqlplus ', 'sqlldr ', 'expdp ', 'impdp ', 'rman target '],
    before: null,
    pattern:
      /(?:jdbc:oracle:(?:thin|oci8?):|(?:sqlplus|sqlldr|expdp|impdp|rman target) (?:-\w{1,8} ){0,4}(?:userid=)?["']?)(?![$<%{])[\w.$#[\]-]{1,60}\/(?<secret>(?![$<%{/\x80-\xff])[^\s@"'\x60<>{}$\\/]{3,60})@(?=[\w(/.-])/,
    shape: 'user/password@ of an Oracle database',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'database-connect-call': {
    flags: [
      ['mysqli_connect("db.shop.io", "shop", "', { of: 'base62', length: 12 }, '", "orders")'],
      ["new PDO('mysql:host=db;dbname=shop', $user, '", { of: 'base62', length: 12 }, "')"],
      ['DriverManager.getConnection(url, "shop", "', { of: 'base62', length: 12 }, '")'],
    ],
    passes: [
      ['mysqli_connect($host, $user, $password)'],
      ['mysqli_connect("db.shop.io", "shop", "")'],
      ['new PDO("mysql:host=db", "shop", "$password")'],
    ],
  },
  'oracle-login': {
    flags: [
      ['jdbc:oracle:thin:shop/', { of: 'base62', length: 12 }, '@db.shop.io:1521:orcl'],
      ['sqlplus -s shop/', { of: 'base62', length: 12 }, '@orcl'],
    ],
    passes: [['jdbc:oracle:thin:@db.shop.io:1521:orcl'], ['sqlplus shop/$PASSWORD@orcl'], ['sqlplus / as sysdba']],
  },
}
