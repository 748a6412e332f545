import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'runpod-api-key',
    title: 'RunPod API key',
    severity: 'high',
    anchors: ['rpa_'],
    pattern: /rpa_[0-9A-Z]{40}[0-9A-Za-z]{4,8}(?![0-9A-Za-z])/,
    shape: 'prefix rpa_, 44 to 48 alphanumeric characters',
    links: { revoke: 'https://console.runpod.io/user/settings', docs: 'https://docs.runpod.io/get-started/api-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'runpod-api-key': {
    flags: [
      ['rpa_', { of: 'alnum_upper', length: 40 }, { of: 'base62', length: 4 }],
      ['rpa_', { of: 'alnum_upper', length: 40 }, { of: 'alnum_lower', length: 6 }],
    ],
    passes: [['rpa_', { of: 'alnum_upper', length: 40 }, { of: 'base62', length: 3 }]],
  },
}
