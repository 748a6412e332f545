/** Keys by row and column, unshifted and shifted, as on QWERTY, QWERTZ and AZERTY boards. */
const BOARDS: readonly (readonly string[])[] = [
  ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
]
const SHIFTED: Readonly<Record<string, string>> = {
  '!': '1',
  '@': '2',
  '#': '3',
  $: '4',
  '%': '5',
  '^': '6',
  '&': '7',
  '*': '8',
  '(': '9',
  ')': '0',
  _: '-',
}

type Place = readonly [row: number, column: number]

const PLACES = BOARDS.map((rows) => new Map(rows.flatMap((row, y) => [...row].map((key, x): [string, Place] => [key, [y, x]]))))

/** Characters of a straight walk that chance hardly makes: the second step must go on as the first one did. */
const MIN_WALK = 4
/** Share of a value that walks make up. */
const MIN_SHARE = 0.6

/** Whether most of a value is walks over neighbouring keys, along rows or columns: qwertyuiop, 1qaz2wsx3edc, asdfASDF. */
export function isKeyboardWalk(value: string): boolean {
  const keys = [...value].map((char) => SHIFTED[char] ?? char.toLowerCase())
  return keys.length >= MIN_WALK && PLACES.some((places) => walked(keys, places) >= keys.length * MIN_SHARE)
}

/** How many characters stand in walks of at least MIN_WALK keys in one direction. */
function walked(keys: readonly string[], places: ReadonlyMap<string, Place>): number {
  let total = 0
  let start = 0
  for (let at = 1; at <= keys.length; at++) {
    const step = at < keys.length ? stepBetween(keys, at, places) : null
    const goesOn = step !== null && (at === start + 1 || step === stepBetween(keys, at - 1, places))
    if (goesOn) continue
    if (at - start >= MIN_WALK) total += at - start
    // a walk that turns begins anew at the key where it turns, unless that key is counted already
    start = step !== null && at - start < MIN_WALK ? at - 1 : at
  }
  return total
}

/** The direction of a step to a neighbouring key, as a number; null: it is none. A column leans to the left as it goes down. */
function stepBetween(keys: readonly string[], at: number, places: ReadonlyMap<string, Place>): number | null {
  const from = places.get(keys[at - 1] as string)
  const to = places.get(keys[at] as string)
  if (from === undefined || to === undefined) return null
  const [down, right] = [to[0] - from[0], to[1] - from[1]]
  const isNext = down === 0 ? Math.abs(right) === 1 : Math.abs(down) === 1 && right === 0
  return isNext ? down * 3 + right : null
}
