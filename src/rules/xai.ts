import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'xai-api-key',
    title: 'xAI API key',
    severity: 'high',
    anchors: ['xai-'],
    pattern: /xai-[0-9A-Za-z]{80}(?![0-9A-Za-z])/,
    shape: 'prefix xai-, 80 base62 characters',
    links: { revoke: 'https://console.x.ai', docs: 'https://x.ai/api' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'xai-api-key': { flags: [['xai-', { of: 'base62', length: 80 }]], passes: [['xai-', { of: 'base62', length: 79 }]] },
}
