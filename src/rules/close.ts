import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'closecrm-key',
    title: 'Close API key',
    severity: 'high',
    anchors: ['api_'],
    pattern: /api_[0-9A-Za-z]{22}\.[0-9A-Za-z]{22}(?![0-9A-Za-z])/,
    shape: 'prefix api_, two times 22 base62 characters',
    links: {
      revoke: 'https://app.close.com/settings/developer/api-keys/',
      docs: 'https://developer.close.com/api/overview/api-keys-authentication',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'closecrm-key': {
    flags: [['api_', { of: 'base62', length: 22 }, '.', { of: 'base62', length: 22 }]],
    passes: [['api_', { of: 'base62', length: 22 }, '.', { of: 'base62', length: 21 }]],
  },
}
