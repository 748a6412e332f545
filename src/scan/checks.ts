import type { Check, CheckName } from '../model.ts'

/** The table of checks. Each is loaded only where it is asked for: a hook that looks at names never loads the provider rules. */
const CHECKS: Readonly<Record<CheckName, () => Promise<readonly Check[]>>> = {
  path: async () => [(await import('./path/path.ts')).pathCheck],
  size: async () => [(await import('./size/size.ts')).sizeCheck, (await import('./size/dump.ts')).dumpCheck],
  pattern: async () => [makePatternCheck(await Promise.all([import('./pattern/pattern.ts'), import('../rules/index.ts')]))],
  entropy: async () => [(await import('./entropy/entropy.ts')).entropyCheck],
}

/** The checks of the given names, in that order. */
export async function loadChecks(names: readonly CheckName[]): Promise<Check[]> {
  const loaded = await Promise.all([...new Set(names)].map((name) => CHECKS[name]()))
  return loaded.flat()
}

type PatternModules = [typeof import('./pattern/pattern.ts'), typeof import('../rules/index.ts')]

function makePatternCheck([{ makePatternCheck }, { RULES }]: PatternModules): Check {
  return makePatternCheck(RULES)
}
