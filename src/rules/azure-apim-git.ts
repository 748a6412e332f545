import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'azure-apim-git-repository-key',
    title: 'Azure API Management git password',
    severity: 'high',
    anchors: ['git&', 'git%26'],
    pattern: /git(?:&|%26)\d{12}(?:&|%26)(?:[0-9A-Za-z+\/]|%2[BFbf]){86}(?:==|%3[Dd]%3[Dd])/,
    shape: 'prefix git&, the expiry, 88 base64 characters',
    links: {
      revoke: 'https://portal.azure.com',
      docs: 'https://learn.microsoft.com/azure/api-management/api-management-configuration-repository-git',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-apim-git-repository-key': {
    flags: [
      ['git&', { of: 'digits', length: 12 }, '&', { of: 'base64', length: 86 }, '=='],
      ['git%26', { of: 'digits', length: 12 }, '%26', { of: 'base62', length: 86 }, '%3D%3D'],
    ],
    passes: [['git&', { of: 'digits', length: 12 }, '&', { of: 'base64', length: 85 }, '==']],
  },
}
