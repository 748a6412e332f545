import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'perplexity-api-key',
    title: 'Perplexity API key',
    severity: 'high',
    anchors: ['pplx-'],
    pattern: /pplx-[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    shape: 'prefix pplx-, 48 base62 characters',
    links: { revoke: 'https://www.perplexity.ai/settings/api', docs: 'https://docs.perplexity.ai/guides/getting-started' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'perplexity-api-key': { flags: [['pplx-', { of: 'base62', length: 48 }]], passes: [['pplx-', { of: 'base62', length: 47 }]] },
}
