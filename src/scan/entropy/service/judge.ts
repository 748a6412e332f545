import type { Severity } from '../../../model.ts'
import { isRegular } from '../../../value/regular.ts'
import { isFake } from '../../../value/fake.ts'
import { type Belief, isDigest, isHomely, UUID } from '../judge.ts'
import type { Showcase } from '../kind.ts'
import { isRandom, read } from '../../../value/language.ts'
import type { Role } from '../../../value/names.ts'
import { isReference } from '../reference.ts'
import { saysId } from './ask.ts'
import type { Sign } from './find.ts'
import { shapeOf } from './rows.ts'

/** What is known of a value before its service is. */
export interface Candidate {
  value: string
  /** The name it is assigned to, '' where there is none, and the kind of secret that the name announces. */
  name: string
  role: Role | null
  /** What the value and its name alone are believed. */
  belief: Belief | null
  /** It stands in a test, an example or documentation. */
  showcase: Showcase
}

/** How much a value with a service's name beside it is believed; null: it is no credential for all that. */
export function judgeService(candidate: Candidate, sign: Sign): Belief | null {
  const { value, belief, showcase } = candidate
  if (sign.where === 'name' && sign.service.severity !== 'info' && saysId(candidate.name) && !isOwnName(sign.keyword)) return belief
  if (belief === null && !isNewCandidate(candidate, sign)) return null
  if (sign.where === 'near') return belief
  if (sign.where === 'line') return belief === 'low' && shapeOf(sign.service).fixed && !showcase() ? 'medium' : belief
  const reading = read(value)
  if (isRandom(value, reading)) return belief !== 'high' && showcase() ? 'medium' : 'high'
  return isHomely(reading) && showcase() ? (belief ?? 'low') : 'medium'
}

/** An identifier that a name calls a secret, a token or a key is taken for one. */
export function severityOf({ name, role }: Candidate, { service }: Sign): Severity {
  return service.severity === 'info' && role !== null && role !== 'loose' && !saysId(name) ? 'medium' : service.severity
}

/** A keyword that is the setting's whole name, kind of credential included: CC_TEST_REPORTER_ID, sonar.login. */
const isOwnName = (keyword: string): boolean => /.{4}(?:id|key|token|secret|login|pat)$/.test(keyword)

/** Whether a value that its name alone does not give away (a UUID, a number, a short or hexadecimal one) is worth its service's name. */
function isNewCandidate({ value, name, role }: Candidate, { where, service, keyword }: Sign): boolean {
  const { fixed, prefixed, width } = shapeOf(service)
  if (where !== 'name' || !(fixed || prefixed) || width > 6) return false
  if ((role === 'loose' || role === null) && isCommonIn(name, service.keywords)) return false
  if (role === null && service.severity !== 'info' && !isOwnName(keyword) && (isDigest(value) || UUID.test(value))) return false
  return !(isRegular(value) || (!prefixed && isReference(value)) || isFake(value, name))
}

/** Whether only words of every day name the service. */
function isCommonIn(name: string, keywords: Sign['service']['keywords']): boolean {
  const plain = name.toLowerCase().replace(/[^a-z\d]/g, '')
  return keywords.filter(({ word }) => plain.includes(word)).every(({ common }) => common)
}
