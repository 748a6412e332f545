import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'databricks-pat',
    title: 'Databricks personal access token',
    severity: 'high',
    anchors: ['dapi'],
    pattern: /dapi[0-9A-Fa-f]{32}(?:-\d)?(?![0-9A-Za-z])/,
    shape: 'prefix dapi, 32 hexadecimal characters',
    links: { revoke: null, docs: 'https://docs.databricks.com/dev-tools/auth/pat.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'databricks-pat': {
    flags: [
      ['dapi', { of: 'hex', length: 32 }],
      ['dapi', { of: 'hex', length: 32 }, '-3'],
    ],
    passes: [['dapi', { of: 'hex', length: 31 }]],
  },
}
