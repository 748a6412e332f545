import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'tavily-api-key',
    title: 'Tavily API key',
    severity: 'high',
    anchors: ['tvly-'],
    pattern: /tvly-(?=[A-Za-z_-]{0,31}\d)[\w-]{32,60}(?![\w-])/,
    shape: 'prefix tvly-, 32 to 60 base64url characters',
    links: { revoke: 'https://app.tavily.com', docs: 'https://docs.tavily.com/api-reference' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'tavily-api-key': {
    flags: [
      ['tvly-', { of: 'base62', length: 30 }, '7Q'],
      ['tvly-dev-', { of: 'base62', length: 31 }, '4'],
      ['tvly-dev-4', { of: 'base62', length: 5 }, '-', { of: 'base62', length: 41 }],
    ],
    passes: [['tvly-', { of: 'base62', length: 31 }], ['tvly-your-key-goes-in-here-and-not-there']],
  },
}
