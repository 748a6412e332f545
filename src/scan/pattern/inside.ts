import type { Derived } from '../../decode/derived.ts'
import type { Match } from '../../model.ts'
import { blot } from '../finding/mask.ts'

/** Longest value whose remains in its name are blotted out. */
const MAX_BLOTTED = 4096

/** A match in a decoded text as one of the text around it: its places there, and nothing of the value in its words. */
export function outward(inner: Match, { text, via, outer }: Derived): Match {
  const { name, parts, ...rest } = inner
  const value = text.content.slice(inner.start, Math.min(inner.end, inner.start + MAX_BLOTTED))
  const shown = name === undefined ? undefined : blot(name, value)
  return {
    ...rest,
    ...outer(inner),
    why: name === undefined || shown === undefined ? inner.why : inner.why.replaceAll(name, () => shown),
    via: [...via, ...(inner.via ?? [])],
    ...(shown === undefined ? {} : { name: shown }),
    ...(parts === undefined ? {} : { parts: parts.map((part) => ({ ...part, ...outer(part) })) }),
  }
}

/** A decoded neighbourhood holds again what stands plainly in it: of the same rule at the same place the shortest way counts. */
export function withoutTwins(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>()
  for (const match of matches) {
    const key = `${match.rule} ${match.start} ${match.end}`
    const known = best.get(key)
    if (known === undefined || (match.via?.length ?? 0) < (known.via?.length ?? 0)) best.set(key, match)
  }
  return [...best.values()]
}
