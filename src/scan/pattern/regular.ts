/** Rows of a keyboard and sequences that people type when anything will do. */
const TYPED_RUNS =
  'qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp qwertzuiop azertyuiop 1q2w3e4r5t6y7u8i9o0p deadbeef cafebabe 0badc0de'
/** Steps that continue a count upwards besides one and none. */
const WRAPS: ReadonlySet<string> = new Set(['90', '9a', '01', 'za', 'z0', 'f0'])
/** Share of steps that must continue a count; random characters of 16 continue one in eight. */
const MIN_COUNTED_SHARE = 0.8
const MAX_PERIOD = 8

/**
 * Whether no source of randomness wrote this: at most two different characters, a count or an alphabet (also two
 * interleaved: a1b2c3), a short part repeated, a keyboard row. Letters in either case are the same. False below four
 * characters.
 */
export function isRegular(value: string): boolean {
  if (value.length < 4) return false
  const folded = value.toLowerCase()
  return (
    new Set(folded).size <= 2 ||
    counts(folded, 1) ||
    counts(folded, 2) ||
    counts(reversed(folded), 1) ||
    repeats(folded) ||
    isTypedRun(folded)
  )
}

function counts(value: string, stride: number): boolean {
  if (value.length < 4 * stride) return false
  let counted = 0
  for (let i = stride; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - stride)
    if (step === 0 || step === 1 || WRAPS.has(value.charAt(i - stride) + value.charAt(i))) counted++
  }
  return counted >= (value.length - stride) * MIN_COUNTED_SHARE
}

function reversed(value: string): string {
  return [...value].reverse().join('')
}

function repeats(value: string): boolean {
  for (let period = 2; period <= MAX_PERIOD && period * 2 <= value.length; period++) {
    let at = period
    while (at < value.length && value[at] === value[at - period]) at++
    if (at === value.length) return value.length >= 12 || period * 3 <= value.length
  }
  return false
}

function isTypedRun(value: string): boolean {
  return TYPED_RUNS.includes(value)
}
