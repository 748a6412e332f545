import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'dynatrace-api-token',
    title: 'Dynatrace API token',
    severity: 'high',
    anchors: ['dt0c01.'],
    pattern: /dt0c01\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    shape: 'prefix dt0c01., 24 and 64 base62 characters',
    links: { revoke: null, docs: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication' },
  },
  {
    id: 'dynatrace-other-token',
    title: 'Dynatrace OAuth client, platform, tenant or SCIM token',
    severity: 'high',
    anchors: ['dt0s0', 'dt0s1', 'dt0a0'],
    pattern: /dt0[as]\d{2}\.[0-9A-Z]{8,24}\.[0-9A-Z]{64}(?![0-9A-Za-z])/,
    shape: 'prefix dt0s or dt0a and two digits, public id, 64 upper-case alphanumeric characters',
    links: { revoke: null, docs: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'dynatrace-api-token': {
    flags: [['dt0c01.', { of: 'base32', length: 24 }, '.', { of: 'base32', length: 64 }]],
    passes: [['dt0c01.', { of: 'base32', length: 24 }, '.', { of: 'base32', length: 63 }]],
  },
  'dynatrace-other-token': {
    flags: [
      ['dt0s01.', { of: 'base32', length: 24 }, '.', { of: 'base32', length: 64 }],
      ['dt0s16.', { of: 'base32', length: 8 }, '.', { of: 'base32', length: 64 }],
    ],
    passes: [
      ['dt0s01.', { of: 'base32', length: 24 }, '.', { of: 'base32', length: 63 }],
      ['dt0s02.', { of: 'base32', length: 8 }],
    ],
  },
}
