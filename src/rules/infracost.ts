import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'infracost-token',
    title: 'Infracost API key',
    severity: 'medium',
    anchors: ['ico-'],
    before: String.raw`\w-`,
    // a hexadecimal body is the hash of an icon's file
    pattern: /ico-(?![0-9a-f]{32}|[0-9A-F]{32})(?=[A-Za-z]{0,31}\d)[0-9A-Za-z]{32}(?![\w-])/,
    shape: 'prefix ico-, 32 base62 characters',
    links: { revoke: 'https://dashboard.infracost.io', docs: 'https://www.infracost.io/docs/api_reference/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'infracost-token': {
    flags: [
      ['ico-', { of: 'base62', length: 30 }, '4z'],
      ['ico-', { of: 'alnum_lower', length: 30 }, '4z'],
    ],
    passes: [
      ['ico-', { of: 'base62', length: 31 }],
      ['ico-', { of: 'hex', length: 32 }],
      ['favico-', { of: 'base62', length: 32 }],
      ['ico-', { of: 'letters', length: 32 }],
    ],
  },
}
