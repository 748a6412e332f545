import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'onesignal-rich-key',
    title: 'OneSignal REST API key',
    severity: 'high',
    anchors: ['os_v2_app_', 'os_v2_org_'],
    pattern: /os_v2_(?:app|org)_[2-7a-z]{100,110}(?![0-9A-Za-z])/,
    shape: 'prefix os_v2_app_ or os_v2_org_, 100 to 110 lower-case base32 characters',
    links: { revoke: 'https://dashboard.onesignal.com/', docs: 'https://documentation.onesignal.com/docs/en/keys-and-ids' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'onesignal-rich-key': {
    flags: [
      ['os_v2_app_', 'ab2cd3ef4gh5ij6kl7mnopqrst', 'u2vw3xy4za5bc6de7fghijklmn', 'ab2cd3ef4gh5ij6kl7mnopqrst', 'u2vw3xy4za5bc6de7fghijklm'],
    ],
    passes: [['os_v2_app_', 'ab2cd3ef4gh5ij6kl7mnopqrst', 'u2vw3xy4za5bc6de7fghijklmn']],
  },
}
