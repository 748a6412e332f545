import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'render-api-key',
    title: 'Render API key',
    severity: 'critical',
    anchors: ['rnd_'],
    before: String.raw`\w`,
    pattern: /rnd_(?=[A-Za-z]{0,27}\d)(?=[0-9a-z]{0,27}[A-Z])(?=[0-9A-Z]{0,27}[a-z])[0-9A-Za-z]{28}(?![0-9A-Za-z])/,
    shape: 'prefix rnd_, 28 base62 characters',
    links: { revoke: 'https://dashboard.render.com/u/settings#api-keys', docs: 'https://render.com/docs/api' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'render-api-key': { flags: [['rnd_', { of: 'base62', length: 28 }]], passes: [['rnd_', { of: 'base62', length: 27 }]] },
}
