import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'jwe',
    title: 'Encrypted JSON Web Token',
    severity: 'low',
    anchors: ['eyJ'],
    before: String.raw`\w.-`,
    pattern: /eyJ[\w-]{14,800}\.[\w-]{0,700}\.[\w-]{10,40}\.[\w-]{10,6000}\.[\w-]{20,30}(?![\w.-])/,
    shape: 'five base64url parts, the first a JSON object',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc7516' },
  },
  {
    // .eyJ in the three ways that it may fall into base64
    id: 'jwt-base64',
    title: 'JSON Web Token in base64',
    severity: 'medium',
    anchors: ['ZXlK'],
    before: String.raw`\w+/-`,
    pattern: /ZXlK(?=[\w+\/-]{16,2000}(?:LmV5S|[CSiy]5leU|[AEIMQUYcgkosw048]uZXlK))[\w+\/-]{60,8000}={0,2}(?![\w+\/=-])/,
    shape: 'base64 of a JSON Web Token',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc7519' },
  },
  {
    id: 'private-key-jwk',
    title: 'Private JSON Web Key',
    severity: 'critical',
    anchors: ['"d"', "'d'", '"d\\', '"k"', "'k'", '"k\\'],
    before: null,
    pattern:
      /\\{0,3}["'][dk]\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>[\w-]{40,700}={0,2})\\{0,3}["'](?:(?=[^{}]{0,3000}[^{}\w]kty\\{0,3}["']\s{0,4}:)|(?<=[^{}\w]kty\\{0,3}["']\s{0,4}:[^{}]{0,3000}))/,
    shape: 'the private member of a JSON Web Key',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc7517' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  jwe: {
    flags: [
      [
        'eyJ',
        { of: 'base64url', length: 40 },
        '.',
        { of: 'base64url', length: 342 },
        '.',
        { of: 'base64url', length: 16 },
        '.',
        { of: 'base64url', length: 80 },
        '.',
        { of: 'base64url', length: 22 },
      ],
      [
        'eyJ',
        { of: 'base64url', length: 40 },
        '..',
        { of: 'base64url', length: 16 },
        '.',
        { of: 'base64url', length: 80 },
        '.',
        { of: 'base64url', length: 22 },
      ],
    ],
    passes: [['eyJ', { of: 'base64url', length: 40 }, '.', { of: 'base64url', length: 80 }, '.', { of: 'base64url', length: 43 }]],
  },
  'jwt-base64': {
    flags: [
      ['ZXlK', { of: 'base64', length: 32 }, 'LmV5S', { of: 'base64', length: 80 }],
      ['ZXlK', { of: 'base64', length: 33 }, 'S5leU', { of: 'base64', length: 80 }, '=='],
      ['ZXlK', { of: 'base64', length: 34 }, 'MuZXlK', { of: 'base64', length: 80 }],
    ],
    passes: [
      ['ZXlK', { of: 'base64', length: 15 }],
      ['ZXlK', { of: 'HEX', length: 100 }],
    ],
  },
  'private-key-jwk': {
    flags: [
      [
        '{"kty":"EC","crv":"P-256","x":"',
        { of: 'base64url', length: 43 },
        '","y":"',
        { of: 'base64url', length: 43 },
        '","d":"',
        { of: 'base64url', length: 43 },
        '"}',
      ],
      ['{ "d": "', { of: 'base64url', length: 342 }, '", "e": "AQAB", "kty": "RSA" }'],
      ['{"kty":"oct","k":"', { of: 'base64url', length: 43 }, '"}'],
    ],
    passes: [
      ['{"kty":"EC","crv":"P-256","x":"', { of: 'base64url', length: 43 }, '","y":"', { of: 'base64url', length: 43 }, '"}'],
      ['{"d":"', { of: 'base64url', length: 43 }, '"}'],
    ],
  },
}
