import { join } from 'node:path'
import { isActive } from './managers/husky.ts'
import { managers } from './managers/index.ts'
import { isLefthookHook } from './managers/lefthook.ts'
import { isPreCommitHook } from './managers/pre-commit.ts'
import { type Facts, HOOK_NAMES, InitError, type Manager, type ManagerName } from './types.ts'

export interface Choice {
  manager: Manager
  /** What spoke for it, in words. */
  why: string
}

/**
 * The manager whose hooks git really runs here; where none is running yet, the one that the repository is made for.
 * @throws InitError where several could be meant
 */
export function chooseManager(facts: Facts, wanted?: ManagerName): Choice {
  if (wanted !== undefined) return { manager: byName(wanted), why: 'asked for by --manager' }
  const running = runningManager(facts)
  if (running) return running
  const signs = managers.flatMap((manager) => {
    const why = manager.detect(facts)
    return why === null ? [] : [{ manager, why }]
  })
  if (signs.length > 1) throw new InitError(several(signs))
  return signs[0] ?? { manager: byName('native'), why: 'no hook manager was found' }
}

/** core.hooksPath and the hook files themselves decide: a configuration file of a manager that git does not run guards nothing. */
function runningManager(facts: Facts): Choice | null {
  if (isActive(facts)) return { manager: byName('husky'), why: `core.hooksPath is ${facts.place.hooksPath}` }
  const hooks = HOOK_NAMES.flatMap((hook) => facts.disk.file(join(facts.place.hooksDir, hook))?.text ?? [])
  if (hooks.some(isLefthookHook)) return { manager: byName('lefthook'), why: 'the installed hook is its own' }
  if (hooks.some(isPreCommitHook)) return { manager: byName('pre-commit'), why: 'the installed hook is its own' }
  if (facts.place.hooksPath === null || byName('husky').detect(facts)) return null
  return { manager: byName('native'), why: `core.hooksPath is ${facts.place.hooksPath}` }
}

function byName(name: ManagerName): Manager {
  return managers.find((manager) => manager.name === name) as Manager
}

function several(signs: readonly Choice[]): string {
  const list = signs.map(({ manager, why }) => `${manager.name} (${why})`).join(', ')
  return `several hook managers could be meant: ${list}. Say which one: hushgate init --manager ${signs[0]?.manager.name}`
}
