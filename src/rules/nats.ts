import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    // the third character holds zeros of the prefix, the fourth four of the seed's bits
    id: 'nats-nkey-seed',
    title: 'NATS NKEY seed',
    severity: 'critical',
    anchors: ['SUA', 'SAA', 'SOA', 'SCA', 'SNA', 'SXA'],
    pattern: /S[UAOCNX]A[A-P][A-Z2-7]{54}(?![0-9A-Za-z])/,
    shape: 'prefix SU, SA, SO, SC, SN or SX, 56 base32 characters',
    proof: 'nkey',
    links: { revoke: null, docs: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'nats-nkey-seed': {
    flags: [
      ['SUAM', { of: 'base32', length: 54 }],
      ['SOAB', { of: 'base32', length: 54 }],
    ],
    passes: [
      ['SUAM', { of: 'base32', length: 53 }],
      ['UAAM', { of: 'base32', length: 52 }],
      ['SUZM', { of: 'base32', length: 54 }],
    ],
  },
}
