import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'gcp-hmac-access-id',
    title: 'Google Cloud Storage HMAC access id',
    severity: 'medium',
    anchors: ['GOOG'],
    before: String.raw`\w`,
    pattern: /GOOG(?:1E[0-9A-Z]{55}|(?=(?:[A-Z]{0,20}\d){2})[0-9A-Z]{20})(?![0-9A-Za-z])/,
    shape: 'prefix GOOG, 57 or 20 upper-case alphanumeric characters',
    links: {
      revoke: 'https://console.cloud.google.com/storage/settings;tab=interoperability',
      docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'gcp-hmac-access-id': {
    flags: [
      ['GOOG1E', { of: 'alnum_upper', length: 55 }],
      ['GOOG', { of: 'alnum_upper', length: 20 }],
    ],
    passes: [['GOOG1E', { of: 'alnum_upper', length: 54 }]],
  },
}
