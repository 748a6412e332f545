import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'thunderstore-token',
    title: 'Thunderstore API token',
    severity: 'medium',
    anchors: ['tss_'],
    before: String.raw`\w`,
    pattern: /tss_(?=[A-Za-z]{0,63}\d)(?=[0-9a-z]{0,63}[A-Z])(?=[0-9A-Z]{0,63}[a-z])[0-9A-Za-z]{20,80}(?![\w-])/,
    shape: 'prefix tss_, 20 to 80 base62 characters',
    links: { revoke: 'https://thunderstore.io/settings/teams/', docs: 'https://thunderstore.io/api/docs/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'thunderstore-token': {
    flags: [
      ['tss_', { of: 'base62', length: 20 }],
      ['tss_', { of: 'base62', length: 32 }],
    ],
    passes: [['tss_', { of: 'base62', length: 19 }]],
  },
}
