import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'twilio-api-key-sid',
    title: 'Twilio API key SID',
    severity: 'medium',
    anchors: ['SK0', 'SK1', 'SK2', 'SK3', 'SK4', 'SK5', 'SK6', 'SK7', 'SK8', 'SK9', 'SKa', 'SKb', 'SKc', 'SKd', 'SKe', 'SKf'],
    pattern: /SK[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix SK, 32 hexadecimal characters',
    links: { revoke: 'https://console.twilio.com', docs: 'https://www.twilio.com/docs/usage/api' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'twilio-api-key-sid': {
    flags: [['SK', { of: 'hex', length: 32 }]],
    passes: [
      ['SK', { of: 'hex', length: 31 }],
      ['TASK', { of: 'hex', length: 32 }],
    ],
  },
}
