import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'salad-cloud-key',
    title: 'Salad Cloud API key',
    severity: 'high',
    anchors: ['salad_cloud_'],
    pattern: /salad_cloud_[0-9A-Za-z]{1,7}_(?=(?:[A-Za-z]{0,60}\d){2})[0-9A-Za-z]{7,235}(?![0-9A-Za-z])/,
    shape: 'prefix salad_cloud_, a short part, 7 to 235 base62 characters',
    links: { revoke: 'https://portal.salad.com/api-key', docs: 'https://docs.salad.com/reference/api-usage' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'salad-cloud-key': {
    flags: [
      ['salad_cloud_user_', { of: 'base62', length: 40 }],
      ['salad_cloud_org_', { of: 'base62', length: 64 }],
    ],
    passes: [['salad_cloud_api_organization']],
  },
}
