import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'lichess-token',
    title: 'Lichess personal access token',
    severity: 'medium',
    anchors: ['lip_'],
    before: String.raw`\w`,
    pattern: /lip_(?=[A-Za-z]{0,59}\d)(?=[0-9a-z]{0,59}[A-Z])(?=[0-9A-Z]{0,59}[a-z])[0-9A-Za-z]{16,60}(?!\w)/,
    shape: 'prefix lip_, 16 to 60 base62 characters',
    links: { revoke: 'https://lichess.org/account/oauth/token', docs: 'https://lichess.org/api#section/Introduction/Authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'lichess-token': {
    flags: [
      ['lip_', { of: 'base62', length: 16 }],
      ['lip_', { of: 'base62', length: 20 }],
    ],
    passes: [['lip_', { of: 'base62', length: 15 }]],
  },
}
