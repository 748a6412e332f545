import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mailchimp-api-key',
    title: 'Mailchimp API key',
    severity: 'high',
    anchors: ['-us'],
    reachBack: 32,
    pattern: /[0-9a-f]{32}-us\d{1,2}(?![0-9A-Za-z])/,
    shape: '32 hexadecimal characters, then -us and a data centre number',
    links: { revoke: 'https://admin.mailchimp.com/account/api/', docs: 'https://mailchimp.com/help/about-api-keys/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mailchimp-api-key': {
    flags: [[{ of: 'hex', length: 32 }, '-us21']],
    passes: [
      [{ of: 'hex', length: 31 }, '-us21'],
      [{ of: 'hex', length: 32 }, '-user'],
    ],
  },
}
