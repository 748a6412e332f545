import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'ionic-token',
    title: 'Ionic personal access token',
    severity: 'medium',
    anchors: ['ion_'],
    pattern: /ion_(?=[A-Za-z]{0,41}\d)[0-9A-Za-z]{42}(?![0-9A-Za-z])/,
    shape: 'prefix ion_, 42 base62 characters',
    links: { revoke: null, docs: 'https://ionic.io/docs/appflow/personal-access-tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'ionic-token': {
    flags: [['ion_', { of: 'base62', length: 40 }, '4Q']],
    passes: [
      ['ion_', { of: 'base62', length: 41 }],
      ['ion_', { of: 'letters', length: 42 }],
      ['version_', { of: 'base62', length: 42 }],
    ],
  },
}
