import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'postman-api-key',
    title: 'Postman API key',
    severity: 'high',
    anchors: ['PMAK-'],
    pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![0-9A-Za-z])/,
    shape: 'prefix PMAK-, 24 and 34 hexadecimal characters',
    links: { revoke: 'https://go.postman.co/settings/me/api-keys', docs: 'https://learning.postman.com/docs/developer/intro-api/' },
  },
  {
    id: 'postman-collection-token',
    title: 'Postman collection access key',
    severity: 'medium',
    anchors: ['PMAT-'],
    pattern: /PMAT-[0-9A-Z]{26}(?![0-9A-Za-z])/,
    shape: 'prefix PMAT-, 26 upper-case alphanumeric characters',
    links: { revoke: 'https://go.postman.co/settings/me/api-keys', docs: 'https://learning.postman.com/docs/developer/intro-api/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'postman-api-key': {
    flags: [['PMAK-', { of: 'hex', length: 24 }, '-', { of: 'hex', length: 34 }]],
    passes: [['PMAK-', { of: 'hex', length: 24 }, '-', { of: 'hex', length: 33 }]],
  },
  'postman-collection-token': {
    flags: [['PMAT-', { of: 'alnum_upper', length: 26 }]],
    passes: [['PMAT-', { of: 'alnum_upper', length: 25 }]],
  },
}
