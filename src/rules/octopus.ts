import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'octopus-api-key',
    title: 'Octopus Deploy API key',
    severity: 'high',
    anchors: ['API-'],
    before: String.raw`\w-`,
    pattern: /API-(?=(?:[A-Z]{0,30}\d){2})(?=[0-9A-F]{0,33}[G-Z])[0-9A-Z]{26,34}(?![\w-])/,
    shape: 'prefix API-, 26 to 34 upper-case alphanumeric characters',
    links: { revoke: null, docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'octopus-api-key': {
    flags: [
      ['API-', { of: 'alnum_upper', length: 26 }],
      ['API-', { of: 'alnum_upper', length: 31 }],
    ],
    passes: [['API-', { of: 'alnum_upper', length: 25 }]],
  },
}
