import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mattermost-webhook',
    title: 'Mattermost incoming webhook URL',
    severity: 'medium',
    anchors: ['/hooks/'],
    before: null,
    pattern: /(?<=mattermost[\w.-]{0,60}(?::\d{1,5})?)\/hooks\/(?<secret>[0-9a-z]{26})(?![0-9A-Za-z])/,
    shape: 'a host named mattermost, /hooks/, 26 lower-case alphanumeric characters',
    links: { revoke: null, docs: 'https://developers.mattermost.com/integrate/webhooks/incoming/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mattermost-webhook': {
    flags: [
      ['https://mattermost.shop.io/hooks/', { of: 'alnum_lower', length: 26 }],
      ['https://mattermost.shop.io:8443/hooks/', { of: 'alnum_lower', length: 26 }],
    ],
    passes: [
      ['https://mattermost.shop.io/hooks/', { of: 'alnum_lower', length: 25 }],
      ['https://git.shop.io/hooks/', { of: 'alnum_lower', length: 26 }],
    ],
  },
}
