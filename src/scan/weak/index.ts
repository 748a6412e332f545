import type { Bound, Check, Entry, Match, Settings, Text, TextCheck, Warn } from '../../model.ts'
import { boundIn, isBoundByName } from '../../env/bound.ts'
import { isInDocBlock } from '../entropy/doc-block.ts'
import { kindOf } from '../entropy/kind.ts'
import { isTemplatePath } from '../path/env.ts'
import { fallbacksIn } from './fallback/index.ts'
import { givingOf } from './files.ts'
import type { Given } from './judge.ts'
import { later } from './later.ts'

/**
 * Weak and placeholder values of secret variables where they would ship: what files of settings give, and what code falls back to where
 * nothing is given. What is bound for production, or shared by every environment, blocks; what is for development or tests is a note.
 */
const weakCheck: TextCheck = { name: 'weak', needs: 'text', isWhole, run: findWeak }

/** Weak and placeholder values where they would ship. */
export const WEAK_CHECKS: readonly Check[] = [weakCheck]

/** Files of settings, and those whose content says where they are bound for. */
function isWhole({ path }: Entry): boolean {
  return kindOf(path) !== 'skip' && (givingOf(path) !== null || !isBoundByName(path))
}

function findWeak(text: Text, settings: Settings, warn?: Warn): Match[] {
  const { path } = text.entry
  if (text.encoding === 'binary' || kindOf(path) === 'skip') return []
  const found = new Map<number, Given>()
  for (const given of [...fallbacksIn(text), ...givenBy(text, warn)]) if (!found.has(given.start)) found.set(given.start, given)
  if (found.size === 0 || isTemplatePath(path, settings)) return []
  const bound = boundIn(path, text.content, settings)
  if (bound === 'ignore') return []
  // what a comment or a documentation string shows is in use nowhere
  const boundOf = ({ start }: Given): Bound => (isInDocBlock(text.content, start, path) ? 'test' : bound)
  const matches = [...found.values()].map((given) => later.judge().judgeGiven(given, boundOf(given), settings))
  return matches.filter((match) => match !== null).sort((a, b) => a.start - b.start)
}

function givenBy(text: Text, warn?: Warn): Given[] {
  const giving = givingOf(text.entry.path)
  if (giving === null) return []
  const { assignedIn, givenIn } = later.given()
  return giving === 'data' ? givenIn(text, warn) : assignedIn(text)
}
