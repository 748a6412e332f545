import { nameParts } from '../../../value/name-parts.ts'

/** Most parts that one keyword is written in: `NEW_YORK_TIMES`. */
const MAX_PARTS = 3
/** What is glued to a service's name where nobody borders it: `adafruittoken`. */
const GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/

/**
 * Visits the words of a text: its parts, up to three neighbours written as one, and what a glued part begins with.
 *
 * @param visit with the word and the number of its last part.
 */
export function wordsOf(text: string, visit: (word: string, at: number) => void): void {
  const parts = nameParts(text)
  for (let at = 0; at < parts.length; at++) {
    let joined = ''
    for (let from = at; from >= 0 && at - from < MAX_PARTS; from--) {
      joined = `${parts[from]}${joined}`
      visit(joined, at)
    }
    const glued = gluedTo(parts[at] as string)
    if (glued !== undefined) visit(glued, at)
  }
}

/** Last letters of what is glued to a name; asked first, because most words end in another or are short. */
const ENDS = 'tnyds'
const SHORTEST = 5

function gluedTo(part: string): string | undefined {
  return part.length >= SHORTEST && ENDS.includes(part[part.length - 1] as string) ? GLUED.exec(part)?.[1] : undefined
}
