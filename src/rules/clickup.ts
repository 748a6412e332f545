import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'clickup-pat',
    title: 'ClickUp personal API token',
    severity: 'high',
    anchors: ['pk_'],
    pattern: /pk_\d{6,10}_[0-9A-Z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix pk_, user id, 32 upper-case alphanumeric characters',
    links: { revoke: 'https://app.clickup.com/settings/apps', docs: 'https://developer.clickup.com/docs/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'clickup-pat': {
    flags: [['pk_', { of: 'digits', length: 8 }, '_', { of: 'alnum_upper', length: 32 }]],
    passes: [
      ['pk_', { of: 'digits', length: 8 }, '_', { of: 'alnum_upper', length: 31 }],
      ['pk_', { of: 'digits', length: 8 }, '_', { of: 'hex', length: 32 }],
    ],
  },
}
