import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'teamwork-token',
    title: 'Teamwork API token',
    severity: 'high',
    anchors: ['tkn.v1_'],
    pattern: /tkn\.v1_[\w+\/-]{71}=(?!=)/,
    shape: 'prefix tkn.v1_, 72 base64 characters',
    links: { revoke: null, docs: 'https://apidocs.teamwork.com/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'teamwork-token': { flags: [['tkn.v1_', { of: 'base64', length: 71 }, '=']], passes: [['tkn.v1_', { of: 'base64', length: 70 }, '=']] },
}
