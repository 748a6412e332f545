import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'scalingo-token',
    title: 'Scalingo API token',
    severity: 'high',
    anchors: ['tk-us-'],
    pattern: /tk-us-[\w-]{48}(?![\w-])/,
    shape: 'prefix tk-us-, 48 base64url characters',
    links: { revoke: 'https://dashboard.scalingo.com/account/tokens', docs: 'https://developers.scalingo.com/apps/api/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'scalingo-token': { flags: [['tk-us-', { of: 'base64url', length: 48 }]], passes: [['tk-us-', { of: 'base64url', length: 47 }]] },
}
