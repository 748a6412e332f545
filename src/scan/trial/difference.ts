import type { PatternPart } from '../../config/regex/parts.ts'
import { alphabetName } from './alphabet.ts'

/** How far the way through a pattern was gone before it failed. */
export interface Attempt {
  parts: readonly PatternPart[]
  /** Index of the step that failed; the number of steps where all were gone. */
  failed: number
  start: number
  /** Where the failed step, and the one before it, began. */
  at: number
  before: number
}

/** Longest run that is counted, in characters. */
const MAX_RUN = 4096
/** Characters of a match behind its anchor that make it worth telling. */
const MIN_MATCHED = 8
const MIN_RUN = 4

/**
 * What keeps a text from being what a rule looks for, in words that hold nothing of the value; null where it is not near enough.
 * @param lead the rule's anchor: fixed text of the format
 */
export function difference(content: string, attempt: Attempt, lead: string): string | null {
  const { parts, failed, start, at } = attempt
  const part = parts[failed]
  if (part?.kind === 'run') return runDifference(content, part, at, lead)
  if (at - start < lead.length + MIN_MATCHED && failed > 0) return null
  if (part === undefined) return gluedBefore(lead)
  if (part.kind === 'edge') return failed === 0 ? gluedBefore(lead) : edgeDifference(content, attempt, lead)
  if (part.kind === 'literal')
    return `${JSON.stringify(part.one)} expected ${at - start} characters after its beginning, something else found`
  return `its beginning fits, but not what follows after ${at - start} characters`
}

function gluedBefore(lead: string): string {
  return `glued to a word: a letter or digit stands right before ${lead}`
}

function runDifference(content: string, { one, min, max }: PatternPart, at: number, lead: string): string | null {
  const found = countRun(content, one, at)
  if (found < Math.max(MIN_RUN, min / 2)) return null
  const stop = content.charAt(at + found)
  const expected = `${amount(min, max)} ${alphabetName(one)} characters expected after ${lead}`
  return /^[\w+/=~-]$/.test(stop) ? `${expected}, number ${found + 1} is none` : `${expected}, ${found} found`
}

/** A run that goes on behind its greatest length ends at no edge. */
function edgeDifference(content: string, { parts, failed, before }: Attempt, lead: string): string {
  const run = parts[failed - 1]
  const found = run?.kind === 'run' ? countRun(content, run.one, before) : 0
  if (run?.kind === 'run' && found > run.max)
    return `${amount(run.min, run.max)} ${alphabetName(run.one)} characters expected after ${lead}, ${found} found`
  return 'glued to a word: it goes on where it should end'
}

function amount(min: number, max: number): string {
  if (min === max) return String(min)
  return max === Infinity ? `${min} or more` : `${min} to ${max}`
}

function countRun(content: string, one: string, at: number): number {
  const run = new RegExp(`(?:${one}){0,${MAX_RUN}}`, 'y')
  run.lastIndex = at
  return run.exec(content)?.[0].length ?? 0
}
