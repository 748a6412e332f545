import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'deepseek-api-key',
    title: 'DeepSeek API key, or another service with this shape',
    severity: 'high',
    anchors: ['sk-'],
    before: String.raw`\w-`,
    pattern: /sk-[0-9a-f]{32}(?![\w-])/,
    shape: 'prefix sk-, 32 hexadecimal characters',
    links: { revoke: 'https://platform.deepseek.com/api_keys', docs: 'https://api-docs.deepseek.com/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'deepseek-api-key': {
    flags: [['sk-', { of: 'hex', length: 32 }]],
    passes: [
      ['sk-', { of: 'hex', length: 31 }],
      ['sk-', { of: 'hex', length: 32 }, '-light'],
      ['task-', { of: 'hex', length: 32 }],
      ['btn-sk-', { of: 'hex', length: 32 }],
    ],
  },
}
