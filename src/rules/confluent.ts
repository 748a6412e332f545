import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'confluent-secret',
    title: 'Confluent Cloud API secret',
    severity: 'high',
    anchors: ['cflt'],
    before: '0-9A-Za-z+/',
    pattern: /cflt[0-9A-Za-z+/]{60}(?![0-9A-Za-z+/=])/,
    shape: 'prefix cflt, 60 base64 characters',
    proof: 'confluent',
    links: {
      revoke: 'https://confluent.cloud/settings/api-keys',
      docs: 'https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'confluent-secret': {
    flags: [['cflt', { of: 'base64', length: 60 }]],
    passes: [
      ['cflt', { of: 'base64', length: 59 }],
      ['cflt', { of: 'base64', length: 61 }],
    ],
  },
}
