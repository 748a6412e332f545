import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'age-secret-key',
    title: 'age secret key',
    severity: 'critical',
    anchors: ['AGE-SECRET-KEY-1'],
    pattern:
      /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![0-9A-Za-z])/,
    shape: 'prefix AGE-SECRET-KEY-1, 58 bech32 characters',
    links: { revoke: null, docs: 'https://github.com/C2SP/C2SP/blob/main/age.md' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'age-secret-key': {
    flags: [['AGE-SECRET-KEY-1', 'QZPRY9X8GF2TVDW0S3JN54KHCE6M', 'UA7LQPZRY9X8GF2TVDW0S3JN54KHCE']],
    passes: [['AGE-SECRET-KEY-1', 'QZPRY9X8GF2TVDW0S3JN54KHCE6M', 'UA7L']],
  },
}
