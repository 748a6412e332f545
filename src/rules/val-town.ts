import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'val-town-token',
    title: 'Val Town API token',
    severity: 'medium',
    anchors: ['vtwn_'],
    pattern: /vtwn_(?=(?:[A-Za-z]{0,40}\d){2})[0-9A-Za-z]{20,80}(?![\w-])/,
    shape: 'prefix vtwn_, 20 to 80 base62 characters',
    links: { revoke: 'https://www.val.town/settings/api', docs: 'https://docs.val.town/api/authentication/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'val-town-token': {
    flags: [
      ['vtwn_', { of: 'base62', length: 20 }],
      ['vtwn_', { of: 'base62', length: 40 }],
    ],
    passes: [['vtwn_', { of: 'base62', length: 19 }]],
  },
}
