import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'rootly-api-key',
    title: 'Rootly API key',
    severity: 'high',
    anchors: ['rootly_'],
    pattern: /rootly_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix rootly_, 64 hexadecimal characters',
    links: { revoke: null, docs: 'https://docs.rootly.com/api-reference/overview' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'rootly-api-key': { flags: [['rootly_', { of: 'hex', length: 64 }]], passes: [['rootly_', { of: 'hex', length: 63 }]] },
}
