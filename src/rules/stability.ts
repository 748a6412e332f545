import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'stability-ai-key',
    title: 'Stability AI API key, or another service with this shape',
    severity: 'high',
    anchors: ['sk-'],
    before: String.raw`\w-`,
    // all three kinds of characters: hashes and names of classes lack one
    pattern: /sk-(?![0-9A-Za-z]{20}T3BlbkFJ)(?=[A-Za-z]{0,47}\d)(?=[0-9A-Z]{0,47}[a-z])(?=[0-9a-z]{0,47}[A-Z])[0-9A-Za-z]{48}(?![\w-])/,
    shape: 'prefix sk-, 48 base62 characters',
    links: {
      revoke: 'https://platform.stability.ai/account/keys',
      docs: 'https://platform.stability.ai/docs/api-reference#v1-user-account',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'stability-ai-key': {
    flags: [['sk-', { of: 'base62', length: 48 }]],
    passes: [
      ['sk-', { of: 'base62', length: 47 }],
      ['sk-', { of: 'hex', length: 48 }],
      ['sk-', { of: 'base62', length: 20 }, 'T3BlbkFJ', { of: 'base62', length: 20 }],
      ['disk-', { of: 'base62', length: 48 }],
      ['sk-', { of: 'letters', length: 48 }],
    ],
  },
}
