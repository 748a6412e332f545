import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'zapier-webhook',
    title: 'Zapier catch hook URL',
    severity: 'medium',
    anchors: ['hooks.zapier.com/hooks/catch/'],
    before: null,
    pattern: /hooks\.zapier\.com\/hooks\/catch\/\d{5,10}\/(?:o\/)?[0-9a-z]{6,10}(?![0-9A-Za-z])/,
    shape: 'hooks.zapier.com/hooks/catch, an account id, 6 to 10 characters',
    links: {
      revoke: 'https://zapier.com/app/zaps',
      docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'zapier-webhook': {
    flags: [['hooks.zapier.com/hooks/catch/', { of: 'digits', length: 7 }, '/', { of: 'alnum_lower', length: 6 }]],
    passes: [['hooks.zapier.com/hooks/catch/', { of: 'digits', length: 7 }, '/', { of: 'alnum_lower', length: 5 }]],
  },
}
