import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://app.aikido.dev', docs: 'https://help.aikido.dev/' }

export const rules = [
  {
    id: 'aikido-ci-token',
    title: 'Aikido CI token',
    severity: 'medium',
    anchors: ['AIK_CI_'],
    pattern: /AIK_CI_[0-9A-Za-z]{20,64}(?![0-9A-Za-z])/,
    shape: 'prefix AIK_CI_, 20 to 64 base62 characters',
    links,
  },
  {
    id: 'aikido-client-id',
    title: 'Aikido OAuth client id',
    severity: 'info',
    anchors: ['AIK_CLIENT_'],
    pattern: /AIK_CLIENT_[0-9A-Za-z]{24}(?![0-9A-Za-z])/,
    shape: 'prefix AIK_CLIENT_, 24 base62 characters',
    links,
  },
  {
    id: 'aikido-client-secret',
    title: 'Aikido OAuth client secret',
    severity: 'high',
    anchors: ['AIK_SECRET_'],
    pattern: /AIK_SECRET_[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    shape: 'prefix AIK_SECRET_, 64 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'aikido-ci-token': {
    flags: [
      ['AIK_CI_', { of: 'base62', length: 20 }],
      ['AIK_CI_', { of: 'base62', length: 44 }],
    ],
    passes: [['AIK_CI_', { of: 'base62', length: 19 }]],
  },
  'aikido-client-id': { flags: [['AIK_CLIENT_', { of: 'base62', length: 24 }]], passes: [['AIK_CLIENT_', { of: 'base62', length: 23 }]] },
  'aikido-client-secret': {
    flags: [['AIK_SECRET_', { of: 'base62', length: 64 }]],
    passes: [['AIK_SECRET_', { of: 'base62', length: 63 }]],
  },
}
