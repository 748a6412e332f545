import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mailgun-private-key',
    title: 'Mailgun private API key',
    severity: 'high',
    anchors: ['key-'],
    before: String.raw`\w-`,
    pattern: /key-[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix key-, 32 hexadecimal characters',
    links: {
      revoke: 'https://app.mailgun.com/settings/api_security',
      docs: 'https://documentation.mailgun.com/en/latest/api-intro.html#authentication-1',
    },
  },
  {
    id: 'mailgun-public-key',
    title: 'Mailgun public validation key',
    severity: 'info',
    anchors: ['pubkey-'],
    before: String.raw`\w-`,
    pattern: /pubkey-[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix pubkey-, 32 hexadecimal characters',
    links: {
      revoke: 'https://app.mailgun.com/settings/api_security',
      docs: 'https://documentation.mailgun.com/en/latest/api-intro.html#authentication-1',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mailgun-private-key': {
    flags: [['key-', { of: 'hex', length: 32 }]],
    passes: [
      ['key-', { of: 'hex', length: 31 }],
      ['cache-key-', { of: 'hex', length: 32 }],
    ],
  },
  'mailgun-public-key': {
    flags: [['pubkey-', { of: 'hex', length: 32 }]],
    passes: [
      ['pubkey-', { of: 'hex', length: 31 }],
      ['cache-pubkey-', { of: 'hex', length: 32 }],
    ],
  },
}
