import type { OwnRule, Settings } from '../../../src/model.ts'
import { loadGlobs } from '../../../src/policy/glob.ts'

/** An own rule with what a test does not care about left at its default. */
export function ownRule(about: Partial<OwnRule> & Pick<OwnRule, 'id'>): OwnRule {
  const links = { docs: null, revoke: null }
  const rest = {
    title: about.id,
    severity: 'high',
    keywords: [],
    pattern: null,
    flags: '',
    group: null,
    minEntropy: 0,
    path: null,
  } as const
  return { ...rest, except: [], links, where: 'hushgate.config.yaml:2', ...about }
}

/** Settings that hold nothing but own rules and globs. */
export async function ownSettings(...own: OwnRule[]): Promise<Settings> {
  const allow = { paths: [], values: [], pointers: [] }
  return { rules: { own }, globs: await loadGlobs(), allow, entropy: { minBits: 80 }, thorough: true } as unknown as Settings
}
