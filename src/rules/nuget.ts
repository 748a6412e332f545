import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'nuget-api-key',
    title: 'NuGet API key',
    severity: 'critical',
    anchors: ['oy2'],
    pattern: /oy2[0-9a-z]{43}(?![0-9A-Za-z])/,
    shape: 'prefix oy2, 43 lower-case base32 characters',
    links: { revoke: null, docs: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'nuget-api-key': {
    flags: [['oy2kq7vz4m', 'xw3ehd6pnyt5bg2jrsacf', 'uilo7q4wzmx3k5d']],
    passes: [['oy2kq7vz4m', 'xw3ehd6pnyt5bg2jrsacf', 'uilo7q4wz']],
  },
}
