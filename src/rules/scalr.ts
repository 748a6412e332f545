import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    // {"iss":"user","jti":"at-…
    id: 'scalr-token',
    title: 'Scalr API access token',
    severity: 'high',
    anchors: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt'],
    before: String.raw`\w.-`,
    pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[\w-]{20,40}\.[\w-]{43}(?![\w-])/,
    shape: 'a JSON Web Token with issuer user and id at-…',
    links: { revoke: null, docs: 'https://docs.scalr.io/docs/api-tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'scalr-token': {
    flags: [
      [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt',
        { of: 'base64url', length: 24 },
        '.',
        { of: 'base64url', length: 43 },
      ],
    ],
    passes: [
      [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt',
        { of: 'base64url', length: 24 },
        '.',
        { of: 'base64url', length: 42 },
      ],
    ],
  },
}
