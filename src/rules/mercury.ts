import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mercury-api-token',
    title: 'Mercury production API token',
    severity: 'critical',
    anchors: ['mercury_production_'],
    pattern: /mercury_production_[A-Za-z]{2,8}_[0-9A-Za-z]{40,50}_yrucrem(?![\w-])/,
    shape: 'prefix mercury_production_, a kind, 40 to 50 base62 characters, _yrucrem',
    links: { revoke: 'https://app.mercury.com/settings/tokens', docs: 'https://docs.mercury.com' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mercury-api-token': {
    flags: [['mercury_production_wma_', { of: 'base62', length: 44 }, '_yrucrem']],
    passes: [
      ['mercury_production_wma_', { of: 'base62', length: 39 }, '_yrucrem'],
      ['mercury_production_wma_', { of: 'base62', length: 44 }],
    ],
  },
}
