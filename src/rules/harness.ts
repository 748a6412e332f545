import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'harness-pat',
    title: 'Harness personal access token',
    severity: 'high',
    anchors: ['pat.'],
    before: String.raw`\w.-`,
    pattern: /pat\.[\w-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}(?![\w-])/,
    shape: 'prefix pat., account id, token id, 20 base62 characters',
    links: { revoke: 'https://app.harness.io', docs: 'https://developer.harness.io/docs/platform/automation/api/api-quickstart/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'harness-pat': {
    flags: [['pat.', { of: 'base64url', length: 22 }, '.', { of: 'hex', length: 24 }, '.', { of: 'base62', length: 20 }]],
    passes: [
      ['pat.', { of: 'base64url', length: 22 }, '.', { of: 'hex', length: 24 }, '.', { of: 'base62', length: 19 }],
      ['pat.', { of: 'base64url', length: 21 }, '.', { of: 'hex', length: 24 }, '.', { of: 'base62', length: 20 }],
    ],
  },
}
