import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'riot-api-key',
    title: 'Riot Games API key',
    severity: 'medium',
    anchors: ['RGAPI-'],
    pattern: /RGAPI-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\w-])/,
    shape: 'prefix RGAPI-, a UUID',
    links: { revoke: 'https://developer.riotgames.com/', docs: 'https://developer.riotgames.com/docs/lol' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'riot-api-key': { flags: [['RGAPI-', { of: 'uuid', length: 36 }]], passes: [['RGAPI-', { of: 'uuid', length: 35 }]] },
}
