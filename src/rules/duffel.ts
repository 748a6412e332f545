import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'duffel-api-token',
    title: 'Duffel API token',
    severity: 'high',
    anchors: ['duffel_live_'],
    pattern: /duffel_live_[\w=-]{43}(?![\w-])/,
    shape: 'prefix duffel_live_, 43 base64url characters',
    links: { revoke: 'https://app.duffel.com', docs: 'https://duffel.com/docs/api' },
  },
  {
    id: 'duffel-api-token-test',
    title: 'Duffel test API token',
    severity: 'low',
    anchors: ['duffel_test_'],
    pattern: /duffel_test_[\w=-]{43}(?![\w-])/,
    shape: 'prefix duffel_test_, 43 base64url characters',
    links: { revoke: 'https://app.duffel.com', docs: 'https://duffel.com/docs/api' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'duffel-api-token': {
    flags: [['duffel_live_', { of: 'base64url', length: 43 }]],
    passes: [['duffel_live_', { of: 'base64url', length: 42 }]],
  },
  'duffel-api-token-test': {
    flags: [['duffel_test_', { of: 'base64url', length: 43 }]],
    passes: [['duffel_test_', { of: 'base64url', length: 42 }]],
  },
}
