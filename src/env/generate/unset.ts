import { isLookup, isPlaceholderPart } from '../../value/placeholder.ts'

/** What templates tell a person to do: `change-this-to-64-random-characters`, `please_generate_me`. */
const ASKS =
  /^[<[{"]?(?:please[-_ ])?(?:change|replace|generate|insert|enter|put|set|add|fill|use|your|example|dummy|placeholder|todo|fixme)[-_ ][a-z0-9 ._-]{1,100}[>\]}"]?$/i

/** Brackets around the whole, or what stands for characters. */
const MARKED = /^<[^<>]{0,200}>$|^\[[^[\]]{0,200}\]$|^__\w{1,100}__$|^[xX*.•_-]{3,200}$|[xX]{8}/

/**
 * Whether a variable counts as not set: it is empty, or has a template's words in place of a value, so that nothing is lost with it. What is put in
 * elsewhere (`${OTHER}`, `vault:…`), is encrypted, has no letter in it, or is a phrase of other words
 * may be meant.
 */
export function isUnset(value: string): boolean {
  if (value === '') return true
  if (isLookup(value) || !/[A-Za-z]/.test(value)) return false
  return isPlaceholderPart(value) || MARKED.test(value) || (ASKS.test(value) && isOfWords(value))
}

/** Letters of one case, and short numbers, between marks: no generator writes that. */
function isOfWords(value: string): boolean {
  const isOneCase = value === value.toLowerCase() || value === value.toUpperCase() || /^[A-Z][a-z]/.test(value)
  return isOneCase && value.split(/[^A-Za-z0-9]+/).every((part) => /^(?:[A-Za-z]{0,20}|\d{1,4})$/.test(part))
}
