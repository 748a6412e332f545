import type { Field } from '../field.ts'
import { roleOfColumn } from './sql-columns.ts'
import type { Token } from './sql-tokens.ts'

interface Pair {
  name: string
  role: NonNullable<Field['role']>
  token: Token
}

/** Tables whose rows are settings: wp_options, settings, core_config_data, variables, parameters. */
const SETTINGS = /option|setting|config|variable|param|preference|propert|registry|meta/i
/** A name as programs have them, with its path: `smtp/password`, `mailserver_pass`. */
const NAME = /^[A-Za-z][\w./:-]{2,100}$/

/** Settings of a row that holds a name and, in the next string, its value: `(7, 'mailserver_pass', 'v', 'yes')`. */
export function pairsOf(row: readonly (Token | null)[], table: string): Pair[] {
  if (!SETTINGS.test(table)) return []
  const strings = row.filter((token) => token?.kind === 'string') as Token[]
  return strings.flatMap((token, at): Pair[] => {
    const next = strings[at + 1] ?? (strings.length === 2 ? strings[at - 1] : undefined)
    const role = NAME.test(token.text) ? roleOfColumn(token.text.split(/[./:]/).at(-1) ?? '', table) : null
    return role === null || next === undefined ? [] : [{ name: token.text, role, token: next }]
  })
}
