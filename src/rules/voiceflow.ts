import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'voiceflow-key',
    title: 'Voiceflow API key',
    severity: 'medium',
    anchors: ['VF.'],
    pattern: /VF\.(?:DM\.|WS\.)?[0-9a-f]{24}\.[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    shape: 'prefix VF., 24 hexadecimal and 16 base62 characters',
    links: { revoke: 'https://creator.voiceflow.com', docs: 'https://docs.voiceflow.com/reference/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'voiceflow-key': {
    flags: [
      ['VF.', { of: 'hex', length: 24 }, '.', { of: 'base62', length: 16 }],
      ['VF.DM.', { of: 'hex', length: 24 }, '.', { of: 'base62', length: 16 }],
    ],
    passes: [['VF.', { of: 'hex', length: 24 }, '.', { of: 'base62', length: 15 }]],
  },
}
