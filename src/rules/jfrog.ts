import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens' }

export const rules = [
  {
    id: 'artifactory-api-key',
    title: 'JFrog Artifactory API key',
    severity: 'high',
    anchors: ['AKCp'],
    pattern: /AKCp[0-9A-Za-z]{69}(?![0-9A-Za-z])/,
    shape: 'prefix AKCp, 69 base62 characters',
    proof: 'jfrog-key',
    links,
  },
  {
    id: 'artifactory-reference-token',
    title: 'JFrog Artifactory reference token',
    severity: 'high',
    anchors: ['cmVmdGtuO'],
    pattern: /cmVmdGtuO[\w-]{55}(?![\w-])/,
    shape: 'prefix cmVmdGtuO, 55 base64url characters',
    proof: 'jfrog-reference',
    links,
  },
  {
    id: 'jfrog-token-jwt',
    title: 'JFrog access token (JWT)',
    severity: 'high',
    anchors: ['eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi'],
    before: String.raw`\w.-`,
    pattern: /eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi[\w-]{20,400}\.[\w-]{60,1500}\.[\w-]{80,700}(?![\w-])/,
    shape: 'a JSON Web Token with version 2 in its header',
    links: { revoke: null, docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'artifactory-api-key': { flags: [['AKCp', { of: 'base58', length: 69 }]], passes: [['AKCp', { of: 'base58', length: 68 }]] },
  'artifactory-reference-token': {
    flags: [['cmVmdGtuO', { of: 'base64url', length: 55 }]],
    passes: [['cmVmdGtuO', { of: 'base64url', length: 54 }]],
  },
  'jfrog-token-jwt': {
    flags: [
      [
        'eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi',
        { of: 'base64url', length: 60 },
        '.eyJ',
        { of: 'base64url', length: 200 },
        '.',
        { of: 'base64url', length: 342 },
      ],
    ],
    passes: [['eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi', { of: 'base64url', length: 60 }, '.eyJ', { of: 'base64url', length: 200 }]],
  },
}
