import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://cloud.digitalocean.com/account/api/tokens', docs: 'https://docs.digitalocean.com/reference/api/' }

export const rules = [
  {
    id: 'digitalocean-pat',
    title: 'DigitalOcean personal access token',
    severity: 'critical',
    anchors: ['dop_v1_'],
    pattern: /dop_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix dop_v1_, 64 hexadecimal characters',
    links,
  },
  {
    id: 'digitalocean-oauth-token',
    title: 'DigitalOcean OAuth access token',
    severity: 'critical',
    anchors: ['doo_v1_'],
    pattern: /doo_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix doo_v1_, 64 hexadecimal characters',
    links,
  },
  {
    id: 'digitalocean-refresh-token',
    title: 'DigitalOcean OAuth refresh token',
    severity: 'high',
    anchors: ['dor_v1_'],
    pattern: /dor_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix dor_v1_, 64 hexadecimal characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'digitalocean-pat': { flags: [['dop_v1_', { of: 'hex', length: 64 }]], passes: [['dop_v1_', { of: 'hex', length: 63 }]] },
  'digitalocean-oauth-token': { flags: [['doo_v1_', { of: 'hex', length: 64 }]], passes: [['doo_v1_', { of: 'hex', length: 63 }]] },
  'digitalocean-refresh-token': { flags: [['dor_v1_', { of: 'hex', length: 64 }]], passes: [['dor_v1_', { of: 'hex', length: 63 }]] },
}
