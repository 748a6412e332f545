import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mongodb-atlas-sa-secret',
    title: 'MongoDB Atlas service account secret',
    severity: 'critical',
    anchors: ['mdb_sa_sk_'],
    pattern: /mdb_sa_sk_[\w-]{40}(?![\w-])/,
    shape: 'prefix mdb_sa_sk_, 40 base64url characters',
    links: { revoke: 'https://cloud.mongodb.com', docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mongodb-atlas-sa-secret': {
    flags: [['mdb_sa_sk_', { of: 'base64url', length: 40 }]],
    passes: [['mdb_sa_sk_', { of: 'base64url', length: 39 }]],
  },
}
