import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'locationiq-key',
    title: 'LocationIQ API key',
    severity: 'medium',
    anchors: ['pk.'],
    before: String.raw`\w.`,
    pattern: /pk\.[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix pk., 32 hexadecimal characters',
    links: { revoke: 'https://my.locationiq.com', docs: 'https://docs.locationiq.com/docs/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'locationiq-key': { flags: [['pk.', { of: 'hex', length: 32 }]], passes: [['pk.', { of: 'hex', length: 31 }]] },
}
