import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'aws-mws-auth-token',
    title: 'Amazon MWS auth token',
    severity: 'high',
    anchors: ['amzn.mws.'],
    pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    shape: 'prefix amzn.mws., a UUID',
    links: { revoke: null, docs: 'https://docs.developer.amazonservices.com/en_US/dev_guide/index.html' },
  },
  {
    id: 'amazon-oauth-client-secret',
    title: 'Login with Amazon client secret',
    severity: 'high',
    anchors: ['amzn1.oa2-cs.v1.'],
    pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix amzn1.oa2-cs.v1., 64 hexadecimal characters',
    links: {
      revoke: 'https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html',
      docs: 'https://developer.amazon.com/docs/login-with-amazon/register-web.html',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'aws-mws-auth-token': { flags: [['amzn.mws.', { of: 'uuid', length: 36 }]], passes: [['amzn.mws.', { of: 'hex', length: 32 }]] },
  'amazon-oauth-client-secret': {
    flags: [['amzn1.oa2-cs.v1.', { of: 'hex', length: 64 }]],
    passes: [['amzn1.oa2-cs.v1.', { of: 'hex', length: 63 }]],
  },
}
