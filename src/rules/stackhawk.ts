import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'stackhawk-key',
    title: 'StackHawk API key',
    severity: 'medium',
    anchors: ['hawk.'],
    pattern: /hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])/,
    shape: 'prefix hawk., two times 20 base64url characters',
    links: { revoke: 'https://app.stackhawk.com/settings/apikeys', docs: 'https://docs.stackhawk.com/web-app/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'stackhawk-key': {
    flags: [['hawk.', { of: 'base64url', length: 20 }, '.', { of: 'base64url', length: 20 }]],
    passes: [['hawk.', { of: 'base64url', length: 20 }, '.', { of: 'base64url', length: 19 }]],
  },
}
