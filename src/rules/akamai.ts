import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'akamai-edgegrid',
    title: 'Akamai EdgeGrid token',
    severity: 'high',
    anchors: ['akab-'],
    pattern: /akab-[0-9a-z]{16}-[0-9a-z]{16}(?![\w-])/,
    shape: 'prefix akab-, two times 16 lower-case alphanumeric characters',
    links: {
      revoke: 'https://control.akamai.com/apps/identity-management/',
      docs: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'akamai-edgegrid': {
    flags: [['akab-', { of: 'alnum_lower', length: 16 }, '-', { of: 'alnum_lower', length: 16 }]],
    passes: [['akab-', { of: 'alnum_lower', length: 16 }, '-', { of: 'alnum_lower', length: 15 }]],
  },
}
