import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'cockroach-cloud-key',
    title: 'CockroachDB Cloud API key',
    severity: 'critical',
    anchors: ['CCDB1_'],
    pattern: /CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    shape: 'prefix CCDB1_, 22 and 40 base62 characters',
    links: { revoke: 'https://cockroachlabs.cloud/access', docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cockroach-cloud-key': {
    flags: [['CCDB1_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 40 }]],
    passes: [['CCDB1_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 39 }]],
  },
}
