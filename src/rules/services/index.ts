import { ROWS as ROWS_A_B } from './a-b.ts'
import { ROWS as ROWS_C_E } from './c-e.ts'
import { ROWS as ROWS_F_K } from './f-k.ts'
import { ROWS as ROWS_L_O } from './l-o.ts'
import { ROWS as ROWS_P_R } from './p-r.ts'
import { ROWS as ROWS_S_U } from './s-u.ts'
import { ROWS as ROWS_V_Z } from './v-z.ts'

/**
 * Credentials whose own text does not give them away: the service's name beside a value of its shape does. The entropy check
 * asks this table about its candidates (`scan/entropy/service/`); a row costs no pattern until its keyword is met.
 *
 * One row a line, columns between semicolons; those at the end may be missing:
 *
 *     id; title; keywords; shape; severity; docs
 *
 * Keywords are lower case without marks and stand between blanks: `newrelic` is met in `NEW_RELIC_KEY`, `newRelicKey` and
 * `new-relic.key`. One with `~` is a word of every day: it only counts in the value's own name. A shape is a list of parts
 * between blanks: `uuid`, a literal in quotes (`'live_'/'test_'` is either), or a class and how often it stands (`h32`,
 * `w20-24`, `[a-z0-9-]36`). Classes: d digits, h hexadecimal in either case, a lower-case letters and digits, A upper-case
 * letters and digits, l letters, w letters and digits, v those and _, u base64url, b base64, x base32, p printable. Severity:
 * `medium` where nothing stands; `info` for identifiers that the service does not treat as secret. Docs: the service's own
 * page about the credential, or its developer documentation, without `https://`; `^` is that of the row above.
 *
 * Facts: the services' own documents (last column) where they state the format, else the formats that public scanners share.
 */
export const SERVICE_ROWS: readonly string[] = [ROWS_A_B, ROWS_C_E, ROWS_F_K, ROWS_L_O, ROWS_P_R, ROWS_S_U, ROWS_V_Z]
