import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mailersend-token',
    title: 'MailerSend API token',
    severity: 'high',
    anchors: ['mlsn.'],
    pattern: /mlsn\.[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix mlsn., 64 hexadecimal characters',
    links: { revoke: 'https://app.mailersend.com/api-tokens', docs: 'https://developers.mailersend.com/general.html#authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mailersend-token': { flags: [['mlsn.', { of: 'hex', length: 64 }]], passes: [['mlsn.', { of: 'hex', length: 63 }]] },
}
