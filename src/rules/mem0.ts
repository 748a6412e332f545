import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mem0-api-key',
    title: 'Mem0 API key',
    severity: 'medium',
    anchors: ['m0-'],
    before: String.raw`\w-`,
    pattern: /m0-(?=[A-Za-z]{0,43}\d)(?=[0-9a-z]{0,43}[A-Z])(?=[0-9A-Z]{0,43}[a-z])[0-9A-Za-z]{24,44}(?![0-9A-Za-z])/,
    shape: 'prefix m0-, 24 to 44 base62 characters',
    links: { revoke: 'https://app.mem0.ai/dashboard/api-keys', docs: 'https://docs.mem0.ai/platform/quickstart' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mem0-api-key': {
    flags: [
      ['m0-', { of: 'base62', length: 24 }],
      ['m0-', { of: 'base62', length: 40 }],
    ],
    passes: [['m0-', { of: 'base62', length: 23 }]],
  },
}
