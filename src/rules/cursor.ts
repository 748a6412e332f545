import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'cursor-api-key',
    title: 'Cursor API key',
    severity: 'high',
    anchors: ['key_'],
    before: String.raw`\w-`,
    // longer names that end in key_ are a cache's
    pattern: /key_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix key_, 64 hexadecimal characters',
    links: { revoke: 'https://cursor.com/dashboard', docs: 'https://cursor.com/docs/cloud-agent/api/endpoints' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cursor-api-key': {
    flags: [['key_', { of: 'hex', length: 64 }]],
    passes: [
      ['key_', { of: 'hex', length: 63 }],
      ['cache_key_', { of: 'hex', length: 64 }],
    ],
  },
}
