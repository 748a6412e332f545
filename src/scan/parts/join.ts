import type { Fact, PartMatch, Span, Text } from '../../model.ts'
import { PAIRS, type Pair } from '../../rules/pairs.ts'
import type { Winner } from '../finding/overlap.ts'
import { firstEndingAfter } from '../finding/spans.ts'
import { idBeside } from './names.ts'
import { nearest, neighbourhood, placesOf } from './near.ts'

/** What an id that no rule names is called. */
const ID = { rule: null, title: 'its id' }

/**
 * One finding for an id and its key: the key's, with both places in `parts`, in order, and what either tells (an AWS key id names the account). An id with no key near stays what it is,
 * and so does a key that was decoded from something: its halves have no places of their own.
 *
 * @param winners in order of place.
 */
export function joinParts(text: Text, winners: readonly Winner[]): Winner[] {
  const taken = new Set<Winner>()
  const joined = winners.map((winner) => {
    if (winner.wholeFile === true || winner.via !== undefined || winner.inPieces) return winner
    const id = idOf(text, winner, winners)
    if (id === undefined) return winner
    if ('also' in id) taken.add(id)
    return withParts(winner, { start: id.start, end: id.end, rule: id.rule, title: id.title }, 'facts' in id ? id.facts : undefined)
  })
  return taken.size === 0 ? joined : joined.filter((_, i) => !taken.has(winners[i] as Winner))
}

function idOf(text: Text, key: Winner, winners: readonly Winner[]): Winner | PartMatch | undefined {
  const pairs = PAIRS.filter(({ keys }) => keys.includes(key.rule))
  if (pairs.length === 0 && key.name === undefined) return undefined
  const area = neighbourhood(text, key)
  const around = touching(winners, area)
  const inArea = (span: Span): boolean => span.start >= area.start && span.end <= area.end
  for (const pair of pairs) {
    const id =
      nearest(
        around.filter((other) => isIdOf(pair, other) && inArea(other)),
        key,
      ) ?? nearest(unnamed(text, area, pair, key), key)
    if (id !== undefined) return id
  }
  const span = key.name === undefined ? undefined : idBeside(text, area, key, key.name)
  return span && (around.find((other) => other.start === span.start && other !== key && other.rank < 3) ?? { ...span, ...ID })
}

/** Winners that stand at least partly in an area: they are in order of place and do not overlap, so few are looked at. */
function touching(winners: readonly Winner[], { start, end }: Span): Winner[] {
  const first = firstEndingAfter(winners, start)
  let last = first
  while (last < winners.length && (winners[last] as Winner).start < end) last++
  return winners.slice(first, last)
}

function isIdOf({ ids }: Pair, { rule, via }: Winner): boolean {
  return via === undefined && ids.includes(rule)
}

function unnamed(text: Text, area: Span, { idPattern }: Pair, key: Span): PartMatch[] {
  if (idPattern === undefined) return []
  const places = placesOf(text, area, idPattern, 'id').filter(({ start, end }) => end <= key.start || start >= key.end)
  return places.map((place) => ({ ...place, ...ID }))
}

/** @param facts what the id tells: whose it is often stands there only */
function withParts(key: Winner, id: PartMatch, facts: readonly Fact[] = []): Winner {
  const parts = [id, { start: key.start, end: key.end, rule: key.rule, title: key.title }].sort((a, b) => a.start - b.start)
  const all = [...facts, ...(key.facts ?? [])]
  return { ...key, parts, ...(all.length === 0 ? {} : { facts: all }) }
}
