import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'jina-api-key',
    title: 'Jina AI API key',
    severity: 'high',
    anchors: ['jina_'],
    pattern: /jina_[\w-]{60}(?![\w-])/,
    shape: 'prefix jina_, 60 base64url characters',
    links: { revoke: 'https://jina.ai/api-dashboard/key-manager', docs: 'https://jina.ai' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'jina-api-key': { flags: [['jina_', { of: 'base62', length: 60 }]], passes: [['jina_', { of: 'base62', length: 59 }]] },
}
