import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'databento-api-key',
    title: 'Databento API key',
    severity: 'medium',
    anchors: ['db-'],
    before: String.raw`\w-`,
    pattern: /db-(?=[A-Za-z]{0,28}\d)(?=[0-9a-z]{0,28}[A-Z])(?=[0-9A-Z]{0,28}[a-z])[0-9A-Za-z]{29}(?![\w-])/,
    shape: 'prefix db-, 29 base62 characters',
    links: { revoke: 'https://databento.com/portal/keys', docs: 'https://databento.com/docs/portal/api-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'databento-api-key': { flags: [['db-', { of: 'base62', length: 29 }]], passes: [['db-', { of: 'base62', length: 28 }]] },
}
