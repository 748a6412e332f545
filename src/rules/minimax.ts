import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'minimax-api-key',
    title: 'MiniMax API key',
    severity: 'high',
    anchors: ['sk-api-'],
    pattern: /sk-api-[\w-]{100,130}(?![\w-])/,
    shape: 'prefix sk-api-, 100 to 130 base64url characters',
    links: {
      revoke: 'https://platform.minimax.io/user-center/basic-information/interface-key',
      docs: 'https://platform.minimax.io/docs/guides/quickstart',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'minimax-api-key': {
    flags: [
      ['sk-api-', { of: 'base64url', length: 100 }],
      ['sk-api-', { of: 'base64url', length: 119 }],
    ],
    passes: [['sk-api-', { of: 'base64url', length: 99 }]],
  },
}
