import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://docs.ramp.com/developer-api/v1/authorization' }

export const rules = [
  {
    id: 'ramp-client-id',
    title: 'Ramp client id',
    severity: 'info',
    anchors: ['ramp_id_'],
    pattern: /ramp_id_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    shape: 'prefix ramp_id_, 40 base62 characters',
    links,
  },
  {
    id: 'ramp-client-secret',
    title: 'Ramp client secret',
    severity: 'critical',
    anchors: ['ramp_sec_'],
    pattern: /ramp_sec_[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    shape: 'prefix ramp_sec_, 48 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'ramp-client-id': { flags: [['ramp_id_', { of: 'base62', length: 40 }]], passes: [['ramp_id_', { of: 'base62', length: 39 }]] },
  'ramp-client-secret': { flags: [['ramp_sec_', { of: 'base62', length: 48 }]], passes: [['ramp_sec_', { of: 'base62', length: 47 }]] },
}
