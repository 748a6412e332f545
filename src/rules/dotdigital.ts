import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'dotdigital-user',
    title: 'Dotdigital API user',
    severity: 'info',
    anchors: ['apiuser-'],
    pattern: /apiuser-[0-9a-z]{12}@apiconnector\.com(?![0-9A-Za-z])/,
    shape: 'prefix apiuser-, 12 lower-case alphanumeric characters, @apiconnector.com',
    links: { revoke: null, docs: 'https://developer.dotdigital.com/reference/getting-started' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'dotdigital-user': {
    flags: [['apiuser-', { of: 'alnum_lower', length: 12 }, '@apiconnector.com']],
    passes: [['apiuser-', { of: 'alnum_lower', length: 11 }, '@apiconnector.com']],
  },
}
