import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://app.brevo.com/settings/keys/api', docs: 'https://developers.brevo.com/docs/api-key-authentication' }

export const rules = [
  {
    id: 'sendinblue-api-key',
    title: 'Brevo (Sendinblue) API key',
    severity: 'high',
    anchors: ['xkeysib-'],
    pattern: /xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    shape: 'prefix xkeysib-, 64 hexadecimal and 16 base62 characters',
    links,
  },
  {
    id: 'brevo-smtp-key',
    title: 'Brevo SMTP key',
    severity: 'high',
    anchors: ['xsmtpsib-'],
    pattern: /xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    shape: 'prefix xsmtpsib-, 64 hexadecimal and 16 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sendinblue-api-key': {
    flags: [['xkeysib-', { of: 'hex', length: 64 }, '-', { of: 'base62', length: 16 }]],
    passes: [['xkeysib-', { of: 'hex', length: 64 }, '-', { of: 'base62', length: 15 }]],
  },
  'brevo-smtp-key': {
    flags: [['xsmtpsib-', { of: 'hex', length: 64 }, '-', { of: 'base62', length: 16 }]],
    passes: [['xsmtpsib-', { of: 'hex', length: 64 }, '-', { of: 'base62', length: 15 }]],
  },
}
