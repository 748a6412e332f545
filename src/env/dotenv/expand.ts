/** A name in braces with what holds without it (`${NAME:-default}`), or a bare name; two dollars are one. */
const REFERENCE = /\$(?:\$|\{([A-Za-z_]\w{0,120})(?:(:?-)([^{}$]{0,1000}))?\}|([A-Za-z_]\w{0,120}))/g
/** Expanded values may name others, but not for ever, and not without end. */
const MAX_ROUNDS = 5
const MAX_LENGTH = 100_000

/**
 * A value with the variables that it names put in, as dotenv-expand and compose do. What is not known stays as it is written.
 * @param lookup undefined: there is no such variable
 */
export function expand(value: string, lookup: (name: string) => string | undefined): string {
  let text = value
  for (let round = 0; round < MAX_ROUNDS && text.includes('$'); round++) {
    const next = text.replace(REFERENCE, (whole, braced?: string, operator?: string, other?: string, bare?: string) => {
      const name = braced ?? bare
      const found = name === undefined ? undefined : lookup(name)
      if (operator === ':-' && (found === undefined || found === '')) return other as string
      return found ?? (operator === undefined ? whole : (other as string))
    })
    if (next === text || next.length > MAX_LENGTH) break
    text = next
  }
  return text
}
