import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'tickettailor-key',
    title: 'Ticket Tailor API key',
    severity: 'high',
    anchors: ['sk_'],
    pattern: /sk_\d{4}_\d{6}_[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix sk_, 4 and 6 digits, 32 hexadecimal characters',
    links: { revoke: null, docs: 'https://developers.tickettailor.com/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'tickettailor-key': {
    flags: [['sk_', { of: 'digits', length: 4 }, '_', { of: 'digits', length: 6 }, '_', { of: 'hex', length: 32 }]],
    passes: [['sk_', { of: 'digits', length: 4 }, '_', { of: 'digits', length: 6 }, '_', { of: 'hex', length: 31 }]],
  },
}
