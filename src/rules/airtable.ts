import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'airtable-pat',
    title: 'Airtable personal access token',
    severity: 'high',
    anchors: ['pat'],
    pattern: /pat[0-9A-Za-z]{14}\.[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix pat, token id, 64 hexadecimal characters',
    links: { revoke: 'https://airtable.com/create/tokens', docs: 'https://airtable.com/developers/web/api/authentication' },
  },
  {
    id: 'airtable-oauth-token',
    title: 'Airtable OAuth access token',
    severity: 'high',
    anchors: ['.v1.'],
    reachBack: 60,
    before: String.raw`\w.-`,
    pattern: /[0-9A-Za-z]{10,60}\.v1\.[\w-]{20,800}\.[0-9a-f]{32,128}(?![\w-])/,
    shape: 'token id, .v1., base64url payload, 32 to 128 hexadecimal characters',
    links: { revoke: 'https://airtable.com/create/oauth', docs: 'https://airtable.com/developers/web/api/oauth-reference' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'airtable-pat': {
    flags: [['pat', { of: 'base62', length: 14 }, '.', { of: 'hex', length: 64 }]],
    passes: [['pat', { of: 'base62', length: 14 }, '.', { of: 'hex', length: 63 }]],
  },
  'airtable-oauth-token': {
    flags: [
      [{ of: 'base62', length: 60 }, '.v1.', { of: 'base62', length: 200 }, '.', { of: 'hex', length: 64 }],
      ['oaa', { of: 'base62', length: 14 }, '.v1.eyJ1c2Vy', { of: 'base62', length: 300 }, '.', { of: 'hex', length: 64 }],
    ],
    passes: [
      ['oaa', { of: 'base62', length: 14 }, '.v1.eyJ1c2Vy', { of: 'base62', length: 30 }, '.', { of: 'hex', length: 31 }],
      ['com.example.api.v1.ReallyLongNameOfAService.run'],
    ],
  },
}
