import type { Assignment } from './taken.ts'
import { FILE_NAME, HOST } from './reference.ts'

/** Several words and a number, as people and password managers make them up: gravel-summit-ember-86. */
export const PASS_PHRASE = /^[A-Za-z]{3,12}(?:[-_. ][A-Za-z]{3,12}){2,7}[-_. ]\d{2,4}$/

const TWO_WORDS = /^[A-Za-z]{3,20}[-_!@#$%^&*?+\d]{1,6}[A-Za-z]{3,20}(?:[-_!@#$%^&*?+\d]{1,6}[A-Za-z]{3,20}){0,6}[-_!@#$%^&*?+\d]{0,8}$/

/** Whether a value is words with digits between or behind them: kettle#90Pickle. */
export const isTwoWords = (value: string, digits: number): boolean => digits >= 2 && TWO_WORDS.test(value)

/** A word with a digit and a mark, or with a number behind it: nobody calls a thing so, and no machine makes it. */
const PERSONAL = /^(?=[^\d]{0,23}\d)(?=[^!@#%&*+?]{1,23}[!@#%&*+?])(?=.{0,20}[a-z]{2})[\w!@#%&*+?]{8,24}$|^[A-Z][a-z]{3,16}\d{1,6}$/

export const isPersonal = (value: string): boolean => value.length >= 8 && PERSONAL.test(value)

/** The second of a kind of thing: pwd_too_short_8, lock-2; among the arguments of a call orders-v2 and Level3, too. */
const NUMBERED = /^[a-z]{2,20}(?:[-_][a-z]{1,20}){0,6}[-_]\d$/
const COUNTED = /^[A-Za-z]{2,20}(?:[-_][A-Za-z]{1,20}){0,6}\d$/

/** Whether a value counts things of one kind. */
export const isCounted = (value: string, { place }: Assignment): boolean =>
  NUMBERED.test(value) || (place === 'argument' && COUNTED.test(value))

const DOTTED = /^[A-Za-z\d]{3,16}\.[A-Za-z\d]{3,16}$/

/** Whether a password is a string of two words and digits with a dot between, which is no member of anything: Mezzo.Forte5. */
export const isDotted = (value: string, { role, quoted }: Assignment): boolean =>
  role === 'password' && quoted && DOTTED.test(value) && /\d/.test(value) && !FILE_NAME.test(value) && !HOST.test(value)
