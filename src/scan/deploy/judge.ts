import { boundIn } from '../../env/bound.ts'
import { isIssued, secretName } from '../../env/secret-name.ts'
import { type Weakness, weaknessesOf } from '../../env/strength/index.ts'
import type { Bound, Confidence, Match, Settings, Severity } from '../../model.ts'
import { roleOf } from '../../value/names.ts'
import { isLookup } from '../../value/placeholder.ts'
import { describeAlphabet, strengthBits } from '../../value/strength.ts'
import { judgeNamed } from '../entropy/judge.ts'
import { isReference } from '../entropy/reference.ts'
import type { DeployFile, Given } from './given.ts'
import { DEPLOY_RULES, WEAK_RULE } from './rules.ts'
import { isMachineMade, PRIVATE_KEY, type Secret, secretIn } from './secret.ts'

/** The name of another variable, and a placeholder all the same: CHANGE_ME. */
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,12}$/

type Destination = Bound | 'ignore'

/** Judges the values of one file; where it is bound for is asked once, and only if a value is one. */
export function makeJudge({ text, content }: DeployFile, settings: Settings): (given: Given) => Match | null {
  let known: Destination | undefined
  const destination = ({ isOfTest }: Given): Destination => {
    known ??= boundIn(text.entry.path, content, settings)
    return isOfTest && known !== 'ignore' ? 'test' : known
  }
  const judge = (given: Given): Match | null => {
    const secret = secretIn(given, content)
    if (secret === null) return null
    if (PRIVATE_KEY.test(secret.value)) return strong(given, secret, 'high', false, settings)
    const weakness = weaknessOf(secret, settings)
    if (weakness !== null) return weak(given, secret, weakness, weakBound(given, secret, destination(given)))
    const isMild = (): boolean => given.weakFor === undefined && MILD.has(destination(given))
    const belief = beliefIn(given, secret, isMild)
    const short = belief === 'high' ? null : shortness(given, secret, settings)
    if (short !== null) return weak(given, secret, short, weakBound(given, secret, destination(given)))
    if (belief === null) return null
    const isSure = isMachineMade(secret.value) && secretName(secret.name) !== null
    return strong(given, secret, belief, !isSure && isMild(), settings)
  }
  return (given) => judge(given) ?? (given.isBroken && !isLookup(given.value) ? broken(given, destination(given)) : null)
}

const MILD: ReadonlySet<Destination> = new Set(['local', 'test', 'ignore'])

/** A stand-in for what somebody else issues opens no door: outside of a Secret it stops only what surely goes to production. */
function weakBound({ rule, weakFor }: Given, { name }: Secret, destination: Destination): Destination {
  if (destination === 'ignore') return destination
  const bound = weakFor ?? destination
  return bound === 'shared' && rule !== 'kubernetes-plain-secret' && isIssued(name) ? 'local' : bound
}

/** What makes a value none that anybody could believe to be real; its length alone does not. */
function weaknessOf({ name, value }: Secret, { env }: Settings): Weakness | null {
  if (isReference(value) && !CONSTANT.test(value)) return null
  // words in place of a token are the name of something, or a mode: authorization: enabled
  const passes: readonly string[] =
    secretName(name) === 'token' ? ['short', 'recommended-length', 'phrase'] : ['short', 'recommended-length']
  return weaknessesOf(name, value, env).find(({ kind }) => !passes.includes(kind)) ?? null
}

/** Words in place of a token are the name of something, or a mode. */
function shortness({ mustBeLong }: Given, { name, value }: Secret, { env }: Settings): Weakness | null {
  const kind = secretName(name)
  if (!mustBeLong || (kind !== 'secret' && kind !== 'password') || isReference(value)) return null
  return weaknessesOf(name, value, env).find((weakness) => weakness.kind === 'short') ?? null
}

function beliefIn(given: Given, { name, value, start, end }: Secret, isMild: () => boolean): Exclude<Confidence, 'proven'> | null {
  const role = roleOf(name) ?? (given.isDeclared ? 'secret' : null)
  return role === null ? null : judgeNamed({ name, role, place: 'assigned', quoted: true, start, end }, value, isMild)
}

function strong(given: Given, secret: Secret, confidence: Confidence, isMild: boolean, { env }: Settings): Match {
  const { severity } = DEPLOY_RULES[given.rule]
  const short = weaknessesOf(secret.name, secret.value, env).find(({ kind }) => kind === 'short')
  const why = `${described(given, secret)}${short === undefined ? '' : `, and ${short.why}`}; ${DEPLOY_RULES[given.rule].means}`
  return matchOf(given, secret, { rule: given.rule, severity: isMild ? 'low' : severity, confidence, why })
}

const BOUND: Readonly<Record<Bound, { severity: Severity; says: string }>> = {
  production: { severity: 'high', says: 'the file is bound for production' },
  shared: { severity: 'medium', says: 'nothing says that the file is for tests or one machine only' },
  test: { severity: 'low', says: 'a note, because it is for tests only' },
  local: { severity: 'low', says: 'a note, because it opens nothing that is in use' },
}

function weak(given: Given, secret: Secret, { why }: Weakness, bound: Destination): Match | null {
  if (bound === 'ignore') return null
  const rule = given.weakRule ?? WEAK_RULE[given.rule] ?? given.rule
  const { severity, says } = BOUND[bound]
  const words = `${described(given, secret)}, and ${why}; ${DEPLOY_RULES[rule].means} (${says})`
  return matchOf(given, secret, { rule, severity, confidence: 'high', why: words })
}

function broken(given: Given, bound: Destination): Match | null {
  const { means } = DEPLOY_RULES['kubernetes-broken-base64']
  const severity = MILD.has(bound) ? 'low' : 'medium'
  const why = `${given.name} in data of a Secret does not decode; ${means}`
  return matchOf(given, given, { rule: 'kubernetes-broken-base64', severity, confidence: 'high', why })
}

function described({ name, also, via }: Given, { value }: Secret): string {
  const decoded = via === undefined ? '' : ` behind ${via.join(' and ')}`
  return `${name}: ${[...value].length} ${describeAlphabet(value)} characters${decoded}${also === undefined ? '' : `, ${also}`}`
}

type Said = Pick<Match, 'severity' | 'confidence' | 'why'> & { rule: Given['rule'] }

/** A note must not hide what another check blocks for the same value. */
function matchOf({ name, via }: Given, { start, end, value }: Secret, said: Said): Match {
  const { title, fix } = DEPLOY_RULES[said.rule]
  const isNote = said.severity === 'low' || said.confidence === 'low'
  return {
    ...{ check: 'deploy', start, end, title, name, ...said },
    ...{ strengthBits: strengthBits(value), links: { revoke: null, docs: null }, rank: isNote ? 0 : 2, fix: [...fix] },
    ...(via === undefined ? {} : { via }),
  }
}
