import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://admin.shopify.com/settings/apps', docs: 'https://shopify.dev/apps/auth' }

export const rules = [
  {
    id: 'shopify-access-token',
    title: 'Shopify admin API access token',
    severity: 'critical',
    anchors: ['shpat_'],
    pattern: /shpat_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix shpat_, 32 base62 characters',
    links,
  },
  {
    id: 'shopify-custom-app-token',
    title: 'Shopify custom app access token',
    severity: 'critical',
    anchors: ['shpca_'],
    pattern: /shpca_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix shpca_, 32 base62 characters',
    links,
  },
  {
    id: 'shopify-private-app-token',
    title: 'Shopify private app password',
    severity: 'critical',
    anchors: ['shppa_'],
    pattern: /shppa_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix shppa_, 32 base62 characters',
    links,
  },
  {
    id: 'shopify-shared-secret',
    title: 'Shopify app shared secret',
    severity: 'high',
    anchors: ['shpss_'],
    pattern: /shpss_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix shpss_, 32 base62 characters',
    links,
  },
  {
    id: 'shopify-theme-kit-token',
    title: 'Shopify Theme Access password',
    severity: 'high',
    anchors: ['shptka_'],
    pattern: /shptka_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix shptka_, 32 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'shopify-access-token': { flags: [['shpat_', { of: 'hex', length: 32 }]], passes: [['shpat_', { of: 'hex', length: 31 }]] },
  'shopify-custom-app-token': { flags: [['shpca_', { of: 'hex', length: 32 }]], passes: [['shpca_', { of: 'hex', length: 31 }]] },
  'shopify-private-app-token': { flags: [['shppa_', { of: 'hex', length: 32 }]], passes: [['shppa_', { of: 'hex', length: 31 }]] },
  'shopify-shared-secret': { flags: [['shpss_', { of: 'hex', length: 32 }]], passes: [['shpss_', { of: 'hex', length: 31 }]] },
  'shopify-theme-kit-token': { flags: [['shptka_', { of: 'hex', length: 32 }]], passes: [['shptka_', { of: 'hex', length: 31 }]] },
}
