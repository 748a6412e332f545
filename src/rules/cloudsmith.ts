import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'cloudsmith-api-key',
    title: 'Cloudsmith API key',
    severity: 'high',
    anchors: ['csa_'],
    pattern: /csa_[0-9a-f]{30}[0-9A-Za-z]{6}(?![0-9A-Za-z])/,
    shape: 'prefix csa_, 30 hexadecimal and 6 base62 characters',
    links: { revoke: 'https://app.cloudsmith.com/user/settings/api-key', docs: 'https://docs.cloudsmith.com/accounts-and-teams/api-key' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cloudsmith-api-key': {
    flags: [['csa_', { of: 'hex', length: 30 }, { of: 'base62', length: 6 }]],
    passes: [['csa_', { of: 'hex', length: 30 }, { of: 'base62', length: 5 }]],
  },
}
