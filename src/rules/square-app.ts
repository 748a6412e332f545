import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'square-application-id',
    title: 'Square application id',
    severity: 'info',
    anchors: ['sq0idp-'],
    pattern: /sq0idp-[\w-]{22}(?![\w-])/,
    shape: 'prefix sq0idp-, 22 base64url characters',
    links: { revoke: 'https://developer.squareup.com/apps', docs: 'https://developer.squareup.com/docs/build-basics/access-tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'square-application-id': {
    flags: [['sq0idp-', { of: 'base64url', length: 22 }]],
    passes: [['sq0idp-', { of: 'base64url', length: 21 }]],
  },
}
