import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://dashboard.plaid.com/developers/keys', docs: 'https://plaid.com/docs/quickstart/glossary/' }

export const rules = [
  {
    id: 'plaid-access-token',
    title: 'Plaid access token',
    severity: 'high',
    anchors: ['access-production-', 'access-development-'],
    pattern: /access-(?:production|development)-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\w-])/,
    shape: 'prefix access-production- or access-development-, a UUID',
    links,
  },
  {
    id: 'plaid-sandbox-access-token',
    title: 'Plaid sandbox access token',
    severity: 'low',
    anchors: ['access-sandbox-'],
    pattern: /access-sandbox-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\w-])/,
    shape: 'prefix access-sandbox-, a UUID',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'plaid-access-token': {
    flags: [
      ['access-production-', { of: 'uuid', length: 36 }],
      ['access-development-', { of: 'uuid', length: 36 }],
    ],
    passes: [['access-production-', { of: 'uuid', length: 35 }]],
  },
  'plaid-sandbox-access-token': {
    flags: [['access-sandbox-', { of: 'uuid', length: 36 }]],
    passes: [['access-sandbox-', { of: 'uuid', length: 35 }]],
  },
}
