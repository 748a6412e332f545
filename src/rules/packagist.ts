import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'packagist-org-read-token',
    title: 'Private Packagist organization read token',
    severity: 'high',
    anchors: ['packagist_ort_'],
    pattern: /packagist_ort_[0-9a-f]{68}(?![0-9A-Za-z])/,
    shape: 'prefix packagist_ort_, 68 hexadecimal characters',
    links: { revoke: null, docs: 'https://packagist.com/docs/composer-authentication' },
  },
  {
    id: 'packagist-org-update-token',
    title: 'Private Packagist organization update token',
    severity: 'high',
    anchors: ['packagist_out_'],
    pattern: /packagist_out_[0-9a-f]{68}(?![0-9A-Za-z])/,
    shape: 'prefix packagist_out_, 68 hexadecimal characters',
    links: { revoke: null, docs: 'https://packagist.com/docs/composer-authentication' },
  },
  {
    id: 'packagist-user-token',
    title: 'Private Packagist user update token',
    severity: 'high',
    anchors: ['packagist_uut_'],
    pattern: /packagist_uut_[0-9a-f]{68}(?![0-9A-Za-z])/,
    shape: 'prefix packagist_uut_, 68 hexadecimal characters',
    links: { revoke: null, docs: 'https://packagist.com/docs/composer-authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'packagist-org-read-token': {
    flags: [['packagist_ort_', { of: 'hex', length: 68 }]],
    passes: [['packagist_ort_', { of: 'hex', length: 60 }]],
  },
  'packagist-org-update-token': {
    flags: [['packagist_out_', { of: 'hex', length: 68 }]],
    passes: [['packagist_out_', { of: 'hex', length: 60 }]],
  },
  'packagist-user-token': {
    flags: [['packagist_uut_', { of: 'hex', length: 68 }]],
    passes: [['packagist_uut_', { of: 'hex', length: 60 }]],
  },
}
