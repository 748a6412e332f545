import { listed, markup } from './markup.ts'
import { call, knownCall } from './readers/call.ts'
import { charArray, secureString } from './readers/char-array.ts'
import { compared, reversed } from './readers/compared.ts'
import { direct } from './readers/direct.ts'
import { initialiser, placeDefault } from './readers/fallback.ts'
import { headerLine } from './readers/header-line.ts'
import { labelled } from './readers/labelled.ts'
import { declaration, directive, flag, setOption, sshpass } from './readers/option.ts'
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
  behind(' *=:', labelled),
  behind(':', headerLine),
  markup,
  behind(':', placeDefault),
  direct,
  behind(' {', initialiser),
  behind('"\'`&.,', pair),
  behind(',', setOption),
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

/** The same of calls whose names mean no secret. */
export const CALL_READERS: readonly Reader[] = [knownCall, behind('(', charArray), behind(BLANK, secureString)]
