import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'miro-access-token',
    title: 'Miro access token',
    severity: 'high',
    anchors: ['eyJtaXJv'],
    before: String.raw`\w.-`,
    pattern: /eyJtaXJv[0-9A-Za-z-]{10,80}_[\w-]{20,64}(?![\w-])/,
    shape: 'base64 of {"miro, an underscore, 20 to 64 base64url characters',
    links: { revoke: 'https://miro.com/app/settings/user-profile/apps', docs: 'https://developers.miro.com/docs/rest-api-reference-guide' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'miro-access-token': {
    flags: [['eyJtaXJv', { of: 'base62', length: 24 }, '_', { of: 'base64url', length: 27 }]],
    passes: [['eyJtaXJv', { of: 'base62', length: 24 }]],
  },
}
