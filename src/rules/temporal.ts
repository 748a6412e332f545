import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    // temporal.io in the three ways that it may fall into base64
    id: 'temporal-cloud-key',
    title: 'Temporal Cloud API key',
    severity: 'high',
    anchors: ['eyJ'],
    before: String.raw`\w.-`,
    pattern: /eyJ[\w-]{17,200}\.(?=[\w-]{0,400}(?:dGVtcG9yYWwuaW|RlbXBvcmFsLmlv|0ZW1wb3JhbC5pb))eyJ[\w-]{50,600}\.[\w-]{60,200}(?![\w-])/,
    shape: 'a JSON Web Token for temporal.io',
    links: { revoke: 'https://cloud.temporal.io/settings/api-keys', docs: 'https://docs.temporal.io/cloud/api-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'temporal-cloud-key': {
    flags: [
      [
        'eyJhbGciOiJFUzI1NiIsImtpZCI6I',
        { of: 'base64url', length: 20 },
        '.eyJhY2NvdW50X2lk',
        { of: 'base64url', length: 21 },
        'dGVtcG9yYWwuaW8',
        { of: 'base64url', length: 40 },
        '.',
        { of: 'base64url', length: 86 },
      ],
      [
        'eyJhbGciOiJFUzI1NiIsImtpZCI6I',
        { of: 'base64url', length: 20 },
        '.eyJhY2NvdW50X2lk',
        { of: 'base64url', length: 21 },
        'RlbXBvcmFsLmlv',
        { of: 'base64url', length: 40 },
        '.',
        { of: 'base64url', length: 86 },
      ],
    ],
    passes: [
      [
        'eyJhbGciOiJFUzI1NiIsImtpZCI6I',
        { of: 'base64url', length: 20 },
        '.eyJhY2NvdW50X2lk',
        { of: 'base64url', length: 60 },
        '.',
        { of: 'base64url', length: 86 },
      ],
    ],
  },
}
