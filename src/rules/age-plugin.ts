import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'age-plugin-identity',
    title: 'age plugin identity',
    severity: 'medium',
    anchors: ['AGE-PLUGIN-'],
    pattern: /AGE-PLUGIN-[0-9A-Z+._-]{1,20}?-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{10,400}(?![0-9A-Za-z])/,
    shape: 'prefix AGE-PLUGIN-, a name, 10 or more bech32 characters',
    links: { revoke: null, docs: 'https://github.com/C2SP/C2SP/blob/main/age-plugin.md' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'age-plugin-identity': {
    flags: [['AGE-PLUGIN-YUBIKEY-1', 'QZPRY9X8GF2', 'TVDW0S3JN54KHCE6MUA7L']],
    passes: [['AGE-PLUGIN-YUBIKEY-1', 'QZPRY9X8G'], ['AGE-PLUGIN-YUBIKEY-NOT-AN-IDENTITY']],
  },
}
