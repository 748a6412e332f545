import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'adobe-client-secret',
    title: 'Adobe OAuth client secret',
    severity: 'high',
    anchors: ['p8e-'],
    pattern: /p8e-[\w-]{32}(?![\w-])/,
    shape: 'prefix p8e-, 32 base64url characters',
    links: {
      revoke: 'https://developer.adobe.com/console',
      docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'adobe-client-secret': {
    flags: [
      ['p8e-', { of: 'base62', length: 32 }],
      ['p8e-', { of: 'alnum_lower', length: 32 }],
    ],
    passes: [['p8e-', { of: 'base62', length: 31 }]],
  },
}
