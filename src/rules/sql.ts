import type { ExamplesOf, Rule } from './rule.ts'

/** Within the statement, which a semicolon ends. */
const STATEMENT = '[^;]{1,400}'
/** The quotes may be escaped. */
const QUOTED = String.raw`N?\\{0,3}(?:'(?<secret>(?![$<%{*:@?\x80-\xff]|["\x60]?[\s,+)\]};]|["\x60][.&])[^'\r\n\\]{3,100})\\{0,3}')`

export const rules = [
  {
    id: 'sql-user-password',
    title: 'Password in a SQL statement',
    severity: 'high',
    anchors: [
      'DENTIFIED BY ',
      'dentified by ',
      'DENTIFIED WITH ',
      'dentified with ',
      "ASSWORD '",
      "assword '",
      'ASSWORD = ',
      'assword = ',
      "ASSWORD='",
      "ASSWORD=N'",
    ],
    reachBack: 1,
    before: 'A-Za-z0-9_',
    pattern: new RegExp(
      String.raw`(?:[Ii]dentified|IDENTIFIED|[Pp]assword|PASSWORD)(?:\s(?:WITH|with)\s[\w'"]{1,40})?(?:\s(?:BY|by|AS|as)(?:\s(?:PASSWORD|password|VALUES|values))?)?\s{0,3}(?:=\s{0,3})?${QUOTED}` +
        String.raw`(?<=(?:^|[^\w]|\\[nrt]|\\u00[0-9a-f]{2})(?:CREATE|ALTER|GRANT|create|alter|grant)\s${STATEMENT})`,
    ),
    shape: 'a quoted value after IDENTIFIED BY or PASSWORD in CREATE, ALTER or GRANT',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html' },
  },
  {
    id: 'sql-set-password',
    title: 'Password in a SQL statement',
    severity: 'high',
    anchors: ['SET PASSWORD', 'set password', 'Set Password'],
    pattern: new RegExp(
      String.raw`(?:SET PASSWORD|set password|Set Password)(?:\s{1,4}(?:FOR|for)\s{1,4}[^\s=]{1,120})?\s{0,3}=\s{0,3}(?:(?:OLD_)?(?:PASSWORD|password)\()?${QUOTED}`,
    ),
    shape: 'a quoted value in SET PASSWORD',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://dev.mysql.com/doc/refman/8.4/en/set-password.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sql-user-password': {
    flags: [
      ["CREATE USER 'shop'@'%' IDENTIFIED BY '", { of: 'base62', length: 12 }, "';"],
      ["ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY '", { of: 'base62', length: 12 }, "';"],
      ["grant all on shop.* to 'shop'@'%' identified by '", { of: 'base62', length: 12 }, "';"],
      ["ALTER ROLE shop WITH ENCRYPTED PASSWORD '", { of: 'base62', length: 12 }, "';"],
      ["CREATE LOGIN shop\n  WITH PASSWORD = N'", { of: 'base62', length: 12 }, "';"],
    ],
    passes: [
      ["CREATE USER shop IDENTIFIED BY '$PASSWORD';"],
      [`"CREATE USER shop IDENTIFIED BY '" + password + "'"`],
      [`"CREATE USER shop IDENTIFIED BY '".$password."'"`],
      ["run('CREATE USER shop IDENTIFIED BY ' + quoted + ' x1y2z3')"],
      ["CREATE USER shop IDENTIFIED BY '${PASSWORD}';"],
      ["CREATE USER shop PASSWORD '<password>';"],
      ["INSERT INTO log VALUES ('password '); SELECT 'abcdefg';"],
      ["CREATE TABLE a (b text); the password 'abcdefg'"],
    ],
  },
  'sql-set-password': {
    flags: [
      ["SET PASSWORD FOR 'root'@'localhost' = PASSWORD('", { of: 'base62', length: 12 }, "');"],
      ["SET PASSWORD = '", { of: 'base62', length: 12 }, "';"],
    ],
    passes: [["SET PASSWORD FOR 'root'@'localhost' = PASSWORD('$1');"], ['SET PASSWORD FOR root']],
  },
}
