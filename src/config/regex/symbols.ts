/** Bits 0–255 for the characters of latin1, one more for all that lie above. A set of symbols is a bit set. */
export type Symbols = bigint

/** Each symbol alone. */
const SYMBOLS: readonly Symbols[] = Array.from({ length: 257 }, (_, bit) => 1n << BigInt(bit))

const LATIN1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
/** Letters, ideographs, marks and signs above latin1: a class that holds one of them counts as holding all. */
const ABOVE = ['Ā', 'Ω', 'я', '中', '\u2028', '’', '€', '\ufeff']

/** By flags and element: many rules share their classes. */
const known = new Map<string, Symbols>()

/** Which symbols one element of a pattern (`[a-z]`, `\d`, `.`, `x`) takes; asked of the engine itself, so that flags are honoured. */
export function makeSymbols(flags: string): (raw: string) => Symbols {
  const counting = flags.replace(/[^isu]/g, '')
  return (raw) => {
    const key = `${counting}:${raw}`
    const symbols = known.get(key) ?? symbolsOf(new RegExp(`^(?:${raw})$`, counting))
    known.set(key, symbols)
    return symbols
  }
}

function symbolsOf(element: RegExp): Symbols {
  const latin1 = LATIN1.reduce((set, char, bit) => (element.test(char) ? set | (1n << BigInt(bit)) : set), 0n)
  return ABOVE.some((char) => element.test(char)) ? latin1 | (1n << 256n) : latin1
}

/** One symbol of each kind: those that all places treat alike are one kind. */
export function kindsOf(places: readonly { symbols: Symbols }[]): Symbols[] {
  const sets = [...new Set(places.map(({ symbols }) => symbols))]
  return [...new Map(SYMBOLS.map((symbol) => [sets.map((set) => Number((set & symbol) !== 0n)).join(''), symbol])).values()]
}
