import type { Confidence, Match } from '../../model.ts'
import type { Rule } from '../../rules/rule.ts'
import { isExampleToken } from './example.ts'
import { nameBefore } from './name.ts'
import { isPlaceholder } from './placeholder.ts'
import { type ProofResult, prove } from './proof.ts'
import { strengthBits } from './strength.ts'

/** A password of words inside a URL or connection string: below the first it is more likely a default, below the second it may be. */
const LOW_BITS = 20
const MEDIUM_BITS = 34

/** What a rule's pattern found, judged: null for placeholders, published examples and what cannot be one. */
export function toMatch(rule: Rule, found: RegExpExecArray, content: string): Match | null {
  const [start, end] = found.indices?.groups?.['secret'] ?? [found.index, found.index + found[0].length]
  const value = content.slice(start, end)
  const isPart = start !== found.index || end !== found.index + found[0].length
  if (isPart && rule.rank === 2 ? isPlaceholder(value) : isExampleToken(value)) return null
  const proof = rule.proof === undefined ? 'failed' : prove(rule.proof, value)
  if (proof === 'nonsense') return null
  const name = nameBefore(content, found.index)
  const strength = strengthBits(value)
  return {
    check: 'pattern',
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    links: rule.links,
    rank: rule.rank ?? 3,
    start,
    end,
    confidence: proof === 'passed' ? 'proven' : isPart && rule.rank === 2 ? confidenceOfPassword(strength) : 'high',
    why: whyOf(rule, proof, name),
    strengthBits: strength,
    ...(name === undefined ? {} : { name }),
  }
}

function whyOf(rule: Rule, proof: ProofResult, name: string | undefined): string {
  const proven = proof === 'passed' && rule.proof !== undefined ? [PROOF_WORDS[rule.proof]] : []
  return [rule.shape, ...proven, ...(name === undefined ? [] : [`assigned to ${name}`])].join(', ')
}

const PROOF_WORDS = {
  'crc32-base62-last6': 'its checksum is right',
  jwt: 'header and payload are JSON',
  pem: 'the key data is well-formed',
} as const

function confidenceOfPassword(bits: number): Confidence {
  return bits < LOW_BITS ? 'low' : bits < MEDIUM_BITS ? 'medium' : 'high'
}
