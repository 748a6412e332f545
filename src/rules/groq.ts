import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'groq-api-key',
    title: 'Groq API key',
    severity: 'high',
    anchors: ['gsk_'],
    pattern: /gsk_[0-9A-Za-z]{52}(?![0-9A-Za-z])/,
    shape: 'prefix gsk_, 52 base62 characters',
    links: { revoke: 'https://console.groq.com/keys', docs: 'https://console.groq.com/docs/quickstart' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'groq-api-key': { flags: [['gsk_', { of: 'base62', length: 52 }]], passes: [['gsk_', { of: 'base62', length: 51 }]] },
}
