import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'runway-api-key',
    title: 'Runway API key',
    severity: 'high',
    anchors: ['key_'],
    pattern: /key_[0-9a-f]{128}(?![0-9A-Za-z])/,
    shape: 'prefix key_, 128 hexadecimal characters',
    links: { revoke: 'https://dev.runwayml.com/', docs: 'https://docs.dev.runwayml.com/guides/setup' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'runway-api-key': { flags: [['key_', { of: 'hex', length: 128 }]], passes: [['key_', { of: 'hex', length: 127 }]] },
}
