import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'redirect-pizza-token',
    title: 'redirect.pizza API token',
    severity: 'medium',
    anchors: ['rpa_'],
    pattern: /rpa_(?=[A-Za-z]{0,29}\d)(?=[0-9a-z]{0,29}[A-Z])(?=[0-9A-Z]{0,29}[a-z])[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    shape: 'prefix rpa_, 30 base62 characters',
    links: { revoke: null, docs: 'https://redirect.pizza/docs' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'redirect-pizza-token': { flags: [['rpa_', { of: 'base62', length: 30 }]], passes: [['rpa_', { of: 'base62', length: 29 }]] },
}
