import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'sendgrid-api-key',
    title: 'SendGrid API key',
    severity: 'high',
    anchors: ['SG.'],
    pattern: /SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/,
    shape: 'prefix SG., 22 and 43 base64url characters',
    links: { revoke: 'https://app.sendgrid.com/settings/api_keys', docs: 'https://docs.sendgrid.com/ui/account-and-settings/api-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sendgrid-api-key': {
    flags: [['SG.', { of: 'base64url', length: 22 }, '.', { of: 'base64url', length: 43 }]],
    passes: [['SG.', { of: 'base64url', length: 22 }, '.', { of: 'base64url', length: 42 }]],
  },
}
