import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'frameio-token',
    title: 'Frame.io developer token',
    severity: 'high',
    anchors: ['fio-u-'],
    pattern: /fio-u-[\w=-]{64}(?![\w-])/,
    shape: 'prefix fio-u-, 64 base64url characters',
    links: { revoke: 'https://developer.frame.io/app/tokens', docs: 'https://developer.frame.io/api/reference/operation/getMe/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'frameio-token': {
    flags: [['fio-u-', { of: 'base64url', length: 64 }]],
    passes: [['fio-u-', { of: 'base64url', length: 63 }]],
  },
}
