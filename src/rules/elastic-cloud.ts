import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'elastic-cloud-api-key',
    title: 'Elastic Cloud API key',
    severity: 'high',
    anchors: ['essu_'],
    pattern: /essu_[\w+\/-]{60,200}={0,2}(?![\w+\/=-])/,
    shape: 'prefix essu_, 60 to 200 base64 characters',
    links: {
      revoke: 'https://cloud.elastic.co/account/keys',
      docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'elastic-cloud-api-key': {
    flags: [
      ['essu_', { of: 'base64', length: 60 }],
      ['essu_', { of: 'base64', length: 98 }, '=='],
    ],
    passes: [['essu_', { of: 'base64', length: 59 }]],
  },
}
