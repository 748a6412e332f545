import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'netrc',
    title: 'Password in a .netrc line',
    severity: 'high',
    anchors: ['machine '],
    before: null,
    pattern: /machine\s{1,4}\S{3,80}\s{1,20}login\s{1,4}\S{1,80}\s{1,20}password\s{1,4}["'`]?(?<secret>[^\s"'`]{3,100})/,
    shape: 'machine, login and password in one entry',
    rank: 2,
    links: { revoke: null, docs: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  netrc: {
    flags: [
      ['machine git.shop.io login deploy password ', { of: 'base62', length: 16 }],
      ['machine git.shop.io\n  login deploy\n  password ', { of: 'base62', length: 16 }, '\n'],
      ['machine git.shop.io login deploy password "', { of: 'base62', length: 16 }, '"'],
    ],
    passes: [['machine git.shop.io login deploy'], ['machine git.shop.io login deploy password ""']],
  },
}
