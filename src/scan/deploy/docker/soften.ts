import { boundIn } from '../../../env/bound.ts'
import type { Match, Settings, Text } from '../../../model.ts'

/** What a file that is bound for one machine or for tests lacks is only noted, and nothing is said of one that the configuration has ignored. */
export function softened(matches: readonly Match[], { entry, content }: Text, settings: Settings): Match[] {
  if (matches.length === 0) return []
  const bound = boundIn(entry.path, content, settings)
  if (bound === 'ignore') return []
  return matches.map((match) => (bound === 'local' || bound === 'test' ? { ...match, severity: 'low' } : match))
}
