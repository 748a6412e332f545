import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'contentful-pat',
    title: 'Contentful content management token',
    severity: 'high',
    anchors: ['CFPAT-'],
    pattern: /CFPAT-[\w-]{43}(?![\w-])/,
    shape: 'prefix CFPAT-, 43 base64url characters',
    links: {
      revoke: 'https://app.contentful.com/account/profile/cma_tokens',
      docs: 'https://www.contentful.com/developers/docs/references/content-management-api/#/reference/users/user',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'contentful-pat': {
    flags: [['CFPAT-', { of: 'base64url', length: 43 }]],
    passes: [['CFPAT-', { of: 'base64url', length: 42 }]],
  },
}
