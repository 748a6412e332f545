import { type Service, servicesNamed, shapeOf } from './rows.ts'
import { nameParts } from '../../../value/name-parts.ts'
import { saysId } from './ask.ts'
import { wordsOf } from './words.ts'

/** What stands around a value, from near to far. */
export interface Surroundings {
  /** Everything that the value's name consists of: `adafruit.api.key`. */
  name: string
  /** The line up to the value. */
  line(): string
  /** The lines before it and the keys that enclose it, nearest first; asked only where name and line say nothing. */
  near(): readonly string[]
}

/** A service that a value belongs to, and what says so. */
export interface Sign {
  service: Service
  keyword: string
  where: 'name' | 'line' | 'near'
}

/** A service with the place of the word that names it. */
interface Hit {
  service: Service
  keyword: string
  at: number
}

/** The service whose credential a value is by its shape and by what stands around it; null where nothing names one. */
export function findService(value: string, around: Surroundings): Sign | null {
  const named = best(hitsIn(around.name, value, true), around.name)
  if (named !== null) return { service: named.service, keyword: named.keyword, where: 'name' }
  const onLine = nearest(hitsIn(around.line(), value, false), around.name)
  if (onLine !== null) return { service: onLine.service, keyword: onLine.keyword, where: 'line' }
  for (const line of around.near()) {
    const hit = nearest(hitsIn(line, value, false), around.name)
    if (hit !== null) return { service: hit.service, keyword: hit.keyword, where: 'near' }
  }
  return null
}

/** Words of every day, and rows about identifiers, only count in the value's own name. */
function hitsIn(text: string, value: string, inName: boolean): Hit[] {
  const hits: Hit[] = []
  wordsOf(text, (word, at) => {
    for (const service of servicesNamed(word)) {
      if (!inName && (service.severity === 'info' || isCommon(service, word))) continue
      if (shapeOf(service).pattern.test(value)) hits.push({ service, keyword: word, at })
    }
  })
  return hits
}

function isCommon(service: Service, word: string): boolean {
  return service.keywords.some((keyword) => keyword.word === word && keyword.common)
}

function nearest(hits: readonly Hit[], name: string): Hit | null {
  if (hits.length === 0) return null
  const last = Math.max(...hits.map(({ at }) => at))
  return best(
    hits.filter(({ at }) => at === last),
    name,
  )
}

/** The most specific row: an id where the name says id, one length before a range, a narrow alphabet, words that fit the name's. */
function best(hits: readonly Hit[], name: string): Hit | null {
  if (hits.length < 2) return hits[0] ?? null
  const words = new Set(nameParts(name))
  const rank = ({ service, keyword }: Hit): readonly number[] => {
    const { fixed, width } = shapeOf(service)
    return [saysId(name) === (service.severity === 'info') ? 0 : 1, fixed ? 0 : 1, width, -common(service, words), -keyword.length]
  }
  const ranked = hits.map((hit) => ({ hit, rank: rank(hit) }))
  ranked.sort((a, b) => firstDifference(a.rank, b.rank))
  return ranked[0]?.hit ?? null
}

const KINDS = ['secret', 'token', 'key', 'id', 'password', 'client', 'access', 'app', 'admin', 'personal', 'global', 'license']

function common(service: Service, words: ReadonlySet<string>): number {
  const own = new Set(nameParts(service.title))
  return KINDS.filter((kind) => own.has(kind) && words.has(kind)).length
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}
