import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'deno-account-token',
    title: 'Deno Deploy personal access token',
    severity: 'high',
    anchors: ['ddp_'],
    pattern: /ddp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix ddp_, 36 base62 characters',
    links: { revoke: 'https://dash.deno.com/account', docs: 'https://docs.deno.com/deploy/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'deno-account-token': {
    flags: [['ddp_', { of: 'base62', length: 36 }]],
    passes: [['ddp_', { of: 'base62', length: 35 }]],
  },
}
