import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'brave-search-api-key',
    title: 'Brave Search API key',
    severity: 'medium',
    anchors: ['BSA'],
    before: null,
    pattern: /(?<=[Bb](?:rave|RAVE)[^\r\n]{0,79}[^\w+\/-])BSA[\w-]{24,40}(?![\w-])/,
    shape: 'prefix BSA, 24 to 40 base64url characters, after the word Brave',
    links: {
      revoke: 'https://api-dashboard.search.brave.com/app/keys',
      docs: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'brave-search-api-key': {
    flags: [
      ['BRAVE_API_KEY=BSA', { of: 'base64url', length: 28 }],
      ['brave_search: "BSA', { of: 'base64url', length: 24 }, '"'],
    ],
    passes: [['BSA', { of: 'base64url', length: 28 }]],
  },
}
