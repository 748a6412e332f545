import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'snyk-pat',
    title: 'Snyk personal or service access token',
    severity: 'high',
    anchors: ['snyk_uat.', 'snyk_sat.'],
    before: String.raw`\w`,
    pattern: /snyk_[us]at\.[0-9a-f]{8}\.[\w-]{20,200}\.[\w-]{20,100}(?![\w-])/,
    shape: 'prefix snyk_uat. or snyk_sat., a number, base64url of JSON, a signature',
    proof: 'snyk',
    links: { revoke: 'https://app.snyk.io/account/personal-access-tokens', docs: 'https://docs.snyk.io/snyk-api/authentication-for-api' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'snyk-pat': {
    flags: [
      ['snyk_uat.', { of: 'hex', length: 8 }, '.eyJ', { of: 'base64url', length: 80 }, '.', { of: 'base64url', length: 43 }],
      ['snyk_sat.', { of: 'hex', length: 8 }, '.eyJ', { of: 'base64url', length: 80 }, '.', { of: 'base64url', length: 86 }],
    ],
    passes: [['snyk_uat.', { of: 'hex', length: 8 }, '.eyJ', { of: 'base64url', length: 80 }]],
  },
}
