import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'jwt',
    title: 'JSON Web Token',
    severity: 'medium',
    anchors: ['eyJ'],
    before: String.raw`\w.-`,
    pattern: /eyJ[\w-]{14,2000}\.eyJ[\w-]{4,6000}\.[\w-]{20,2000}(?![\w-])/,
    shape: 'three base64url parts, two of them JSON objects',
    proof: 'jwt',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc7519' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  jwt: {
    flags: [
      [
        'eyJhbGciOiJIUzI1NiIs',
        { of: 'base64url', length: 16 },
        '.eyJ',
        { of: 'base64url', length: 60 },
        '.',
        { of: 'base64url', length: 43 },
      ],
    ],
    passes: [
      ['eyJhbGciOiJIUzI1NiIs', { of: 'base64url', length: 16 }, '.eyJ', { of: 'base64url', length: 60 }],
      ['eyJ', { of: 'base64url', length: 30 }, '.', { of: 'base64url', length: 60 }, '.', { of: 'base64url', length: 43 }],
    ],
  },
}
