import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'wakatime-key',
    title: 'WakaTime API key',
    severity: 'medium',
    anchors: ['waka_'],
    pattern: /waka_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\w-])/,
    shape: 'prefix waka_, a UUID',
    links: { revoke: 'https://wakatime.com/settings/api-key', docs: 'https://wakatime.com/developers#authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'wakatime-key': { flags: [['waka_', { of: 'uuid', length: 36 }]], passes: [['waka_', { of: 'uuid', length: 35 }]] },
}
