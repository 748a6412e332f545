import type { Derived } from '../../decode/derived.ts'
import type { Match, Span } from '../../model.ts'
import { blot } from '../finding/mask.ts'

/** Longest value whose remains are looked for. */
const MAX_BLOTTED = 4096
/** How far around an encoded value its excerpt may reach, in characters. */
const EXCERPT_REACH = 640

/** A match on its way out of the texts that it stood encoded in. */
export interface Found {
  match: Match
  /** The decoded value; null where it stands plainly. Let go before anything is reported. */
  value: string | null
}

/** What was found in a decoded text as something of the text around it: its places there, and nothing of the value in its words. */
export function outward({ match: inner, value: known }: Found, { text, via, outer }: Derived): Found {
  const { name, parts, ...rest } = inner
  const value = known ?? text.content.slice(inner.start, Math.min(inner.end, inner.start + MAX_BLOTTED))
  const shown = name === undefined ? undefined : blot(name, value)
  const match: Match = {
    ...rest,
    ...outer(inner),
    why: name === undefined || shown === undefined ? inner.why : inner.why.replaceAll(name, () => shown),
    via: [...via, ...(inner.via ?? [])],
    ...(shown === undefined ? {} : { name: shown }),
    ...(parts === undefined ? {} : { parts: parts.map((part) => ({ ...part, ...outer(part) })) }),
  }
  return { match, value }
}

/** The match alone, with the places in the outermost text at which an excerpt would show its value. */
export function settle({ match, value }: Found, content: string): Match {
  if (value === null) return match
  const echoes = [
    ...echoesIn(content, Math.max(0, match.start - EXCERPT_REACH), match.start, value),
    ...echoesIn(content, match.end, match.end + EXCERPT_REACH, value),
  ]
  return echoes.length === 0 ? match : { ...match, echoes }
}

function echoesIn(content: string, start: number, end: number, value: string): Span[] {
  const plain = content.slice(start, end)
  const masked = blot(plain, value)
  const echoes: Span[] = []
  for (let at = 0; at < plain.length; at++) {
    if (masked[at] === plain[at]) continue
    const last = echoes.at(-1)
    if (last?.end === start + at) last.end++
    else echoes.push({ start: start + at, end: start + at + 1 })
  }
  return echoes
}

/** A decoded neighbourhood holds again what stands plainly in it: of the same rule at the same place the shortest way counts. */
export function withoutTwins(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>()
  for (const one of found) {
    const key = `${one.match.rule} ${one.match.start} ${one.match.end}`
    const known = best.get(key)
    if (known === undefined || (one.match.via?.length ?? 0) < (known.match.via?.length ?? 0)) best.set(key, one)
  }
  return [...best.values()]
}
