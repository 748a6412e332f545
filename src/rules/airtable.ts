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
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'airtable-pat': {
    flags: [['pat', { of: 'base62', length: 14 }, '.', { of: 'hex', length: 64 }]],
    passes: [['pat', { of: 'base62', length: 14 }, '.', { of: 'hex', length: 63 }]],
  },
}
