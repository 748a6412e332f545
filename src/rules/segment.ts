import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'segment-public-api-token',
    title: 'Segment public API token',
    severity: 'high',
    anchors: ['sgp_'],
    pattern: /sgp_[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    shape: 'prefix sgp_, 64 base62 characters',
    links: { revoke: 'https://app.segment.com/', docs: 'https://segment.com/docs/api/public-api/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'segment-public-api-token': { flags: [['sgp_', { of: 'base62', length: 64 }]], passes: [['sgp_', { of: 'base62', length: 63 }]] },
}
