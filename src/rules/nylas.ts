import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'nylas-api-key',
    title: 'Nylas API key',
    severity: 'high',
    anchors: ['nyk_v0_'],
    pattern: /nyk_v0_[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    shape: 'prefix nyk_v0_, 64 base62 characters',
    links: { revoke: 'https://dashboard.nylas.com', docs: 'https://developer.nylas.com' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'nylas-api-key': {
    flags: [['nyk_v0_', { of: 'base62', length: 64 }]],
    passes: [['nyk_v0_', { of: 'base62', length: 63 }]],
  },
}
