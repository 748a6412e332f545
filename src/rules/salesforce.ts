import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm&type=5' }

export const rules = [
  {
    id: 'salesforce-access-token',
    title: 'Salesforce access token or session id',
    severity: 'high',
    anchors: ['00D'],
    pattern: /00D[0-9A-Za-z]{12,15}![\w.]{80,120}(?![\w.])/,
    shape: 'organization id 00D…, !, 80 to 120 characters',
    links,
  },
  {
    id: 'salesforce-refresh-token',
    title: 'Salesforce refresh token',
    severity: 'critical',
    anchors: ['5Aep861'],
    pattern: /5Aep861[\w.]{60,140}={0,2}(?![\w.=])/,
    shape: 'prefix 5Aep861, 60 to 140 characters',
    links,
  },
  {
    id: 'salesforce-consumer-key',
    title: 'Salesforce connected app consumer key',
    severity: 'info',
    anchors: ['3MVG9'],
    pattern: /3MVG9[\w.]{75,251}(?![\w.])/,
    shape: 'prefix 3MVG9, 75 to 251 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'salesforce-access-token': {
    flags: [
      ['00D', { of: 'base62', length: 12 }, '!', { of: 'base62', length: 80 }],
      ['00D', { of: 'base62', length: 12 }, '!', { of: 'base62', length: 60 }, '_.', { of: 'base62', length: 34 }],
    ],
    passes: [['00D', { of: 'base62', length: 12 }, '!', { of: 'base62', length: 79 }]],
  },
  'salesforce-refresh-token': {
    flags: [
      ['5Aep861', { of: 'base62', length: 60 }],
      ['5Aep861', { of: 'base62', length: 80 }, '=='],
    ],
    passes: [['5Aep861', { of: 'base62', length: 59 }]],
  },
  'salesforce-consumer-key': {
    flags: [
      ['3MVG9', { of: 'base62', length: 75 }],
      ['3MVG9', { of: 'base62', length: 40 }, '.', { of: 'base62', length: 39 }],
    ],
    passes: [['3MVG9', { of: 'base62', length: 74 }]],
  },
}
