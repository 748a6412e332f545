import { isProquints } from '../proquint.ts'
import { isHardlyRandom, isRegular } from '../../value/regular.ts'

/** Share of characters that repeat the one before them; random ones do in one of sixteen steps at most. */
const MAX_STUTTER = 0.5

/** Whether a value is one part again and again, stutters, or counts on. */
export function isRepeated(value: string): boolean {
  return isRegular(value) || (isHardlyRandom(value) && !isProquints(value)) || isPeriodic(value) || stutters(value)
}

/** Whether a part of at most half the length, said again to the end, makes the whole value. By Knuth, Morris and Pratt: linear. */
function isPeriodic(value: string): boolean {
  const border = new Uint32Array(value.length)
  for (let at = 1, length = 0; at < value.length; at++) {
    while (length > 0 && value[at] !== value[length]) length = border[length - 1] as number
    if (value[at] === value[length]) length++
    border[at] = length
  }
  return value.length >= 4 && (border.at(-1) as number) * 2 >= value.length
}

function stutters(value: string): boolean {
  let repeated = 0
  for (let at = 1; at < value.length; at++) if (value[at] === value[at - 1]) repeated++
  return value.length >= 8 && repeated > value.length * MAX_STUTTER
}
