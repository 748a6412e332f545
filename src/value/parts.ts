/** Whether one of some parts stands in a text: to be asked before a pattern of which each match has one. */
export const holdsAny = (text: string, parts: readonly string[]): boolean => parts.some((part) => text.includes(part))
