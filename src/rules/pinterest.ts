import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'pinterest-token',
    title: 'Pinterest access token',
    severity: 'high',
    anchors: ['pina_'],
    pattern: /pina_(?=(?:[A-Za-z_-]{0,60}\d){3})[\w-]{32,200}(?![\w-])/,
    shape: 'prefix pina_, 32 to 200 base64url characters',
    links: {
      revoke: 'https://developers.pinterest.com/apps/',
      docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'pinterest-token': {
    flags: [
      ['pina_', { of: 'base62', length: 32 }],
      ['pina_', { of: 'alnum_upper', length: 70 }],
    ],
    passes: [['pina_', { of: 'base62', length: 31 }]],
  },
}
