import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://dashboard.workos.com/api-keys', docs: 'https://workos.com/docs/reference/api-keys' }

export const rules = [
  {
    id: 'workos-api-key',
    title: 'WorkOS API key',
    severity: 'critical',
    anchors: ['sk_live_a2V5X'],
    pattern: /sk_live_a2V5X[0-9A-Za-z+\/]{60,90}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix sk_live_, base64 of key_…',
    links,
  },
  {
    id: 'workos-test-key',
    title: 'WorkOS test API key',
    severity: 'low',
    anchors: ['sk_test_a2V5X'],
    pattern: /sk_test_a2V5X[0-9A-Za-z+\/]{60,90}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix sk_test_, base64 of key_…',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'workos-api-key': {
    flags: [
      ['sk_live_a2V5X', { of: 'base62', length: 70 }],
      ['sk_live_a2V5X', { of: 'base64', length: 70 }, '='],
    ],
    passes: [['sk_live_a2V5X', { of: 'base64', length: 40 }]],
  },
  'workos-test-key': {
    flags: [
      ['sk_test_a2V5X', { of: 'base62', length: 70 }],
      ['sk_test_a2V5X', { of: 'base64', length: 70 }, '='],
    ],
    passes: [['sk_test_a2V5X', { of: 'base64', length: 40 }]],
  },
}
