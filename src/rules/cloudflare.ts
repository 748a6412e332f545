import type { ExamplesOf, Rule } from './rule.ts'

const links = {
  revoke: 'https://dash.cloudflare.com/profile/api-tokens',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
}

export const rules = [
  {
    id: 'cloudflare-api-token-v2',
    title: 'Cloudflare user API token',
    severity: 'high',
    anchors: ['cfut_'],
    pattern: /cfut_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
    shape: 'prefix cfut_, 40 base62 and 8 hexadecimal characters',
    proof: 'cloudflare',
    links,
  },
  {
    id: 'cloudflare-account-token-v2',
    title: 'Cloudflare account API token',
    severity: 'high',
    anchors: ['cfat_'],
    pattern: /cfat_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
    shape: 'prefix cfat_, 40 base62 and 8 hexadecimal characters',
    proof: 'cloudflare',
    links,
  },
  {
    id: 'cloudflare-global-key-v2',
    title: 'Cloudflare global API key',
    severity: 'critical',
    anchors: ['cfk_'],
    pattern: /cfk_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
    shape: 'prefix cfk_, 40 base62 and 8 hexadecimal characters',
    proof: 'cloudflare',
    links,
  },
  {
    id: 'cloudflare-origin-ca-key',
    title: 'Cloudflare Origin CA key',
    severity: 'high',
    anchors: ['v1.0-'],
    pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![0-9A-Za-z])/,
    shape: 'prefix v1.0-, 24 and 146 hexadecimal characters',
    links: { revoke: 'https://dash.cloudflare.com/profile/api-tokens', docs: 'https://developers.cloudflare.com/api/keys/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cloudflare-api-token-v2': {
    flags: [['cfut_', { of: 'base62', length: 40 }, { of: 'hex', length: 8 }]],
    passes: [['cfut_', { of: 'base62', length: 40 }, { of: 'hex', length: 7 }]],
  },
  'cloudflare-account-token-v2': {
    flags: [['cfat_', { of: 'base62', length: 40 }, { of: 'hex', length: 8 }]],
    passes: [['cfat_', { of: 'base62', length: 40 }, { of: 'hex', length: 7 }]],
  },
  'cloudflare-global-key-v2': {
    flags: [['cfk_', { of: 'base62', length: 40 }, { of: 'hex', length: 8 }]],
    passes: [['cfk_', { of: 'base62', length: 40 }, { of: 'hex', length: 7 }]],
  },
  'cloudflare-origin-ca-key': {
    flags: [['v1.0-', { of: 'hex', length: 24 }, '-', { of: 'hex', length: 146 }]],
    passes: [['v1.0-', { of: 'hex', length: 24 }, '-', { of: 'hex', length: 40 }]],
  },
}
