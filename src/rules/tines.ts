import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'tines-webhook',
    title: 'Tines webhook URL',
    severity: 'medium',
    anchors: ['.tines.com/webhook/'],
    before: null,
    pattern: /\.tines\.com\/webhook\/[0-9a-f]{32}\/[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'tines.com/webhook, two times 32 hexadecimal characters',
    links: { revoke: null, docs: 'https://www.tines.com/docs/actions/types/webhook/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'tines-webhook': {
    flags: [['.tines.com/webhook/', { of: 'hex', length: 32 }, '/', { of: 'hex', length: 32 }]],
    passes: [['.tines.com/webhook/', { of: 'hex', length: 32 }, '/', { of: 'hex', length: 31 }]],
  },
}
