import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'grafana-service-account-token',
    title: 'Grafana service account token',
    severity: 'high',
    anchors: ['glsa_'],
    pattern: /glsa_[0-9A-Za-z]{32}_[0-9a-fA-F]{8}(?![0-9A-Za-z])/,
    shape: 'prefix glsa_, 32 base62 and 8 hexadecimal characters',
    proof: 'grafana',
    links: { revoke: null, docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/' },
  },
  {
    id: 'grafana-cloud-token',
    title: 'Grafana Cloud access policy token',
    severity: 'high',
    anchors: ['glc_'],
    pattern: /glc_(?=[0-9A-Za-z+\/]{0,40}\d)[0-9A-Za-z+\/]{32,400}={0,3}(?![0-9A-Za-z+\/=_])/,
    shape: 'prefix glc_, 32 or more base64 characters',
    proof: 'grafana-json',
    links: { revoke: null, docs: 'https://grafana.com/docs/grafana-cloud/api-reference/cloud-api/' },
  },
  {
    id: 'grafana-api-key',
    title: 'Grafana API key (legacy)',
    severity: 'high',
    anchors: ['eyJrIjoi'],
    pattern: /(?<!\?r=)eyJrIjoi[0-9A-Za-z+\/]{60,400}={0,2}(?![0-9A-Za-z+\/.])/,
    shape: 'prefix eyJrIjoi, base64 of JSON',
    proof: 'grafana-json',
    links: { revoke: null, docs: 'https://grafana.com/docs/grafana/latest/developers/http_api/auth/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'grafana-service-account-token': {
    flags: [['glsa_', { of: 'base62', length: 32 }, '_', { of: 'hex', length: 8 }]],
    passes: [['glsa_', { of: 'base62', length: 32 }, '_', { of: 'hex', length: 7 }]],
  },
  'grafana-cloud-token': { flags: [['glc_eyJ', { of: 'base64', length: 120 }]], passes: [['glc_', { of: 'base64', length: 31 }]] },
  'grafana-api-key': {
    flags: [['eyJrIjoi', { of: 'base64', length: 72 }]],
    passes: [
      ['eyJrIjoi', { of: 'base64', length: 40 }],
      ['https://app.powerbi.com/view?r=eyJrIjoi', { of: 'base64', length: 72 }],
    ],
  },
}
