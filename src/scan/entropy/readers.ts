import { listed, markup } from './markup.ts'
import { call } from './readers/call.ts'
import { compared, reversed } from './readers/compared.ts'
import { direct } from './readers/direct.ts'
import { initialiser, placeDefault } from './readers/fallback.ts'
import { declaration, directive, flag, sshpass } from './readers/option.ts'
import { declared, pair } from './readers/pair.ts'
import { sql } from './readers/sql.ts'
import type { Reader } from './taken.ts'

/** A reader for names that one of these characters follows: most names fit none of its signs. */
const behind =
  (first: string, read: Reader): Reader =>
  (site) =>
    first.includes(site.after.charAt(0)) ? read(site) : null

const BLANK = ' \t\r\n'
const QUOTE = '"\'`'

/** The ways of giving a value to a name; the first that fits decides. */
export const READERS: readonly Reader[] = [
  behind('"\':', listed),
  markup,
  behind(':', placeDefault),
  direct,
  behind(' {', initialiser),
  behind('"\'`&.,', pair),
  behind(QUOTE, declared),
  behind('(.:] ', call),
  behind('.,)( ', compared),
  behind(BLANK, sql),
  behind(BLANK, declaration),
  behind(BLANK, directive),
  behind(BLANK, flag),
  behind(' ', sshpass),
  reversed,
]
