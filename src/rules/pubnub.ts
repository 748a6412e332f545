import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://admin.pubnub.com/', docs: 'https://www.pubnub.com/docs/general/basics/manage-api-keys' }

export const rules = [
  {
    id: 'pubnub-publish-key',
    title: 'PubNub publish key',
    severity: 'info',
    anchors: ['pub-c-'],
    pattern: /pub-c-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\w-])/,
    shape: 'prefix pub-c-, a UUID',
    links,
  },
  {
    id: 'pubnub-subscribe-key',
    title: 'PubNub subscribe key',
    severity: 'info',
    anchors: ['sub-c-'],
    pattern: /sub-c-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\w-])/,
    shape: 'prefix sub-c-, a UUID',
    links,
  },
  {
    id: 'pubnub-secret-key',
    title: 'PubNub secret key',
    severity: 'high',
    anchors: ['sec-c-'],
    pattern: /sec-c-[0-9A-Za-z+\/]{44,52}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix sec-c-, 44 to 52 base64 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'pubnub-publish-key': { flags: [['pub-c-', { of: 'uuid', length: 36 }]], passes: [['pub-c-', { of: 'uuid', length: 35 }]] },
  'pubnub-subscribe-key': { flags: [['sub-c-', { of: 'uuid', length: 36 }]], passes: [['sub-c-', { of: 'uuid', length: 35 }]] },
  'pubnub-secret-key': {
    flags: [
      ['sec-c-', { of: 'base64', length: 44 }],
      ['sec-c-', { of: 'base64', length: 48 }],
    ],
    passes: [['sec-c-', { of: 'base64', length: 43 }]],
  },
}
