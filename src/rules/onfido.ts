import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'onfido-live-token',
    title: 'Onfido live API token',
    severity: 'critical',
    anchors: ['api_live.', 'api_live_us.', 'api_live_ca.'],
    pattern: /api_live(?:_us|_ca)?\.[\w-]{11}\.[\w-]{32}(?![\w-])/,
    shape: 'prefix api_live., 11 and 32 base64url characters',
    links: { revoke: 'https://dashboard.onfido.com', docs: 'https://documentation.onfido.com/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'onfido-live-token': {
    flags: [
      ['api_live.', { of: 'base64url', length: 11 }, '.', { of: 'base64url', length: 32 }],
      ['api_live_us.', { of: 'base64url', length: 11 }, '.', { of: 'base64url', length: 32 }],
    ],
    passes: [['api_live.', { of: 'base64url', length: 11 }, '.', { of: 'base64url', length: 31 }]],
  },
}
