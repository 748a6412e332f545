import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'flexport-token',
    title: 'Flexport API token',
    severity: 'high',
    anchors: ['shltm_'],
    pattern: /shltm_[\w-]{40}(?![\w-])/,
    shape: 'prefix shltm_, 40 base64url characters',
    links: { revoke: null, docs: 'https://apidocs.flexport.com/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'flexport-token': {
    flags: [['shltm_', { of: 'base64url', length: 40 }]],
    passes: [['shltm_', { of: 'base64url', length: 39 }]],
  },
}
