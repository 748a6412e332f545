/** Draws that are the same on every machine for the same seed and name. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  int(limit: number): number
  pick<T>(list: readonly T[]): T
  /** Characters of an alphabet. */
  text(alphabet: string, length: number): string
  bytes(length: number): Uint8Array
}

/** Mulberry32 (Tommy Ettinger, public domain) over a seed and a name (FNV-1a), so that two places draw apart from each other. */
export function makeRandom(seed: number, name: string): Random {
  let state = (hash(name) ^ Math.imul(seed, 2654435761)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const int = (limit: number): number => next() % limit
  return {
    int,
    pick: (list) => list[int(list.length)]!,
    text: (alphabet, length) => Array.from({ length }, () => alphabet[int(alphabet.length)]).join(''),
    bytes: (length) => Uint8Array.from({ length }, () => int(256)),
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193)
  return value
}
