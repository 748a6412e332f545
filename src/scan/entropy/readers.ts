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

/** A reader, and what it reads behind a name. */
interface Way {
  read: Reader
  /** Characters with which it begins; null: any. */
  first: string | null
  /** Where a word stands behind a blank, its first two letters, in lower case; null: any word. */
  words: readonly string[] | null
}

const behind = (first: string | null, read: Reader, words: string | null = null): Way => ({ read, first, words: words?.split(' ') ?? null })
const anywhere = (read: Reader, words: string | null = null): Way => behind(null, read, words)
const NO_WORD = ''

const BLANK = ' \t\r\n'
const QUOTE = '"\'`'

/** The ways of giving a value to a name; the first that fits decides. */
const WAYS: readonly Way[] = [
  behind('"\':', listed),
  behind(' *=:', labelled, NO_WORD),
  behind(':', headerLine),
  anywhere(markup),
  behind(':', placeDefault),
  anywhere(direct, 'st as eq ne is to or'),
  behind(' {', initialiser, 'by'),
  behind('"\'`&.,', pair),
  behind(',', setOption),
  behind(QUOTE, declared),
  behind('(.:] ', call, NO_WORD),
  behind('.,)( ', compared, 'is'),
  behind(BLANK, sql),
  behind(BLANK, declaration, 'l" l\''),
  behind(BLANK, directive),
  behind(BLANK, flag),
  behind(' ', sshpass, NO_WORD),
  anywhere(reversed),
]

/** The same of calls whose names mean no secret. */
const CALL_WAYS: readonly Way[] = [anywhere(knownCall), behind('(', charArray), behind(BLANK, secureString)]

/** Those of the ways that fit what stands right behind a name: most names fit few. */
const byBegin = (ways: readonly Way[]): ((begin: string) => readonly Reader[]) =>
  memo((begin) => {
    const word = begin.slice(1)
    const fits = ({ first, words }: Way): boolean =>
      (first === null || first.includes(begin.charAt(0))) && (word === '' || words === null || words.includes(word))
    return ways.filter(fits).map(({ read }) => read)
  })

const readersAt = byBegin(WAYS)
const callReadersAt = byBegin(CALL_WAYS)

/** The readers for what stands behind a name, in their order. */
export const readersBehind = (after: string): readonly Reader[] => readersAt(beginOf(after))
export const callReadersBehind = (after: string): readonly Reader[] => callReadersAt(after.charAt(0))

/** The first character, and if it is a blank before a word, the first two letters of that. */
function beginOf(after: string): string {
  const first = after.charAt(0)
  return (first === ' ' || first === '\t') && isWord(after.charCodeAt(1)) ? first + after.slice(1, 3).toLowerCase() : first
}

const isWord = (code: number): boolean => (code | 0x20) - 0x61 < 26 && (code | 0x20) >= 0x61
