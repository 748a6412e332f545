import { account, fact, utf8 } from './facts.ts'
import { type Place, type Proof, unproven } from './result.ts'

const BEFORE = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s:@/"'`<>]{0,100}(?:@[\w.-]{1,253})?):$/i
/** A host that another @ follows is a part of the password. */
const AFTER = /^@(?![^\s/"'<>?#]{0,100}@)((?:[\w.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?)(?:\/([\w.%-]{1,100}))?/
/** Schemes whose first path segment names a database. */
const DATABASES = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|mssql|sqlserver|cockroachdb|oracle|redis|rediss|clickhouse|db2)(?:\+|$)/i
/** How far a URL is looked at on either side of its password. */
const REACH = 400

/** The password of a URL: whose it is and where it opens. */
export function readUrl(value: string, { around, at }: Place): Proof {
  const [, scheme = '', user = ''] = BEFORE.exec(around.slice(Math.max(0, at - REACH), at)) ?? []
  const end = at + value.length
  const [, host, path] = AFTER.exec(around.slice(end, end + REACH)) ?? []
  if (scheme === '') return unproven()
  return unproven([
    ...account('user', utf8(user.replace(/%40/g, '@'))),
    ...fact('host', host),
    ...(DATABASES.test(scheme) ? fact('database', path) : []),
  ])
}
