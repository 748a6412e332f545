import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'heroku-api-key-v2',
    title: 'Heroku API token',
    severity: 'high',
    anchors: ['HRKU-'],
    pattern: /HRKU-[\w-]{60}(?![\w-])/,
    shape: 'prefix HRKU-, 60 base64url characters',
    links: { revoke: 'https://dashboard.heroku.com/account/applications', docs: 'https://devcenter.heroku.com/articles/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'heroku-api-key-v2': {
    flags: [
      ['HRKU-AA', { of: 'base64url', length: 58 }],
      ['HRKU-', { of: 'base62', length: 60 }],
    ],
    passes: [['HRKU-AA', { of: 'base64url', length: 57 }]],
  },
}
