import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mongodb-atlas-sa-id',
    title: 'MongoDB Atlas service account client id',
    severity: 'info',
    anchors: ['mdb_sa_id_'],
    pattern: /mdb_sa_id_[0-9a-f]{24}(?![0-9A-Za-z])/,
    shape: 'prefix mdb_sa_id_, 24 hexadecimal characters',
    links: { revoke: 'https://cloud.mongodb.com/', docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mongodb-atlas-sa-id': { flags: [['mdb_sa_id_', { of: 'hex', length: 24 }]], passes: [['mdb_sa_id_', { of: 'hex', length: 23 }]] },
}
