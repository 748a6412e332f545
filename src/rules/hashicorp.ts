import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens' }

export const rules = [
  {
    id: 'vault-service-token',
    title: 'HashiCorp Vault service token',
    severity: 'critical',
    anchors: ['hvs.'],
    pattern: /hvs\.[\w-]{24,130}(?![\w-])/,
    shape: 'prefix hvs., 24 to 130 base64url characters',
    links,
  },
  {
    id: 'vault-batch-token',
    title: 'HashiCorp Vault batch token',
    severity: 'critical',
    anchors: ['hvb.'],
    pattern: /hvb\.[\w-]{40,300}(?![\w-])/,
    shape: 'prefix hvb., 40 to 300 base64url characters',
    links,
  },
  {
    id: 'vault-recovery-token',
    title: 'HashiCorp Vault recovery token',
    severity: 'critical',
    anchors: ['hvr.'],
    pattern: /hvr\.[\w-]{24,130}(?![\w-])/,
    shape: 'prefix hvr., 24 to 130 base64url characters',
    links,
  },
  {
    id: 'terraform-cloud-token',
    title: 'HCP Terraform API token',
    severity: 'critical',
    anchors: ['.atlasv1.'],
    reachBack: 14,
    pattern: /[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{60,70}(?![\w-])/,
    shape: '14 base62 characters, .atlasv1., 60 to 70 base64url characters',
    links: {
      revoke: 'https://app.terraform.io/app/settings/tokens',
      docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'vault-service-token': {
    flags: [
      ['hvs.', { of: 'base64url', length: 24 }],
      ['hvs.', { of: 'base64url', length: 95 }],
    ],
    passes: [['hvs.', { of: 'base64url', length: 23 }]],
  },
  'vault-batch-token': { flags: [['hvb.', { of: 'base64url', length: 138 }]], passes: [['hvb.', { of: 'base64url', length: 39 }]] },
  'vault-recovery-token': { flags: [['hvr.', { of: 'base64url', length: 24 }]], passes: [['hvr.', { of: 'base64url', length: 23 }]] },
  'terraform-cloud-token': {
    flags: [[{ of: 'base62', length: 14 }, '.atlasv1.', { of: 'base64url', length: 67 }]],
    passes: [[{ of: 'base62', length: 14 }, '.atlasv1.', { of: 'base64url', length: 50 }]],
  },
}
