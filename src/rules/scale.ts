import type { ExamplesOf, Rule } from './rule.ts'

const links = {
  revoke: 'https://dashboard.scale.com/settings/api-keys',
  docs: 'https://scale.com/docs/api-reference/authentication#callback-authentication',
}

export const rules = [
  {
    id: 'scale-callback-key',
    title: 'Scale AI callback auth key',
    severity: 'medium',
    anchors: ['live_auth_'],
    pattern: /live_auth_[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix live_auth_, 32 hexadecimal characters',
    links,
  },
  {
    id: 'scale-callback-test-key',
    title: 'Scale AI test callback auth key',
    severity: 'low',
    anchors: ['test_auth_'],
    pattern: /test_auth_[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix test_auth_, 32 hexadecimal characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'scale-callback-key': { flags: [['live_auth_', { of: 'hex', length: 32 }]], passes: [['live_auth_', { of: 'hex', length: 31 }]] },
  'scale-callback-test-key': { flags: [['test_auth_', { of: 'hex', length: 32 }]], passes: [['test_auth_', { of: 'hex', length: 31 }]] },
}
