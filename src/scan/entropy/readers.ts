import { memo } from '../../value/memo.ts'
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

/** A reader, and with which characters what it reads begins behind a name; null: with any. */
interface Way {
  read: Reader
  first: string | null
}

const behind = (first: string | null, read: Reader): Way => ({ first, read })
const anywhere = (read: Reader): Way => behind(null, read)

const BLANK = ' \t\r\n'
const QUOTE = '"\'`'

/** The ways of giving a value to a name; the first that fits decides. */
const WAYS: readonly Way[] = [
  behind('"\':', listed),
  behind(' *=:', labelled),
  behind(':', headerLine),
  anywhere(markup),
  behind(':', placeDefault),
  anywhere(direct),
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
  anywhere(reversed),
]

/** The same of calls whose names mean no secret. */
const CALL_WAYS: readonly Way[] = [anywhere(knownCall), behind('(', charArray), behind(BLANK, secureString)]

/** Those of the ways that fit the first character behind a name: most names fit few. */
const byFirst = (ways: readonly Way[]): ((char: string) => readonly Reader[]) =>
  memo((char) => ways.filter(({ first }) => first === null || first.includes(char)).map(({ read }) => read))

export const readersBehind = byFirst(WAYS)
export const callReadersBehind = byFirst(CALL_WAYS)
