import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'sentry-dsn',
    title: 'Sentry DSN',
    severity: 'info',
    anchors: ['.ingest.sentry.io/', '.ingest.us.sentry.io/', '.ingest.de.sentry.io/'],
    reachBack: 56,
    pattern: /https:\/\/[0-9a-f]{32}@o\d{1,12}\.ingest(?:\.[a-z]{2})?\.sentry\.io\/\d{4,20}(?!\d)/,
    shape: 'https://, a public key, @o, the organization id, ingest.sentry.io, the project id',
    links: { revoke: 'https://sentry.io/settings/', docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sentry-dsn': {
    flags: [
      ['https://', { of: 'hex', length: 32 }, '@o', { of: 'digits', length: 6 }, '.ingest.sentry.io/', { of: 'digits', length: 7 }],
      ['https://', { of: 'hex', length: 32 }, '@o', { of: 'digits', length: 10 }, '.ingest.us.sentry.io/', { of: 'digits', length: 16 }],
    ],
    passes: [['https://', { of: 'hex', length: 31 }, '@o', { of: 'digits', length: 6 }, '.ingest.sentry.io/', { of: 'digits', length: 7 }]],
  },
}
