import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'together-ai-api-key',
    title: 'Together AI API key',
    severity: 'high',
    anchors: ['tgp_v1_'],
    pattern: /tgp_v1_[\w-]{43}(?![\w-])/,
    shape: 'prefix tgp_v1_, 43 base64url characters',
    links: { revoke: 'https://api.together.ai/settings/api-keys', docs: 'https://docs.together.ai/reference/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'together-ai-api-key': {
    flags: [['tgp_v1_', { of: 'base64url', length: 43 }]],
    passes: [['tgp_v1_', { of: 'base64url', length: 42 }]],
  },
}
