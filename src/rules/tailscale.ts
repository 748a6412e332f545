import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://login.tailscale.com/admin/settings/keys', docs: 'https://tailscale.com/kb/1101/api' }

export const rules = [
  {
    id: 'tailscale-api-key',
    title: 'Tailscale API access key',
    severity: 'critical',
    anchors: ['tskey-api-'],
    pattern: /tskey-api-[0-9A-Za-z]{6,22}-[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
    shape: 'prefix tskey-api-, key id, 20 to 40 base62 characters',
    links,
  },
  {
    id: 'tailscale-other-key',
    title: 'Tailscale auth, client, SCIM or webhook key',
    severity: 'high',
    anchors: ['tskey-'],
    pattern: /tskey-(?!api-)[a-z]{3,12}-[0-9A-Za-z]{6,22}-[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
    shape: 'prefix tskey-, kind, key id, 20 to 40 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'tailscale-api-key': {
    flags: [['tskey-api-', { of: 'base62', length: 7 }, 'CNTRL-', { of: 'base62', length: 32 }]],
    passes: [['tskey-api-', { of: 'base62', length: 7 }, 'CNTRL-', { of: 'base62', length: 19 }]],
  },
  'tailscale-other-key': {
    flags: [['tskey-auth-', { of: 'base62', length: 7 }, 'CNTRL-', { of: 'base62', length: 32 }]],
    passes: [['tskey-auth-', { of: 'base62', length: 7 }, 'CNTRL-', { of: 'base62', length: 19 }]],
  },
}
