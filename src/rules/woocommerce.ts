import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://woocommerce.com/document/woocommerce-rest-api/' }

export const rules = [
  {
    id: 'woocommerce-consumer-key',
    title: 'WooCommerce REST consumer key',
    severity: 'high',
    anchors: ['ck_'],
    before: String.raw`\w`,
    pattern: /ck_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix ck_, 40 hexadecimal characters',
    links,
  },
  {
    id: 'woocommerce-consumer-secret',
    title: 'WooCommerce REST consumer secret',
    severity: 'high',
    anchors: ['cs_'],
    before: String.raw`\w`,
    pattern: /cs_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix cs_, 40 hexadecimal characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'woocommerce-consumer-key': { flags: [['ck_', { of: 'hex', length: 40 }]], passes: [['ck_', { of: 'hex', length: 39 }]] },
  'woocommerce-consumer-secret': { flags: [['cs_', { of: 'hex', length: 40 }]], passes: [['cs_', { of: 'hex', length: 39 }]] },
}
