/** Rows of a keyboard and sequences that people type when anything will do. */
const TYPED_RUNS =
  'qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp qwertzuiop azertyuiop 1q2w3e4r5t6y7u8i9o0p deadbeef cafebabe 0badc0de'
/** Share of steps that must continue a count in a short value; random characters of 16 continue one in eight. */
const MIN_COUNTED_SHARE = 0.8
const MAX_PERIOD = 8
/** A longer one counts where random characters would in fewer than one of so many values: ln(10^9). */
const RARE = 20.7
/** Longest value that is judged so: keys and encoded documents hold runs of their own. */
const MAX_RARE_LENGTH = 200

/**
 * Whether no source of randomness wrote this: at most two different characters, a count or an alphabet (also two
 * interleaved: a1b2c3), a short part repeated, a keyboard row. Letters in either case are the same. False below four
 * characters.
 */
export function isRegular(value: string): boolean {
  if (value.length < 4) return false
  const folded = value.toLowerCase()
  return hasTwoKinds(folded) || counts(folded, 1) || counts(folded, 2) || countsDown(folded) || repeats(folded) || isTypedRun(folded)
}

/** At most two different characters. */
function hasTwoKinds(value: string): boolean {
  const first = value.codePointAt(0)
  let other = first
  for (const char of value) {
    const code = char.codePointAt(0)
    if (code === first || code === other) continue
    if (other !== first) return false
    other = code
  }
  return true
}

/**
 * Whether far more steps count on, or come again after a fixed distance, than chance explains: `abc123xyz-456def789ghij-klmnop…`.
 * For values that people chose: an issuer's own formats have such parts (21 times the letter A, ids of digits, base64 of text).
 */
export function isHardlyRandom(text: string): boolean {
  // zeros in base64 are no choice of a person
  const value = text
    .replace(/A{8,200}/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  if (value.length < 16 || value.length > MAX_RARE_LENGTH) return false
  const size = /^[0-9]+$/.test(value) ? 10 : /^[0-9a-f]+$/.test(value) ? 16 : 36
  const counted = [
    [1, countedSteps(value, 1)],
    [1, countedBack(value)],
    [2, countedSteps(value, 2)],
  ] as const
  if (counted.some(([stride, steps]) => isRare(steps, value.length - stride, 2.2 / size))) return true
  for (let period = 2; period <= MAX_PERIOD; period++) if (isRare(recurring(value, period), value.length - period, 1 / size)) return true
  return false
}

/** Chernoff's bound for `count` or more of `total` events that each have the given probability. */
function isRare(count: number, total: number, probability: number): boolean {
  const share = count / total
  if (share <= probability) return false
  const rest = share === 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - probability))
  return total * (share * Math.log(share / probability) + rest) > RARE
}

function recurring(value: string, period: number): number {
  let count = 0
  for (let i = period; i < value.length; i++) if (value.charCodeAt(i) === value.charCodeAt(i - period)) count++
  return count
}

/** Ends with the first miss too many: in most values that is one of the first steps. */
function counts(value: string, stride: number): boolean {
  if (value.length < 4 * stride) return false
  const least = (value.length - stride) * MIN_COUNTED_SHARE
  let most = value.length - stride
  for (let i = stride; i < value.length && most >= least; i++) if (!isCounted(value.charCodeAt(i - stride), value.charCodeAt(i))) most--
  return most >= least
}

function countsDown(value: string): boolean {
  const least = (value.length - 1) * MIN_COUNTED_SHARE
  let most = value.length - 1
  for (let i = 1; i < value.length && most >= least; i++) if (!isCounted(value.charCodeAt(i), value.charCodeAt(i - 1))) most--
  return most >= least
}

function countedSteps(value: string, stride: number): number {
  let counted = 0
  for (let i = stride; i < value.length; i++) if (isCounted(value.charCodeAt(i - stride), value.charCodeAt(i))) counted++
  return counted
}

/** What counts when it is read from its end. */
function countedBack(value: string): number {
  let counted = 0
  for (let i = 1; i < value.length; i++) if (isCounted(value.charCodeAt(i), value.charCodeAt(i - 1))) counted++
  return counted
}

const [ZERO, NINE, A, F, Z] = [0x30, 0x39, 0x61, 0x66, 0x7a]

/** Whether a step goes none or one up, or from the end of the digits or letters to the beginning of either. */
function isCounted(from: number, to: number): boolean {
  if (to === from || to === from + 1) return true
  return to === ZERO ? from === NINE || from === Z || from === F : to === A && (from === NINE || from === Z)
}

function repeats(value: string): boolean {
  for (let period = 2; period <= MAX_PERIOD && period * 2 <= value.length; period++) {
    let at = period
    while (at < value.length && value.charCodeAt(at) === value.charCodeAt(at - period)) at++
    if (at === value.length) return value.length >= 12 || period * 3 <= value.length
  }
  return false
}

function isTypedRun(value: string): boolean {
  return TYPED_RUNS.includes(value)
}
