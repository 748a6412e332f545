import { listed, markup } from './markup.ts'
import { call } from './readers/call.ts'
import { compared, reversed } from './readers/compared.ts'
import { direct } from './readers/direct.ts'
import { initialiser, placeDefault } from './readers/fallback.ts'
import { declaration, directive, flag, sshpass } from './readers/option.ts'
import { declared, pair } from './readers/pair.ts'
import { sql } from './readers/sql.ts'
import type { Reader } from './taken.ts'

/** The ways of giving a value to a name; the first that fits decides. */
export const READERS: readonly Reader[] = [
  listed,
  markup,
  placeDefault,
  direct,
  initialiser,
  pair,
  declared,
  call,
  compared,
  sql,
  declaration,
  directive,
  flag,
  sshpass,
  reversed,
]
