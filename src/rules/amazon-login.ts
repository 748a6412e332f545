import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'amazon-oauth-client-id',
    title: 'Login with Amazon client id',
    severity: 'info',
    anchors: ['amzn1.application-oa2-client.'],
    pattern: /amzn1\.application-oa2-client\.[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix amzn1.application-oa2-client., 32 hexadecimal characters',
    links: {
      revoke: 'https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html',
      docs: 'https://developer.amazon.com/docs/login-with-amazon/register-web.html',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'amazon-oauth-client-id': {
    flags: [['amzn1.application-oa2-client.', { of: 'hex', length: 32 }]],
    passes: [['amzn1.application-oa2-client.', { of: 'hex', length: 31 }]],
  },
}
