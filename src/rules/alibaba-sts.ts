import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts' }

export const rules = [
  {
    id: 'alibaba-sts-access-key-id',
    title: 'Alibaba Cloud STS access key id',
    severity: 'medium',
    anchors: ['STS.'],
    before: String.raw`\w.`,
    pattern: /STS\.(?=(?:[A-Za-z]{0,30}\d){2})[0-9A-Za-z]{16,64}(?![0-9A-Za-z])/,
    shape: 'prefix STS., 16 to 64 base62 characters',
    links,
  },
  {
    id: 'alibaba-sts-token',
    title: 'Alibaba Cloud STS security token',
    severity: 'medium',
    anchors: ['CAIS'],
    before: '0-9A-Za-z+/',
    pattern: /CAIS[0-9A-Za-z+\/]{100,2000}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix CAIS, 100 to 2000 base64 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'alibaba-sts-access-key-id': {
    flags: [
      ['STS.N', { of: 'base62', length: 22 }],
      ['STS.', { of: 'base62', length: 40 }],
    ],
    passes: [['STS.AssumeRoleWithWebIdentity'], ['STS.', { of: 'base62', length: 12 }]],
  },
  'alibaba-sts-token': {
    flags: [
      ['CAIS', { of: 'base64', length: 100 }],
      ['CAIS', { of: 'base64', length: 800 }, '=='],
    ],
    passes: [['CAIS', { of: 'base64', length: 99 }]],
  },
}
