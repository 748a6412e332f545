import type { ExamplesOf, Rule } from './rule.ts'

const links = {
  revoke: 'https://dashboard.midtrans.com/settings/config_info',
  docs: 'https://docs.midtrans.com/docs/midtrans-account#api-keys',
}

export const rules = [
  {
    id: 'midtrans-key',
    title: 'Midtrans server key',
    severity: 'high',
    anchors: ['Mid-server-'],
    before: String.raw`\w-`,
    pattern: /Mid-server-[\w-]{10,24}(?![\w-])/,
    shape: 'prefix Mid-server-, 10 to 24 base64url characters',
    links,
  },
  {
    id: 'midtrans-sandbox-key',
    title: 'Midtrans sandbox server key',
    severity: 'low',
    anchors: ['SB-Mid-server-'],
    before: String.raw`\w-`,
    pattern: /SB-Mid-server-[\w-]{10,24}(?![\w-])/,
    shape: 'prefix SB-Mid-server-, 10 to 24 base64url characters',
    links,
  },
  {
    id: 'midtrans-client-key',
    title: 'Midtrans client key',
    severity: 'info',
    anchors: ['Mid-client-'],
    before: String.raw`\w`,
    pattern: /Mid-client-[\w-]{10,24}(?![\w-])/,
    shape: 'prefix Mid-client-, 10 to 24 base64url characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'midtrans-key': {
    flags: [
      ['Mid-server-', { of: 'base62', length: 10 }],
      ['Mid-server-', { of: 'base64url', length: 24 }],
    ],
    passes: [['Mid-server-', { of: 'base62', length: 9 }]],
  },
  'midtrans-sandbox-key': {
    flags: [
      ['SB-Mid-server-', { of: 'base62', length: 10 }],
      ['SB-Mid-server-', { of: 'base64url', length: 24 }],
    ],
    passes: [['SB-Mid-server-', { of: 'base62', length: 9 }]],
  },
  'midtrans-client-key': {
    flags: [
      ['Mid-client-', { of: 'base62', length: 10 }],
      ['SB-Mid-client-', { of: 'base62', length: 16 }],
    ],
    passes: [['Mid-client-', { of: 'base62', length: 9 }]],
  },
}
