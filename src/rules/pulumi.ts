import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'pulumi-access-token',
    title: 'Pulumi access token',
    severity: 'critical',
    anchors: ['pul-'],
    pattern: /pul-[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix pul-, 40 hexadecimal characters',
    links: { revoke: 'https://app.pulumi.com/account/tokens', docs: 'https://www.pulumi.com/docs/pulumi-cloud/reference/api-basics/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'pulumi-access-token': { flags: [['pul-', { of: 'hex', length: 40 }]], passes: [['pul-', { of: 'hex', length: 39 }]] },
}
