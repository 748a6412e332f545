import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'typeform-pat',
    title: 'Typeform personal access token',
    severity: 'high',
    anchors: ['tfp_'],
    pattern: /tfp_[\w.=-]{40,59}(?![\w.=-])/,
    shape: 'prefix tfp_, 40 to 59 characters',
    links: { revoke: 'https://admin.typeform.com/user/tokens', docs: 'https://developer.typeform.com/get-started/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'typeform-pat': {
    flags: [
      ['tfp_', { of: 'base62', length: 40 }],
      ['tfp_', { of: 'base62', length: 44 }, '_', { of: 'base62', length: 14 }],
    ],
    passes: [['tfp_', { of: 'base62', length: 39 }]],
  },
}
