import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'photoroom-key',
    title: 'PhotoRoom API key',
    severity: 'medium',
    anchors: ['sk_pr_'],
    pattern: /sk_pr_[0-9A-Za-z]{1,40}_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix sk_pr_, a name, 40 hexadecimal characters',
    links: {
      revoke: 'https://app.photoroom.com/api-dashboard',
      docs: 'https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'photoroom-key': { flags: [['sk_pr_default_', { of: 'hex', length: 40 }]], passes: [['sk_pr_default_', { of: 'hex', length: 39 }]] },
}
