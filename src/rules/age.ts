import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'age-secret-key',
    title: 'age secret key',
    severity: 'critical',
    anchors: ['AGE-SECRET-KEY-1'],
    pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![0-9A-Za-z])/,
    shape: 'prefix AGE-SECRET-KEY-1, 58 bech32 characters',
    proof: 'age',
    links: { revoke: null, docs: 'https://github.com/C2SP/C2SP/blob/main/age.md' },
  },
  {
    id: 'age-recipient',
    title: 'age recipient (public key)',
    severity: 'info',
    anchors: ['age1'],
    pattern: /age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}(?![0-9A-Za-z])/,
    shape: 'prefix age1, 58 bech32 characters',
    links: { revoke: null, docs: 'https://github.com/C2SP/C2SP/blob/main/age.md' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'age-secret-key': {
    flags: [['AGE-SECRET-KEY-1', 'QZPRY9X8GF2TVDW0S3JN54KHCE6M', 'UA7LQPZRY9X8GF2TVDW0S3JN54KHCE']],
    passes: [['AGE-SECRET-KEY-1', 'QZPRY9X8GF2TVDW0S3JN54KHCE6M', 'UA7L']],
  },
  'age-recipient': {
    flags: [['age1', 'qpzry9x8gf2tvdw0s3jn54khce6m', 'ua7lqpzry9x8gf2tvdw0s3jn54khce']],
    passes: [['age1', 'qpzry9x8gf2tvdw0s3jn54khce6m', 'ua7l']],
  },
}
