import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://buildkite.com/docs/platform/security/tokens' }

export const rules = [
  {
    id: 'buildkite-agent-registration-token',
    title: 'Buildkite agent registration token',
    severity: 'high',
    anchors: ['bkar_'],
    pattern: /bkar_[\w-]{60,90}(?![\w-])/,
    shape: 'prefix bkar_, 60 to 90 base64url characters',
    links,
  },
  {
    id: 'buildkite-cluster-token',
    title: 'Buildkite cluster token',
    severity: 'high',
    anchors: ['bkct_'],
    pattern: /bkct_[\w-]{60,90}(?![\w-])/,
    shape: 'prefix bkct_, 60 to 90 base64url characters',
    links,
  },
  {
    id: 'buildkite-packages-token',
    title: 'Buildkite Packages registry token',
    severity: 'high',
    anchors: ['bkpt_', 'bkpat_', 'bkps_'],
    pattern: /bk(?:pt_[\w-]{180,220}|pat_[\w-]{50,60}|ps_[\w-]{60,70})(?![\w-])/,
    shape: 'prefix bkpt_, bkpat_ or bkps_, 50 to 220 base64url characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'buildkite-agent-registration-token': {
    flags: [
      ['bkar_', { of: 'base64url', length: 60 }],
      ['bkar_', { of: 'base64url', length: 73 }],
    ],
    passes: [['bkar_', { of: 'base64url', length: 59 }]],
  },
  'buildkite-cluster-token': {
    flags: [
      ['bkct_', { of: 'base64url', length: 60 }],
      ['bkct_', { of: 'base64url', length: 73 }],
    ],
    passes: [['bkct_', { of: 'base64url', length: 59 }]],
  },
  'buildkite-packages-token': {
    flags: [
      ['bkpat_', { of: 'base64url', length: 54 }],
      ['bkpt_', { of: 'base64url', length: 199 }],
      ['bkps_', { of: 'base64url', length: 64 }],
    ],
    passes: [['bkpat_', { of: 'base64url', length: 40 }]],
  },
}
