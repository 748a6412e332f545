import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'wundergraph-key',
    title: 'WunderGraph Cosmo API key',
    severity: 'high',
    anchors: ['cosmo_'],
    pattern: /cosmo_[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix cosmo_, 32 hexadecimal characters',
    links: { revoke: 'https://cosmo.wundergraph.com', docs: 'https://cosmo-docs.wundergraph.com/studio/api-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'wundergraph-key': { flags: [['cosmo_', { of: 'hex', length: 32 }]], passes: [['cosmo_', { of: 'hex', length: 31 }]] },
}
