import type { Confidence, Match } from '../../model.ts'
import { firstEndingAfter } from './spans.ts'

/** A match with the rules of the others on the same value. */
export type Winner = Match & { also: string[] }

/** Follows the reasons of a disproved match that is believed for its place. */
const BELIEVED_AS = '; believed all the same as a '

const CONFIDENCE_ORDER: readonly Confidence[] = ['low', 'medium', 'high', 'proven']

/**
 * One value gives one finding, so that one allow is enough: of the matches whose spans overlap, the one of the highest rank
 * wins, then of the highest confidence, then the longest; the rules of the others go to its `also` (sorted, each once). A match
 * that spans several winners joins each of them. A disproved winner takes the confidence of a match that goes by the place. In order of place. Matches about the file itself are not merged.
 */
export function mergeOverlaps(matches: readonly Match[]): Winner[] {
  const wholeFile = matches.filter((match) => match.wholeFile === true).map((match) => ({ ...match, also: [] }))
  const placed = matches.filter((match) => match.wholeFile !== true).sort(byPrecedence)
  const winners: Winner[] = []
  for (const match of placed) {
    const at = firstEndingAfter(winners, match.start)
    if (at === winners.length || (winners[at] as Winner).start >= match.end) winners.splice(at, 0, { ...match, also: [] })
  }
  for (const match of placed) {
    for (let at = firstEndingAfter(winners, match.start); at < winners.length && (winners[at] as Winner).start < match.end; at++) {
      join(winners[at] as Winner, match)
    }
  }
  for (const winner of winners) winner.also.sort()
  return [...wholeFile, ...winners]
}

function byPrecedence(a: Match, b: Match): number {
  const confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence)
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1)
}

function join(winner: Winner, match: Match): void {
  if (match.rule !== winner.rule && !winner.also.includes(match.rule)) winner.also.push(match.rule)
  // A file that is a key is taken out of git as a file, whatever rule knows its content best.
  if (match.fix && !winner.fix) winner.fix = match.fix
  if (winner.disproved) rehabilitate(winner, match)
}

/** A wrong checksum says that it is no token of that format; where its place says that it is a secret all the same, the place is believed. */
function rehabilitate(winner: Winner, match: Match): void {
  const isPlace = match.rank === 1 || match.rank === 2
  if (!isPlace || match.disproved || CONFIDENCE_ORDER.indexOf(match.confidence) <= CONFIDENCE_ORDER.indexOf(winner.confidence)) return
  const [reasons] = winner.why.split(BELIEVED_AS)
  winner.confidence = match.confidence
  winner.why = `${reasons}${BELIEVED_AS}${match.title.charAt(0).toLowerCase()}${match.title.slice(1)}`
}
