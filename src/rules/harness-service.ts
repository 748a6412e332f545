import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'harness-sat',
    title: 'Harness service account token',
    severity: 'high',
    anchors: ['sat.'],
    pattern: /sat\.[\w-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
    shape: 'prefix sat., account id, 24 and 20 base62 characters',
    links: {
      revoke: 'https://app.harness.io/',
      docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'harness-sat': {
    flags: [['sat.', { of: 'base64url', length: 22 }, '.', { of: 'hex', length: 24 }, '.', { of: 'base62', length: 20 }]],
    passes: [['sat.', { of: 'base64url', length: 22 }, '.', { of: 'hex', length: 24 }, '.', { of: 'base62', length: 19 }]],
  },
}
