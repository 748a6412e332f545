import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'react-app-password',
    title: 'Password in a REACT_APP_ variable',
    severity: 'medium',
    anchors: ['REACT_APP_'],
    pattern: /REACT_APP_\w{0,40}(?:PASS(?:WORD|WD)?|PWD)\w{0,10}\s?=\s?["']?(?<secret>[^\s"'$]{4,60})(?!\S{0,40}\$\{)/,
    shape: 'a value assigned to REACT_APP_…PASSWORD',
    rank: 2,
    links: { revoke: null, docs: 'https://create-react-app.dev/docs/adding-custom-environment-variables/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'react-app-password': {
    flags: [['REACT_APP_ADMIN_PASSWORD=', { of: 'base62', length: 14 }]],
    passes: [
      ['REACT_APP_ADMIN_PASSWORD=$ADMIN_PASSWORD'],
      ['REACT_APP_USER=', { of: 'base62', length: 14 }],
      ['process.env.REACT_APP_ADMIN_PASSWORD'],
    ],
  },
}
