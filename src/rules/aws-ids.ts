import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'aws-iam-unique-id',
    title: 'AWS IAM unique id',
    severity: 'info',
    anchors: ['AGPA', 'AIDA', 'AIPA', 'ANPA', 'ANVA', 'APKA', 'AROA', 'ASCA'],
    pattern: /A(?:GPA|IDA|IPA|NPA|NVA|PKA|ROA|SCA)(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
    shape: 'prefix of an IAM entity (AIDA, AROA …), 16 base32 characters',
    links: { revoke: null, docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'aws-iam-unique-id': {
    flags: [
      ['AIDA', { of: 'base32', length: 16 }],
      ['AROA', { of: 'base32', length: 16 }],
    ],
    passes: [
      ['AIDA', { of: 'base32', length: 15 }],
      ['AROA', { of: 'base32', length: 9 }, 'EXAMPLE'],
    ],
  },
}
