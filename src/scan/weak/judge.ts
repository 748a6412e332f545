import type { Bound } from '../../model.ts'
import type { Match, Settings, Span } from '../../model.ts'
import { isIssued, secretName } from '../../env/secret-name.ts'
import { isAdvice, minLengthOf, type Weakness, weaknessesOf } from '../../env/strength/index.ts'
import { strengthBits } from '../../value/strength.ts'
import { isHolder } from './value.ts'

/** A value, where it stands, and the variable that would have it. */
export interface Given extends Span {
  name: string
  value: string
  /** given: the file gives it. fallback: code takes it where nothing is given. */
  by: 'given' | 'fallback'
  /** It belongs to something that runs on the developer's own machine. */
  here: boolean
}

const WHITHER: Readonly<Record<Bound, string>> = {
  production: 'it is bound for production',
  shared: 'every environment gets it, production too',
  local: 'it is for development only',
  test: 'it is for tests only',
}

/** A match, where a value is one that must not ship; null: nothing is wrong with it. */
export function judgeGiven(given: Given, bound: Bound, settings: Settings): Match | null {
  const weaknesses = weaknessesOf(given.name, given.value, settings.env).filter((weakness) => !isAdvice(weakness))
  if (weaknesses.length === 0 || isHolder(given.name, given.value, weaknesses[0]?.kind === 'placeholder')) return null
  const stops = blocks(given, bound)
  return {
    ...{ check: 'weak', start: given.start, end: given.end, ...ruleOf(given, weaknesses) },
    severity: !stops ? 'low' : bound === 'production' ? 'high' : 'medium',
    // the entropy check's findings on the same value say more, so that on a par they count
    confidence: stops ? 'medium' : 'low',
    why: `${opening(given)}: ${toTell(weaknesses)}; ${given.here ? 'it opens what runs on this machine' : WHITHER[bound]}`,
    name: given.name,
    strengthBits: strengthBits(given.value),
    links: { revoke: null, docs: null },
    rank: 1,
    fix: [fixOf(given, settings)],
  }
}

/** Beside a word that stands for a real value it needs no saying that words are in it. */
function toTell(weaknesses: readonly Weakness[]): string {
  const isStandIn = weaknesses[0]?.kind === 'placeholder'
  return weaknesses.flatMap(({ kind, why }) => (isStandIn && (kind === 'phrase' || kind === 'low-entropy') ? [] : why)).join(', ')
}

/** A stand-in for what somebody else issues opens no door: it stops only what surely goes to production. */
function blocks({ name, here }: Given, bound: Bound): boolean {
  if (here || bound === 'local' || bound === 'test') return false
  return bound === 'production' || !isIssued(name)
}

function ruleOf({ by }: Given, [first]: readonly Weakness[]): Pick<Match, 'rule' | 'title'> {
  if (by === 'fallback') return { rule: 'weak-fallback', title: 'Known value where none is set' }
  return first?.kind === 'placeholder'
    ? { rule: 'placeholder-secret', title: 'Placeholder in place of a secret' }
    : { rule: 'weak-secret', title: 'Weak secret' }
}

function opening({ name, by }: Given): string {
  return by === 'fallback' ? `taken where ${name} is not set` : `assigned to ${name}`
}

function fixOf({ name, by }: Given, { env }: Settings): string {
  if (by === 'fallback') return `let the program stop where ${name} is not set, instead of going on with what everybody can read`
  const kind = secretName(name)
  const least = minLengthOf(kind ?? 'secret', env)
  return kind === 'token'
    ? `set ${name} where the application runs, and leave it out of the file`
    : `set ${name} where the application runs, to at least ${least} random characters (openssl rand -hex 32), and leave it out of the file`
}
