import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://dash.deno.com/account#access-tokens', docs: 'https://docs.deno.com/deploy/' }

export const rules = [
  {
    id: 'deno-org-token',
    title: 'Deno Deploy organization token',
    severity: 'high',
    anchors: ['ddo_'],
    pattern: /ddo_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix ddo_, 36 base62 characters',
    links,
  },
  {
    id: 'deno-worker-token',
    title: 'Deno Deploy token',
    severity: 'high',
    anchors: ['ddw_'],
    pattern: /ddw_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix ddw_, 36 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'deno-org-token': { flags: [['ddo_', { of: 'base62', length: 36 }]], passes: [['ddo_', { of: 'base62', length: 35 }]] },
  'deno-worker-token': { flags: [['ddw_', { of: 'base62', length: 36 }]], passes: [['ddw_', { of: 'base62', length: 35 }]] },
}
