import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'alibaba-access-key-id',
    title: 'Alibaba Cloud access key id',
    severity: 'high',
    anchors: ['LTAI'],
    pattern: /LTAI(?=[A-Za-z]{0,19}\d)[0-9A-Za-z]{12,20}(?![0-9A-Za-z])/,
    shape: 'prefix LTAI, 12 to 20 base62 characters',
    links: {
      revoke: 'https://ram.console.aliyun.com',
      docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'alibaba-access-key-id': {
    flags: [
      ['LTAI5', { of: 'base62', length: 19 }],
      ['LTAI4', { of: 'base62', length: 11 }],
    ],
    passes: [
      ['LTAI5', { of: 'base62', length: 10 }],
      ['LTAI5', { of: 'base62', length: 20 }],
      ['LTAI', { of: 'letters', length: 20 }],
    ],
  },
}
