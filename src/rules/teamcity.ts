import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'teamcity-token',
    title: 'TeamCity access token',
    severity: 'high',
    anchors: ['eyJ0eXAiOiAiVENWMiJ9.'],
    before: String.raw`\w.-`,
    pattern: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}(?![\w-])/,
    shape: 'base64 of {"typ": "TCV2"}, 36 and 48 base64url characters',
    links: { revoke: null, docs: 'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'teamcity-token': {
    flags: [['eyJ0eXAiOiAiVENWMiJ9.', { of: 'base64url', length: 36 }, '.', { of: 'base64url', length: 48 }]],
    passes: [['eyJ0eXAiOiAiVENWMiJ9.', { of: 'base64url', length: 36 }, '.', { of: 'base64url', length: 47 }]],
  },
}
