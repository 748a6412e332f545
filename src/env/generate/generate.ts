import { isProquints } from '../proquint.ts'
import { isAdvice, weaknessesOf } from '../strength/index.ts'
import { FORMATS, type SecretFormat } from './formats.ts'

/** NIST SP 800-57: no attack reaches 112 bits; 256 leave room for what comes. */
export const DEFAULT_BITS = 256
export const MIN_BITS = 128
export const MAX_BITS = 4096
/** What is shorter counts as weak, however it was made. */
const MIN_CHARACTERS = 32
/** What is advised for a key: so many has one of which nobody said the strength. */
const ADVISED_CHARACTERS = 64

export interface Secret {
  value: string
  /** What it really holds, at least what was asked for; rounded down. */
  bits: number
}

/**
 * A value of at least so many bits, drawn by the platform's generator (crypto.randomBytes), every value of its length equally likely.
 *
 * @param asked MIN_BITS to MAX_BITS; absent: DEFAULT_BITS, and as many characters as are advised for a key
 * @throws RangeError
 */
export function generate(format: SecretFormat, asked?: number): Secret {
  const bits = asked ?? DEFAULT_BITS
  if (!Number.isInteger(bits) || bits < MIN_BITS || bits > MAX_BITS) throw new RangeError(`bits: ${MIN_BITS} to ${MAX_BITS}`)
  const { unitBits, draw, characters } = FORMATS[format]
  let units = Math.ceil(bits / unitBits)
  const least = asked === undefined ? ADVISED_CHARACTERS : MIN_CHARACTERS
  while (characters(units) < least) units++
  return { value: drawn(() => draw(units)), bits: Math.floor(units * unitBits + 1e-9) }
}

/** Fewer than one value in 2,000 holds a placeholder word by chance. */
const MAX_DRAWS = 100

/**
 * Draws again what a check would refuse, so that what is generated is never blocked. The values that are left out (measured: 0 to 4 in
 * 10,000) cost less than a thousandth of a bit; the others stay equally likely.
 */
function drawn(draw: () => string): string {
  for (let tries = 1; ; tries++) {
    const value = draw()
    if (tries === MAX_DRAWS || weaknessesOf('SECRET_KEY', value, { minLength: MIN_CHARACTERS }).every(isAdvice)) return value
  }
}

/** The format that a value seems to have been made in, so that the next one fits where it fitted. */
export function formatOf(value: string): SecretFormat {
  if (/^[0-9a-f]+$/.test(value)) return 'hex'
  if (isProquints(value)) return 'words'
  return /^[0-9A-Za-z]{16,}$/.test(value) ? 'base62' : 'base64url'
}
