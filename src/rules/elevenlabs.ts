import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'elevenlabs-api-key',
    title: 'ElevenLabs API key',
    severity: 'high',
    anchors: ['sk_'],
    pattern: /sk_[0-9a-f]{48}(?![0-9A-Za-z])/,
    shape: 'prefix sk_, 48 hexadecimal characters',
    links: { revoke: 'https://elevenlabs.io/app/settings/api-keys', docs: 'https://elevenlabs.io/docs/api-reference/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'elevenlabs-api-key': {
    flags: [['sk_', { of: 'hex', length: 48 }]],
    passes: [
      ['sk_', { of: 'hex', length: 47 }],
      ['task_', { of: 'hex', length: 48 }],
    ],
  },
}
