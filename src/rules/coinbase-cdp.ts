import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'coinbase-cdp-key-name',
    title: 'Coinbase CDP API key name',
    severity: 'info',
    anchors: ['organizations/'],
    pattern:
      /organizations\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/apiKeys\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
    shape: 'organizations/, a UUID, /apiKeys/, a UUID',
    links: { revoke: 'https://portal.cdp.coinbase.com/access/api', docs: 'https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'coinbase-cdp-key-name': {
    flags: [['organizations/', { of: 'uuid', length: 36 }, '/apiKeys/', { of: 'uuid', length: 36 }]],
    passes: [['organizations/', { of: 'uuid', length: 36 }, '/apiKeys/', { of: 'uuid', length: 35 }]],
  },
}
