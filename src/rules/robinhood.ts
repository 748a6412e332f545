import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'robinhood-crypto-key',
    title: 'Robinhood crypto API key',
    severity: 'medium',
    anchors: ['rh-api-'],
    pattern: /rh-api-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\w-])/,
    shape: 'prefix rh-api-, a UUID',
    links: { revoke: 'https://robinhood.com/account/crypto', docs: 'https://docs.robinhood.com/crypto/trading/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'robinhood-crypto-key': { flags: [['rh-api-', { of: 'uuid', length: 36 }]], passes: [['rh-api-', { of: 'uuid', length: 35 }]] },
}
