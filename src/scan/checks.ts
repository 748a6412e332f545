import type { Check, CheckName, OwnRule } from '../model.ts'

type Load = (own: readonly OwnRule[]) => Promise<readonly Check[]>

/** The table of checks. Each is loaded only where it is asked for: a hook that looks at names never loads the provider rules. */
const CHECKS: Readonly<Record<CheckName, Load>> = {
  path: async () => [(await import('./path/path.ts')).pathCheck],
  size: async () => [(await import('./size/size.ts')).sizeCheck, (await import('./size/dump.ts')).dumpCheck],
  pattern: loadPatternChecks,
  entropy: async () => [(await import('./entropy/entropy.ts')).entropyCheck],
  weak: async () => (await import('./weak/index.ts')).WEAK_CHECKS,
  template: async () => (await import('./template/index.ts')).TEMPLATE_CHECKS,
  deploy: async () => (await import('./deploy/index.ts')).DEPLOY_CHECKS,
}

/** About files of certain names. */
export const NAMED: ReadonlySet<CheckName> = new Set(['template', 'deploy'])

/**
 * The checks of the given names, in that order.
 *
 * @param own rules that the configuration brings, of all folders
 * @param onlyCode no path is among what is looked at that a check of templates or deployments could mean: these are not loaded
 */
export async function loadChecks(names: readonly CheckName[], own: readonly OwnRule[] = [], onlyCode = false): Promise<Check[]> {
  const wanted = [...new Set(names)].filter((name) => !onlyCode || !NAMED.has(name))
  const loaded = await Promise.all(wanted.map((name) => CHECKS[name](own)))
  return loaded.flat()
}

async function loadPatternChecks(own: readonly OwnRule[]): Promise<Check[]> {
  const [{ makePatternCheck }, { RULES }] = await Promise.all([import('./pattern/pattern.ts'), import('../rules/index.ts')])
  if (own.length === 0) return [makePatternCheck(RULES)]
  const [{ searchOwn }, { ownPathCheck }] = await Promise.all([import('./own/search.ts'), import('./own/paths.ts')])
  return [makePatternCheck(RULES, searchOwn), ...(own.some(({ pattern }) => pattern === null) ? [ownPathCheck] : [])]
}
