import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'aws-legacy-access-key-id',
    title: 'AWS access key id (legacy A3T form)',
    severity: 'medium',
    anchors: ['A3T'],
    before: String.raw`\w`,
    pattern: /A3T(?=[A-Z]{0,16}\d)[0-9A-Z]{17}(?![0-9A-Za-z])/,
    shape: 'prefix A3T, 17 upper-case alphanumeric characters',
    links: {
      revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'aws-legacy-access-key-id': { flags: [['A3T', { of: 'alnum_upper', length: 17 }]], passes: [['A3T', { of: 'alnum_upper', length: 16 }]] },
}
