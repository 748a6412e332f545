import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'sourcegraph-access-token',
    title: 'Sourcegraph access token',
    severity: 'high',
    anchors: ['sgp_'],
    pattern: /sgp_(?:[0-9A-Fa-f]{16}_|local_)?[0-9A-Fa-f]{40}(?![0-9A-Za-z])/,
    shape: "prefix sgp_, perhaps the instance's id, 40 hexadecimal characters",
    links: {
      revoke: 'https://sourcegraph.com/docs/cli/how-tos/revoking-an-access-token',
      docs: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
    },
  },
  {
    id: 'sourcegraph-license-key',
    title: 'Sourcegraph license key',
    severity: 'high',
    anchors: ['slk_'],
    pattern: /slk_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix slk_, 64 hexadecimal characters',
    links: { revoke: null, docs: 'https://sourcegraph.com/docs/admin/licensing' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sourcegraph-access-token': {
    flags: [
      ['sgp_', { of: 'hex', length: 40 }],
      ['sgp_', { of: 'hex', length: 16 }, '_', { of: 'hex', length: 40 }],
    ],
    passes: [['sgp_', { of: 'hex', length: 39 }]],
  },
  'sourcegraph-license-key': { flags: [['slk_', { of: 'hex', length: 64 }]], passes: [['slk_', { of: 'hex', length: 63 }]] },
}
