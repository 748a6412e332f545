import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'klaviyo-private-key',
    title: 'Klaviyo private API key',
    severity: 'high',
    anchors: ['pk_'],
    pattern: /pk_(?:[0-9A-Za-z]{6}_)?[0-9a-f]{34}(?![0-9A-Za-z])/,
    shape: "prefix pk_, 34 hexadecimal characters, perhaps the account's id before them",
    links: { revoke: 'https://www.klaviyo.com/settings/account/api-keys', docs: 'https://developers.klaviyo.com/en/docs/authenticate_' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'klaviyo-private-key': {
    flags: [
      ['pk_', { of: 'hex', length: 34 }],
      ['pk_', { of: 'base62', length: 6 }, '_', { of: 'hex', length: 34 }],
    ],
    passes: [
      ['pk_', { of: 'hex', length: 33 }],
      ['pk_', { of: 'hex', length: 32 }],
    ],
  },
}
