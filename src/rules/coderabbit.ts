import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'coderabbit-api-key',
    title: 'CodeRabbit API key',
    severity: 'high',
    anchors: ['cr-'],
    before: String.raw`\w-`,
    pattern: /cr-[0-9a-f]{58}(?![0-9A-Za-z])/,
    shape: 'prefix cr-, 58 hexadecimal characters',
    links: { revoke: 'https://app.coderabbit.ai/settings/api-keys', docs: 'https://docs.coderabbit.ai/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'coderabbit-api-key': { flags: [['cr-', { of: 'hex', length: 58 }]], passes: [['cr-', { of: 'hex', length: 57 }]] },
}
