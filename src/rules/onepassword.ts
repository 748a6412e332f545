import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'onepassword-service-account-token',
    title: '1Password service account token',
    severity: 'critical',
    anchors: ['ops_eyJ'],
    pattern: /ops_eyJ[0-9A-Za-z+\/]{250,1500}={0,2}(?![0-9A-Za-z+\/])/,
    shape: 'prefix ops_, base64 of JSON',
    proof: 'onepassword',
    links: { revoke: 'https://my.1password.com', docs: 'https://developer.1password.com/docs/service-accounts/' },
  },
  {
    id: 'onepassword-secret-key',
    title: '1Password account secret key',
    severity: 'critical',
    anchors: ['A3-'],
    pattern: /A3-[0-9A-Z]{6}-(?:[0-9A-Z]{6}-[0-9A-Z]{5}|[0-9A-Z]{11})(?:-[0-9A-Z]{5}){3}(?![\w-])/,
    shape: 'prefix A3-, groups of upper-case characters',
    links: { revoke: null, docs: 'https://support.1password.com/secret-key-security/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'onepassword-service-account-token': {
    flags: [['ops_eyJ', { of: 'base62', length: 400 }]],
    passes: [['ops_eyJ', { of: 'base62', length: 100 }]],
  },
  'onepassword-secret-key': {
    flags: [
      [
        'A3-',
        { of: 'alnum_upper', length: 6 },
        '-',
        { of: 'alnum_upper', length: 6 },
        '-',
        { of: 'alnum_upper', length: 5 },
        '-',
        { of: 'alnum_upper', length: 5 },
        '-',
        { of: 'alnum_upper', length: 5 },
        '-',
        { of: 'alnum_upper', length: 5 },
      ],
      [
        'A3-',
        { of: 'alnum_upper', length: 6 },
        '-',
        { of: 'alnum_upper', length: 11 },
        '-',
        { of: 'alnum_upper', length: 5 },
        '-',
        { of: 'alnum_upper', length: 5 },
        '-',
        { of: 'alnum_upper', length: 5 },
      ],
    ],
    passes: [['A3-', { of: 'alnum_upper', length: 6 }, '-', { of: 'alnum_upper', length: 6 }, '-', { of: 'alnum_upper', length: 5 }]],
  },
}
