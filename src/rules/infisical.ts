import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'infisical-service-token',
    title: 'Infisical service token',
    severity: 'critical',
    anchors: ['st.'],
    pattern: /st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix st., 24, 32 and 32 hexadecimal characters',
    links: { revoke: 'https://app.infisical.com', docs: 'https://infisical.com/docs/documentation/platform/token' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'infisical-service-token': {
    flags: [['st.', { of: 'hex', length: 24 }, '.', { of: 'hex', length: 32 }, '.', { of: 'hex', length: 32 }]],
    passes: [['st.', { of: 'hex', length: 24 }, '.', { of: 'hex', length: 32 }, '.', { of: 'hex', length: 31 }]],
  },
}
