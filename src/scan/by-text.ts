import type { Match, ProjectMatch, Text } from '../model.ts'

/** The matches of each text, in the order in which they come. */
export function byText(found: readonly ProjectMatch[]): Map<Text, Match[]> {
  const groups = new Map<Text, Match[]>()
  for (const { text, match } of found) {
    const group = groups.get(text)
    if (group === undefined) groups.set(text, [match])
    else group.push(match)
  }
  return groups
}
