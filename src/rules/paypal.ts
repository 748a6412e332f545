import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'paypal-braintree-token',
    title: 'PayPal Braintree production access token',
    severity: 'critical',
    anchors: ['access_token$production$'],
    pattern: /access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix access_token$production$, 16 lower-case alphanumeric and 32 hexadecimal characters',
    proof: 'environment',
    links: {
      revoke: 'https://www.braintreegateway.com',
      docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'paypal-braintree-token': {
    flags: [['access_token$production$', { of: 'alnum_lower', length: 16 }, '$', { of: 'hex', length: 32 }]],
    passes: [['access_token$sandbox$', { of: 'alnum_lower', length: 16 }, '$', { of: 'hex', length: 32 }]],
  },
}
