import type { Check, Entry, Finding, Settings, Text } from '../../src/model.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { openText } from '../../src/decode/text.ts'
import { scanText } from '../../src/scan/index.ts'
import { makePatternCheck } from '../../src/scan/pattern/pattern.ts'

/** A few rules of each kind, so that these tests do not move with the shipped table. */

const links = { revoke: null, docs: null }

export const SAMPLE_RULES: readonly Rule[] = [
  {
    id: 'github-pat',
    title: 'GitHub token',
    severity: 'critical',
    anchors: ['ghp_'],
    links,
    proof: 'crc32-base62-last6',
    pattern: /(?<![A-Za-z0-9_])ghp_[0-9A-Za-z]{36}(?![A-Za-z0-9_])/,
    shape: 'prefix ghp_, 36 base62 characters',
  },
  {
    id: 'aws-access-key-id',
    title: 'AWS access key',
    severity: 'high',
    anchors: ['AKIA'],
    links,
    pattern: /(?<![A-Za-z0-9])AKIA[A-Z2-7]{16}(?![A-Za-z0-9])/,
    shape: 'prefix AKIA, 16 base32 characters',
  },
  {
    id: 'stripe-live',
    title: 'Stripe key',
    severity: 'critical',
    anchors: ['sk_live_'],
    links,
    pattern: /(?<![A-Za-z0-9_])sk_live_[0-9A-Za-z]{24,99}(?![A-Za-z0-9_])/,
    shape: 'prefix sk_live_, base62 characters',
  },
  {
    id: 'jwt',
    title: 'JSON web token',
    severity: 'high',
    anchors: ['eyJ'],
    links,
    proof: 'jwt',
    rank: 2,
    pattern: /(?<![A-Za-z0-9_.-])eyJ[\w-]{8,900}\.eyJ[\w-]{8,900}\.[\w-]{8,900}/,
    shape: 'three base64url parts',
  },
  {
    id: 'url-credentials',
    title: 'Password in a URL',
    severity: 'high',
    anchors: ['://'],
    links,
    rank: 2,
    reachBack: 12,
    pattern: /(?<![a-z])[a-z]{3,12}:\/\/[^\s:@/"']{0,60}:(?<secret>[^\s:@/"']{3,80})@/,
    shape: 'password of a URL',
  },
  {
    id: 'pem-private-key',
    title: 'Private key',
    severity: 'critical',
    anchors: ['PRIVATE KEY-----'],
    links,
    proof: 'pem',
    rank: 2,
    reachBack: 20,
    pattern: /-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY-----[A-Za-z0-9+/=\s]{40,4000}-----END (?:[A-Z]{2,9} )?PRIVATE KEY-----/,
    shape: 'PEM block',
  },
]

export const PATTERN_CHECK: Check = makePatternCheck(SAMPLE_RULES)

/** No check under test reads settings. */
export const NO_SETTINGS = {} as Settings

export const entryOf = (path: string): Entry => ({ path, mode: 'file', sizeBytes: null })

export const textOf = (content: string | Uint8Array, path = 'a.txt'): Text =>
  openText(entryOf(path), typeof content === 'string' ? Buffer.from(content) : content)

export function scan(content: string | Uint8Array, checks: readonly Check[] = [PATTERN_CHECK], path = 'a.txt'): Finding[] {
  return scanText(textOf(content, path), checks, NO_SETTINGS)
}

export const rulesIn = (content: string | Uint8Array): string[] => scan(content).map(({ rule }) => rule)
