import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    // the character before the letters belongs to the anchor, so that a long run of them is one place and not thousands
    id: 'twitter-bearer-token',
    title: 'X (Twitter) app-only bearer token',
    severity: 'high',
    anchors: [
      '"AAAAAAAAAAAAAAAAAAAAA',
      "'AAAAAAAAAAAAAAAAAAAAA",
      '`AAAAAAAAAAAAAAAAAAAAA',
      '=AAAAAAAAAAAAAAAAAAAAA',
      ':AAAAAAAAAAAAAAAAAAAAA',
      ' AAAAAAAAAAAAAAAAAAAAA',
      '>AAAAAAAAAAAAAAAAAAAAA',
      '\nAAAAAAAAAAAAAAAAAAAAA',
    ],
    before: null,
    pattern: /["'`=: >\n](?<secret>A{21,22}(?=[0-9A-Za-z]{0,80}%)[0-9A-Za-z%]{78,120})(?![0-9A-Za-z%])/,
    shape: '21 or 22 letters A, 78 to 120 base62 and percent-encoded characters',
    links: {
      revoke: 'https://developer.x.com/en/portal/dashboard',
      docs: 'https://developer.x.com/en/docs/authentication/oauth-2-0/bearer-tokens',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'twitter-bearer-token': {
    flags: [
      ['Bearer AAAAAAAAAAAAAAAAAAAAA', { of: 'base62', length: 40 }, '%3D', { of: 'base62', length: 50 }],
      ["'AAAAAAAAAAAAAAAAAAAAAF", { of: 'base62', length: 24 }, '%2B', { of: 'base62', length: 12 }, '%3D', { of: 'base62', length: 50 }],
    ],
    passes: [
      ["'AAAAAAAAAAAAAAAAAAAAAF", { of: 'base62', length: 20 }, '%3D', { of: 'base62', length: 20 }],
      [
        "'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      ],
    ],
  },
}
