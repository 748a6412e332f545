const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Random letters and digits, the same for a length in every run. */
export function sample(length: number): string {
  let state = 2463534242 + length
  return Array.from({ length }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ALPHABET[(state >>> 0) % ALPHABET.length]
  }).join('')
}
