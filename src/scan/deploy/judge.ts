import { type Bound, boundFor } from '../../env/bound.ts'
import { passwordIn, secretName } from '../../env/secret-name.ts'
import { type Weakness, weaknessesOf } from '../../env/strength/index.ts'
import type { Confidence, Match, Severity, Span } from '../../model.ts'
import { isRandom, read } from '../../value/language.ts'
import { roleOf } from '../../value/names.ts'
import { isLookup } from '../../value/placeholder.ts'
import { describeAlphabet, strengthBits } from '../../value/strength.ts'
import { judgeNamed } from '../entropy/judge.ts'
import { isReference } from '../entropy/reference.ts'
import type { DeployFile, Given } from './given.ts'
import { DEPLOY_RULES, WEAK_RULE } from './rules.ts'

/** What a value is, and where its secret part stands. */
interface Secret extends Span {
  /** What the part is held to: of an address it is a password. */
  name: string
  value: string
}

/** The name of another variable, and a placeholder all the same: CHANGE_ME. */
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,12}$/
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/

/** Judges the values of one file; where it is bound for is asked once, and only if a value is one. */
export function makeJudge({ text, content }: DeployFile): (given: Given) => Match | null {
  let bound: Bound | undefined
  const boundOf = ({ isOfTest }: Given): Bound => (isOfTest ? 'test' : (bound ??= boundFor(text.entry.path, content)))
  const judge = (given: Given): Match | null => {
    const secret = secretIn(given, content)
    if (secret === null) return null
    if (PRIVATE_KEY.test(secret.value)) return strong(given, secret, 'high', false)
    const isMild = (): boolean => given.weakFor === undefined && ['local', 'test'].includes(boundOf(given))
    const weakness = weaknessOf(secret)
    if (weakness !== null) return weak(given, secret, weakness, given.weakFor ?? boundOf(given))
    const belief = beliefIn(given, secret, isMild)
    return belief === null ? null : strong(given, secret, belief, isMild() && !isMachineMade(secret.value))
  }
  return (given) => judge(given) ?? (given.isBroken && !isLookup(given.value) ? broken(given, boundOf(given)) : null)
}

/** Null: it is none, or is looked up elsewhere when it is used. */
function secretIn(given: Given, content: string): Secret | null {
  const { name, value, start, end } = given
  if (value.trim() === '' || isLookup(value)) return null
  const kind = secretName(name)
  if (kind === 'url') return passwordOf(given, content)
  const isSecret = kind !== null || PRIVATE_KEY.test(value) || (given.isDeclared === true && isMachineMade(value) && !isReference(value))
  return isSecret ? { name, value, start, end } : null
}

/** The password of an address, where the value is written as it is read; else all of it. */
function passwordOf({ name, value, start, end }: Given, content: string): Secret | null {
  const part = passwordIn(value)
  if (part === null) return null
  const password = value.slice(part.start, part.end)
  if (isLookup(password)) return null
  const isVerbatim = content.slice(start, end) === value
  return {
    name: `${name} password`,
    value: password,
    ...(isVerbatim ? { start: start + part.start, end: start + part.end } : { start, end }),
  }
}

/** What makes a value none that anybody could believe to be real; its length alone does not. */
function weaknessOf({ name, value }: Secret): Weakness | null {
  if (isReference(value) && !CONSTANT.test(value)) return null
  return weaknessesOf(name, value).find(({ kind }) => kind !== 'short' && kind !== 'recommended-length') ?? null
}

function beliefIn(given: Given, { name, value, start, end }: Secret, isMild: () => boolean): Exclude<Confidence, 'proven'> | null {
  const role = roleOf(name) ?? (given.isDeclared ? 'secret' : null)
  return role === null ? null : judgeNamed({ name, role, place: 'assigned', quoted: true, start, end }, value, isMild)
}

const isMachineMade = (value: string): boolean => isRandom(value, read(value))

function strong(given: Given, secret: Secret, confidence: Confidence, isMild: boolean): Match {
  const { severity } = DEPLOY_RULES[given.rule]
  const short = weaknessesOf(secret.name, secret.value).find(({ kind }) => kind === 'short')
  const why = `${described(given, secret)}${short === undefined ? '' : `, and ${short.why}`}; ${DEPLOY_RULES[given.rule].means}`
  return matchOf(given, secret, { rule: given.rule, severity: isMild ? 'low' : severity, confidence, why })
}

const BOUND: Readonly<Record<Bound, { severity: Severity; says: string }>> = {
  production: { severity: 'high', says: 'the file is bound for production' },
  shared: { severity: 'medium', says: 'nothing says that the file is for tests or one machine only' },
  test: { severity: 'low', says: 'a note, because it is for tests only' },
  local: { severity: 'low', says: 'a note, because the file is for examples or one machine only' },
}

function weak(given: Given, secret: Secret, { why }: Weakness, bound: Bound): Match {
  const rule = given.weakRule ?? WEAK_RULE[given.rule] ?? given.rule
  const { severity, says } = BOUND[bound]
  const words = `${described(given, secret)}, and ${why}; ${DEPLOY_RULES[rule].means} (${says})`
  return matchOf(given, secret, { rule, severity, confidence: 'high', why: words })
}

function broken(given: Given, bound: Bound): Match {
  const { means } = DEPLOY_RULES['kubernetes-broken-base64']
  const { severity } = BOUND[bound]
  const why = `${given.name} in data of a Secret does not decode; ${means}`
  return matchOf(given, given, {
    rule: 'kubernetes-broken-base64',
    severity: severity === 'low' ? 'low' : 'medium',
    confidence: 'high',
    why,
  })
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
