import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'fireworks-api-key',
    title: 'Fireworks AI API key',
    severity: 'high',
    anchors: ['fw_'],
    before: String.raw`\w-`,
    pattern: /fw_(?=[A-Za-z]{0,23}\d)(?=[0-9a-z]{0,23}[A-Z])(?=[0-9A-Z]{0,23}[a-z])[0-9A-Za-z]{24}(?![0-9A-Za-z])/,
    shape: 'prefix fw_, 24 base62 characters',
    links: { revoke: 'https://fireworks.ai/account/api-keys', docs: 'https://readme.fireworks.ai/reference/getting-started-with-the-api' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'fireworks-api-key': { flags: [['fw_', { of: 'base62', length: 24 }]], passes: [['fw_', { of: 'base62', length: 23 }]] },
}
