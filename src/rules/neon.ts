import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'neon-api-key',
    title: 'Neon API key',
    severity: 'critical',
    anchors: ['napi_'],
    pattern: /napi_[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    shape: 'prefix napi_, 64 base62 characters',
    links: { revoke: 'https://console.neon.tech/app/settings/api-keys', docs: 'https://neon.com/docs/manage/api-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'neon-api-key': { flags: [['napi_', { of: 'alnum_lower', length: 64 }]], passes: [['napi_', { of: 'alnum_lower', length: 63 }]] },
}
