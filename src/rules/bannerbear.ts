import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'bannerbear-key',
    title: 'Bannerbear API key',
    severity: 'medium',
    anchors: ['bb_pr_', 'bb_ma_'],
    pattern: /bb_(?:pr|ma)_[0-9a-f]{30}(?![0-9A-Za-z])/,
    shape: 'prefix bb_pr_ or bb_ma_, 30 hexadecimal characters',
    links: { revoke: 'https://app.bannerbear.com', docs: 'https://developers.bannerbear.com/#authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'bannerbear-key': {
    flags: [
      ['bb_pr_', { of: 'hex', length: 30 }],
      ['bb_ma_', { of: 'hex', length: 30 }],
    ],
    passes: [['bb_pr_', { of: 'hex', length: 29 }]],
  },
}
