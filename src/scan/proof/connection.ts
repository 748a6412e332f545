import type { Fact } from '../../model.ts'
import { account, fact, utf8 } from './facts.ts'
import { type Place, type Proof, unproven } from './result.ts'

const REACH = 600
/** What ends a connection string in its file. */
const EDGE = /[\r\n"'`<>]/
const JDBC = /jdbc:[a-z0-9]{2,20}:(?:[a-z]{2,10}:)?(?:@|\/\/|@\/\/)([\w.-]{1,200}(?::\d{1,5})?)(?:[/:;]([\w$-]{1,100})(?![=\w]))?/i

/** Key, in any spelling → label. Source: the keywords of ADO.NET, ODBC and JDBC. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ...['server', 'datasource', 'host', 'address', 'addr', 'networkaddress', 'servername'].map((key) => [key, 'host'] as const),
  ...['userid', 'uid', 'user', 'username'].map((key) => [key, 'user'] as const),
  ...['database', 'initialcatalog', 'databasename', 'dbname'].map((key) => [key, 'database'] as const),
])

/** The password of `Key=value;` pairs or of a JDBC URL: whose it is and what it opens. */
export function readConnection(value: string, { around, at }: Place): Proof {
  const before =
    around
      .slice(Math.max(0, at - REACH), at)
      .split(EDGE)
      .at(-1) ?? ''
  const after = around.slice(at + value.length, at + value.length + REACH).split(EDGE)[0] ?? ''
  const [, host, database] = JDBC.exec(before) ?? []
  const found = new Map<string, string>([
    ...(host === undefined ? [] : [['host', host] as const]),
    ...(database === undefined ? [] : [['database', database] as const]),
  ])
  for (const [, key = '', text = ''] of `${before};${after}`.matchAll(/([A-Za-z][A-Za-z ]{1,30}?)\s?=\s?([^;&=]{1,200})/g)) {
    const label = LABELS.get(key.replaceAll(' ', '').toLowerCase())
    if (label !== undefined && !found.has(label)) found.set(label, text)
  }
  return unproven(['user', 'host', 'database'].flatMap((label) => tell(label, found.get(label))))
}

function tell(label: string, text: string | undefined): Fact[] {
  if (text === undefined) return []
  return label === 'user' ? account(label, utf8(text)) : fact(label, utf8(text))
}
