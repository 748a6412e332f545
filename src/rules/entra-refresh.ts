import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'entra-refresh-token',
    title: 'Microsoft Entra ID refresh token',
    severity: 'critical',
    anchors: ['0.A', '1.A'],
    before: String.raw`\w.-`,
    pattern: /[01]\.A[\w-]{50,200}\.Ag[\w-]{250,2000}(?![\w-])/,
    shape: 'prefix 0.A or 1.A, 50 to 200 base64url characters, .Ag, 250 or more',
    links: { revoke: null, docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'entra-refresh-token': {
    flags: [['0.A', { of: 'base64url', length: 60 }, '.Ag', { of: 'base64url', length: 250 }]],
    passes: [['0.A', { of: 'base64url', length: 60 }, '.Ag', { of: 'base64url', length: 249 }]],
  },
}
