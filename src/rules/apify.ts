import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'apify-token',
    title: 'Apify API token',
    severity: 'high',
    anchors: ['apify_api_'],
    pattern: /apify_api_[0-9A-Za-z]{34,38}(?![0-9A-Za-z])/,
    shape: 'prefix apify_api_, 34 to 38 base62 characters',
    links: {
      revoke: 'https://console.apify.com/settings/integrations',
      docs: 'https://docs.apify.com/api/v2#/reference/users/user-object/get-user-public-profile-or-me',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'apify-token': {
    flags: [['apify_api_', { of: 'base62', length: 36 }]],
    passes: [['apify_api_', { of: 'base62', length: 33 }]],
  },
}
