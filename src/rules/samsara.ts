import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'samsara-token',
    title: 'Samsara API token',
    severity: 'high',
    anchors: ['samsara_api_'],
    pattern: /samsara_api_(?=(?:[A-Za-z]{0,26}\d){2})[0-9A-Za-z]{26,32}(?![0-9A-Za-z])/,
    shape: 'prefix samsara_api_, 26 to 32 base62 characters',
    links: { revoke: 'https://cloud.samsara.com/', docs: 'https://developers.samsara.com/docs/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'samsara-token': {
    flags: [
      ['samsara_api_', { of: 'base62', length: 26 }],
      ['samsara_api_', { of: 'base62', length: 30 }],
    ],
    passes: [['samsara_api_', { of: 'base62', length: 25 }]],
  },
}
