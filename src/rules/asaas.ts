import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://docs.asaas.com/docs/autenticacao-1' }

export const rules = [
  {
    id: 'asaas-api-token',
    title: 'Asaas API key',
    severity: 'critical',
    anchors: ['$aact_prod_'],
    pattern: /\$aact_prod_[0-9A-Za-z+\/_=-]{20,250}(?:::\$aach_[0-9a-f-]{36})?(?![0-9A-Za-z+\/_=-])/,
    shape: 'prefix $aact_prod_, 20 to 250 base64 characters',
    links,
  },
  {
    id: 'asaas-sandbox-token',
    title: 'Asaas sandbox API key',
    severity: 'low',
    anchors: ['$aact_hmlg_'],
    pattern: /\$aact_hmlg_[0-9A-Za-z+\/_=-]{20,250}(?:::\$aach_[0-9a-f-]{36})?(?![0-9A-Za-z+\/_=-])/,
    shape: 'prefix $aact_hmlg_, 20 to 250 base64 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'asaas-api-token': {
    flags: [
      ['$aact_prod_', { of: 'base64', length: 20 }],
      ['$aact_prod_', { of: 'base64', length: 160 }],
    ],
    passes: [['$aact_prod_', { of: 'base64', length: 19 }]],
  },
  'asaas-sandbox-token': {
    flags: [
      ['$aact_hmlg_', { of: 'base64', length: 20 }],
      ['$aact_hmlg_', { of: 'base64', length: 160 }],
    ],
    passes: [['$aact_hmlg_', { of: 'base64', length: 19 }]],
  },
}
