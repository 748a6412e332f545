import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'dropbox-short-lived-token',
    title: 'Dropbox short-lived access token',
    severity: 'high',
    anchors: ['sl.'],
    pattern: /sl\.(?:u\.)?[\w-]{130,1400}(?![\w-])/,
    shape: 'prefix sl., 130 or more base64url characters',
    links: { revoke: 'https://www.dropbox.com/account/connected_apps', docs: 'https://developers.dropbox.com/oauth-guide' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'dropbox-short-lived-token': {
    flags: [
      ['sl.', { of: 'base64url', length: 140 }],
      ['sl.u.', { of: 'base64url', length: 600 }],
    ],
    passes: [['sl.', { of: 'base64url', length: 100 }]],
  },
}
