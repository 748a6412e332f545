import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'scaleway-access-key',
    title: 'Scaleway access key id',
    severity: 'info',
    anchors: ['SCW'],
    before: String.raw`\w`,
    pattern: /SCW(?=(?:[A-Z]{0,16}\d){2})[0-9A-Z]{17}(?![0-9A-Za-z])/,
    shape: 'prefix SCW, 17 upper-case alphanumeric characters',
    links: { revoke: 'https://console.scaleway.com/iam/api-keys', docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'scaleway-access-key': { flags: [['SCW', { of: 'alnum_upper', length: 17 }]], passes: [['SCW', { of: 'alnum_upper', length: 16 }]] },
}
