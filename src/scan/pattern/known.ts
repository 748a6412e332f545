import type { Confidence, Match } from '../../model.ts'
import type { Rule } from '../../rules/rule.ts'
import { withoutSecret } from '../finding/mask.ts'
import { utf8 } from '../proof/facts.ts'
import { type Proof, prove } from '../proof/index.ts'
import { isExampleToken } from '../../value/example.ts'
import { nameBefore } from './name.ts'
import { isPlaceholder } from '../../value/placeholder.ts'
import { strengthBits } from '../../value/strength.ts'

/** A password of words inside a URL or connection string: below the first it is more likely a default, below the second it may be. */
const LOW_BITS = 20
const MEDIUM_BITS = 34
/** The same where only a password can stand, of more than letters. */
const THOUGHT_UP_BITS = 12
/** What a proof may look at beside a value, in characters on either side. */
const REACH = 2000

/** What a rule's pattern found, judged: null for placeholders, published examples and what cannot be one. */
export function toMatch(rule: Rule, found: RegExpExecArray, content: string): Match | null {
  const [start, end] = found.indices?.groups?.['secret'] ?? [found.index, found.index + found[0].length]
  const value = content.slice(start, end)
  const isPart = start !== found.index || end !== found.index + found[0].length
  if (isPart && rule.rank === 2 ? saysNone(value) : isExampleToken(value)) return null
  const proof = proofOf(rule, value, content, start)
  if (proof.result === 'nonsense') return null
  const name = nameBefore(content, found.index)
  const strength = strengthBits(value)
  return {
    check: 'pattern',
    rule: rule.id,
    title: rule.title,
    links: rule.links,
    rank: rule.rank ?? 3,
    start,
    end,
    strengthBits: strength,
    ...(name === undefined ? {} : { name }),
    ...judged(rule, proof, name, value),
    confidence: confidenceOf(
      rule,
      proof,
      isPart && rule.rank === 2 ? confidenceOfPassword(value, strength, rule.human === true || opensRealHost(proof)) : null,
    ),
  }
}

/** In a URL `<password>` stands as `%3Cpassword%3E`. */
function saysNone(value: string): boolean {
  const plain = value.replace(/%([0-9A-Fa-f]{2})/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return isPlaceholder(value) || (plain !== value && isPlaceholder(plain))
}

type Judged = Pick<Match, 'severity' | 'why' | 'facts' | 'disproved'>

function judged(rule: Rule, { result, facts, words, severity }: Proof, name: string | undefined, value: string): Judged {
  const reasons = [rule.shape, words, name === undefined ? undefined : `assigned to ${name}`]
  return {
    severity: severity ?? rule.severity,
    why: reasons.filter((reason) => reason !== undefined).join(', '),
    ...(facts.length === 0 ? {} : { facts: withoutSecret(facts, utf8(value)) }),
    ...(result === 'failed' ? { disproved: true } : {}),
  }
}

/** @param password how much a password inside a longer match is believed; null: the match is a value in a format of its own. */
function confidenceOf(rule: Rule, { result, faded, facts }: Proof, password: Confidence | null): Confidence {
  if (result === 'failed') return 'low'
  if (faded === true || facts.some(({ label }) => label === 'expired')) return 'medium'
  if (result === 'passed') return 'proven'
  return password ?? rule.confidence ?? 'high'
}

function proofOf(rule: Rule, value: string, content: string, start: number): Proof {
  if (rule.proof === undefined) return { result: 'unproven', facts: [] }
  const from = Math.max(0, start - REACH)
  return prove(rule.proof, value, content.slice(from, start + value.length + REACH), { at: start - from })
}

/** A host of the internet by its form, whose name is no single letter, and none that documentation uses (RFC 2606, and what people write). */
const REAL_HOST = /^(?:[a-z\d-]{1,60}\.){0,6}[a-z\d-]{3,60}\.[a-z]{2,12}(?::\d{1,5})?$/i
const MADE_UP_HOST =
  /(?:^|[.-])(?:example|test|invalid|localhost|localdomain|local|host(?:name)?|domain|server|site|website|company|acme|foo|bar|(?:your|my|some)[a-z-]{0,20})(?:[.:-]|$)/i

/** A password that is written beside the host which it opens is in use, however simple it is. */
function opensRealHost({ facts }: Proof): boolean {
  return facts.some(({ label, text }) => label === 'host' && REAL_HOST.test(text) && !MADE_UP_HOST.test(text))
}

/** @param isOnly only a password can stand there */
function confidenceOfPassword(value: string, bits: number, isOnly: boolean): Confidence {
  const isThoughtUp = isOnly && bits >= THOUGHT_UP_BITS && /[A-Za-z]/.test(value) && /[^A-Za-z]/.test(value)
  return bits < (isThoughtUp ? THOUGHT_UP_BITS : LOW_BITS) ? 'low' : bits < MEDIUM_BITS ? 'medium' : 'high'
}
