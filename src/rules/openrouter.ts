import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'openrouter-api-key',
    title: 'OpenRouter API key',
    severity: 'high',
    anchors: ['sk-or-v1-'],
    pattern: /sk-or-v1-[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix sk-or-v1-, 64 hexadecimal characters',
    links: { revoke: 'https://openrouter.ai/settings/keys', docs: 'https://openrouter.ai/docs/api/reference/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'openrouter-api-key': { flags: [['sk-or-v1-', { of: 'hex', length: 64 }]], passes: [['sk-or-v1-', { of: 'hex', length: 63 }]] },
}
