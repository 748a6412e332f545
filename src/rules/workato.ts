import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'workato-token',
    title: 'Workato API token',
    severity: 'high',
    anchors: ['wrkaus-', 'wrkaeu-', 'wrka-'],
    pattern: /wrka(?:us|eu|jp|sg|au|il)?-eyJ[\w-]{17,100}\.[\w-]{60,600}\.[\w-]{64,700}(?![\w-])/,
    shape: 'prefix wrkaus- or similar, a JSON Web Token',
    links: { revoke: 'https://app.workato.com', docs: 'https://docs.workato.com/workato-api/api-clients.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'workato-token': {
    flags: [
      ['wrkaus-eyJ', { of: 'base64url', length: 20 }, '.eyJ', { of: 'base64url', length: 80 }, '.', { of: 'base64url', length: 86 }],
      ['wrka-eyJ', { of: 'base64url', length: 20 }, '.eyJ', { of: 'base64url', length: 80 }, '.', { of: 'base64url', length: 342 }],
    ],
    passes: [['wrkaus-eyJ', { of: 'base64url', length: 20 }, '.eyJ', { of: 'base64url', length: 80 }]],
  },
}
