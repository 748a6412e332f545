import { shannonBits } from '../../value/strength.ts'
import { type SecretKind, secretName } from '../secret-name.ts'
import { isKeyboardWalk } from './keyboard.ts'
import { isWeakPhrase } from './phrase.ts'
import { isRepeated } from './repeated.ts'
import { isPlaceholderValue } from './words.ts'

export type WeaknessKind = 'short' | 'recommended-length' | 'placeholder' | 'low-entropy' | 'repeated' | 'keyboard' | 'phrase'

/** What is wrong with a value. */
export interface Weakness {
  kind: WeaknessKind
  /** One plain sentence, without the value or a part of it. */
  why: string
}

/** What a value is held to. The names are those of Settings.env. */
export interface StrengthOptions {
  /** Fewest characters of what the application makes up for itself: 32 of hexadecimal are 128 bits. */
  minLength?: number
  /** Fewest characters that are advised for it: 64 of hexadecimal are 256 bits. */
  recommendedLength?: number
  /**
   * Fewest characters of passwords and of what others issue: 16 random letters and digits are 95 bits, tried over a connection and not
   * offline; NIST SP 800-63B-4 asks for 15 of a password that stands alone.
   */
  minPasswordLength?: number
  /** Fewest bits of Shannon entropy per character in a value of 32 characters or more; shorter ones can show less of it. */
  minBitsPerCharacter?: number
  /** Further words, in any letter case, that a value must not hold. */
  placeholders?: readonly string[]
}

export const STRENGTH_DEFAULTS = {
  minLength: 32,
  recommendedLength: 64,
  minPasswordLength: 16,
  minBitsPerCharacter: 3,
  placeholders: [],
} as const satisfies Required<StrengthOptions>

/** Longer values are keys and documents: only so much of one is looked at. */
const MAX_LENGTH = 4096
/** A value of n characters shows at most log2(n) bits in each: of 32 and more the whole is asked, of shorter ones their share. */
const FULL_BITS = 5

/**
 * What makes a value one that must not ship, the worst first; [] where nothing does. References and empty values are none: ask
 * isLookup of value/placeholder.ts before. Of a connection string hand the password alone.
 *
 * @param name the variable: it says what the value is held to, and a value must not repeat it.
 * @param value without its quotes; its length is counted in characters.
 */
export function weaknessesOf(name: string, value: string, options: StrengthOptions = {}): Weakness[] {
  const held = { ...STRENGTH_DEFAULTS, ...options }
  const kind = secretName(name) ?? 'secret'
  const looked = value.slice(0, MAX_LENGTH)
  const tests: readonly [WeaknessKind, boolean, string][] = [
    [
      'placeholder',
      isPlaceholderValue(name, looked, { extra: held.placeholders, issued: kind === 'token' }),
      'it holds a word that stands for a real one',
    ],
    ['repeated', isRepeated(looked), 'it repeats itself or counts on'],
    ['keyboard', isKeyboardWalk(looked), 'it follows the keys of a keyboard'],
    ['phrase', isWeakPhrase(looked), 'it is made of words from a dictionary'],
    ['low-entropy', isUniform(looked, held.minBitsPerCharacter), 'it has too few different characters'],
  ]
  return [...tests.filter(([, holds]) => holds).map(([kind, , why]) => ({ kind, why })), ...lengthWeakness(kind, [...value].length, held)]
}

/** Whether a weakness is only to be noted, wherever the value is bound for. */
export function isAdvice({ kind }: Weakness): boolean {
  return kind === 'recommended-length'
}

/** Fewest characters that a kind of secret is held to. */
export function minLengthOf(kind: SecretKind, options: StrengthOptions = {}): number {
  const { minLength, minPasswordLength } = { ...STRENGTH_DEFAULTS, ...options }
  return kind === 'secret' ? minLength : Math.min(minLength, minPasswordLength)
}

function lengthWeakness(kind: SecretKind, length: number, held: Required<StrengthOptions>): Weakness[] {
  const least = minLengthOf(kind, held)
  if (length < least) return [{ kind: 'short', why: `it has ${length} of at least ${least} characters` }]
  if (kind !== 'secret' || length >= held.recommendedLength) return []
  return [{ kind: 'recommended-length', why: `it has ${length} characters, ${held.recommendedLength} are better` }]
}

function isUniform(value: string, minBits: number): boolean {
  return value.length > 0 && shannonBits(value) < minBits * Math.min(1, Math.log2(value.length) / FULL_BITS)
}
