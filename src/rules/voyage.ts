import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'voyage-api-key',
    title: 'Voyage AI API key',
    severity: 'high',
    anchors: ['pa-', 'al-'],
    before: String.raw`\w-`,
    // names joined by hyphens are no keys: digits, both cases and few separators are asked for
    pattern:
      /(?:pa|al)-(?=[A-Za-z_-]{0,41}\d[A-Za-z_-]{0,41}\d)(?=[0-9A-Z_-]{0,42}[a-z])(?=[0-9a-z_-]{0,42}[A-Z])(?!(?:[0-9A-Za-z]{0,42}[_-]){7})[\w-]{43}(?![\w-])/,
    shape: 'prefix pa- or al-, 43 base64url characters',
    links: { revoke: 'https://dashboard.voyageai.com', docs: 'https://docs.voyageai.com/docs/api-key-and-installation' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'voyage-api-key': {
    flags: [
      ['pa-7k', { of: 'base64url', length: 30 }, 'Q4Z', { of: 'base62', length: 8 }],
      ['al-Z3f', { of: 'base64url', length: 36 }, 'x9Ab'],
    ],
    passes: [
      ['pa-', { of: 'base64url', length: 42 }],
      ['al-', { of: 'hex', length: 43 }],
      ['al-some-very-long-name-Of-a-Css-class-with-parts-1-2'],
      ['global-', { of: 'base62', length: 43 }],
    ],
  },
}
