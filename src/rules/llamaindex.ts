import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'llamaindex-cloud-key',
    title: 'LlamaCloud API key',
    severity: 'high',
    anchors: ['llx-'],
    pattern: /llx-[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    shape: 'prefix llx-, 48 base62 characters',
    links: { revoke: 'https://cloud.llamaindex.ai', docs: 'https://developers.llamaindex.ai' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'llamaindex-cloud-key': {
    flags: [['llx-', { of: 'base62', length: 48 }]],
    passes: [['llx-', { of: 'base62', length: 47 }]],
  },
}
