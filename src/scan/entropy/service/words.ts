import { nameParts } from '../name-parts.ts'

/** A word of a text, or several that stand side by side written as one, and where its last part stands. */
export interface Word {
  word: string
  /** Number of the word's last part. */
  at: number
}

/** Most parts that one keyword is written in: `NEW_YORK_TIMES`. */
const MAX_PARTS = 3
/** What is glued to a service's name where nobody borders it: `adafruittoken`. */
const GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/

/** The parts, up to three neighbours joined, and what a glued part begins with. */
export function wordsOf(text: string): Word[] {
  const parts = nameParts(text)
  const words: Word[] = []
  for (let at = 0; at < parts.length; at++) {
    let joined = ''
    for (let from = at; from >= 0 && at - from < MAX_PARTS; from--) {
      joined = `${parts[from]}${joined}`
      words.push({ word: joined, at })
    }
    const glued = GLUED.exec(parts[at] as string)?.[1]
    if (glued !== undefined) words.push({ word: glued, at })
  }
  return words
}
