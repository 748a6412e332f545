import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'datastax-astra-token',
    title: 'DataStax Astra application token',
    severity: 'critical',
    anchors: ['AstraCS:'],
    pattern: /AstraCS:[0-9A-Za-z]{20,32}:[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix AstraCS:, 20 to 32 base62 and 64 hexadecimal characters',
    links: {
      revoke: 'https://astra.datastax.com/settings/tokens',
      docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'datastax-astra-token': {
    flags: [['AstraCS:', { of: 'base62', length: 24 }, ':', { of: 'hex', length: 64 }]],
    passes: [['AstraCS:', { of: 'base62', length: 24 }, ':', { of: 'hex', length: 63 }]],
  },
}
