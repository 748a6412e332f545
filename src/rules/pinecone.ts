import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'pinecone-api-key',
    title: 'Pinecone API key',
    severity: 'high',
    anchors: ['pcsk_'],
    pattern: /pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}(?![0-9A-Za-z])/,
    shape: 'prefix pcsk_, id, 63 base62 characters',
    links: { revoke: 'https://app.pinecone.io', docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'pinecone-api-key': {
    flags: [['pcsk_', { of: 'base62', length: 6 }, '_', { of: 'base62', length: 63 }]],
    passes: [['pcsk_', { of: 'base62', length: 6 }, '_', { of: 'base62', length: 62 }]],
  },
}
