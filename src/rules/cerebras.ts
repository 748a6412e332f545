import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'cerebras-api-key',
    title: 'Cerebras API key',
    severity: 'high',
    anchors: ['csk-'],
    pattern: /csk-[0-9a-z]{48}(?![0-9A-Za-z])/,
    shape: 'prefix csk-, 48 lower-case alphanumeric characters',
    links: { revoke: 'https://cloud.cerebras.ai', docs: 'https://docs.cerebras.net/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cerebras-api-key': { flags: [['csk-', { of: 'alnum_lower', length: 48 }]], passes: [['csk-', { of: 'alnum_lower', length: 47 }]] },
}
