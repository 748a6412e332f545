import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'resend-api-key',
    title: 'Resend API key',
    severity: 'high',
    anchors: ['re_'],
    before: String.raw`\w-`,
    pattern: /re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}(?![\w-])/,
    shape: 'prefix re_, 8 and 24 base62 characters',
    links: { revoke: 'https://resend.com/api-keys', docs: 'https://resend.com/docs/dashboard/api-keys/introduction' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'resend-api-key': {
    flags: [['re_', { of: 'base62', length: 8 }, '_', { of: 'base62', length: 24 }]],
    passes: [
      ['re_', { of: 'base62', length: 8 }, '_', { of: 'base62', length: 23 }],
      ['core_', { of: 'base62', length: 8 }, '_', { of: 'base62', length: 24 }],
    ],
  },
}
