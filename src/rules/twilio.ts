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
  {
    id: 'twilio-account-sid',
    title: 'Twilio account SID',
    severity: 'info',
    anchors: ['AC0', 'AC1', 'AC2', 'AC3', 'AC4', 'AC5', 'AC6', 'AC7', 'AC8', 'AC9', 'ACa', 'ACb', 'ACc', 'ACd', 'ACe', 'ACf'],
    pattern: /AC[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix AC, 32 hexadecimal characters',
    links: { revoke: 'https://console.twilio.com', docs: 'https://www.twilio.com/docs/iam/api/account' },
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
  'twilio-account-sid': {
    flags: [['AC', { of: 'hex', length: 32 }]],
    passes: [
      ['AC', { of: 'hex', length: 31 }],
      ['MAC', { of: 'hex', length: 32 }],
    ],
  },
}
