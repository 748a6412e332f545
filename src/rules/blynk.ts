import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'blynk-oauth-client',
    title: 'Blynk OAuth client',
    severity: 'medium',
    anchors: ['oa2-client-id_'],
    pattern: /oa2-client-id_[\w-]{32}(?::[\w-]{40})?(?![\w-])/,
    shape: 'prefix oa2-client-id_, 32 base64url characters, or with the secret after it',
    links: { revoke: null, docs: 'https://docs.blynk.io' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'blynk-oauth-client': {
    flags: [
      ['oa2-client-id_', { of: 'base64url', length: 32 }],
      ['oa2-client-id_', { of: 'base64url', length: 32 }, ':', { of: 'base64url', length: 40 }],
    ],
    passes: [['oa2-client-id_', { of: 'base64url', length: 31 }]],
  },
}
