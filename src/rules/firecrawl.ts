import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'firecrawl-api-key',
    title: 'Firecrawl API key',
    severity: 'high',
    anchors: ['fc-'],
    before: String.raw`\w-`,
    pattern: /fc-[0-9a-f]{32}(?![\w-])/,
    shape: 'prefix fc-, 32 hexadecimal characters',
    links: { revoke: 'https://www.firecrawl.dev/app/api-keys', docs: 'https://docs.firecrawl.dev/introduction' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'firecrawl-api-key': { flags: [['fc-', { of: 'hex', length: 32 }]], passes: [['fc-', { of: 'hex', length: 31 }]] },
}
