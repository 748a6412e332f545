import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'hubspot-private-app-token',
    title: 'HubSpot private app access token',
    severity: 'high',
    anchors: ['pat-na', 'pat-eu', 'pat-ap'],
    before: String.raw`\w`,
    pattern: /pat-(?:na|eu|ap)\d-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?!\w)/,
    shape: 'prefix pat-, region, a UUID',
    links: { revoke: 'https://app.hubspot.com', docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'hubspot-private-app-token': { flags: [['pat-na1-', { of: 'uuid', length: 36 }]], passes: [['pat-na1-', { of: 'hex', length: 32 }]] },
}
