import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'facebook-page-token',
    title: 'Facebook user or page access token',
    severity: 'high',
    // the application's number stands after EAA; A would be a small one, and begins other vendors' tokens and binary data in base64
    // biome-ignore format: a list of letters
    anchors: [
      'EAAB', 'EAAC', 'EAAD', 'EAAE', 'EAAF', 'EAAG', 'EAAH', 'EAAI', 'EAAJ', 'EAAK', 'EAAL', 'EAAM', 'EAAN',
      'EAAO', 'EAAP', 'EAAQ', 'EAAR', 'EAAS', 'EAAT', 'EAAU', 'EAAV', 'EAAW', 'EAAX', 'EAAY', 'EAAZ',
    ],
    before: String.raw`\w+/-`,
    pattern: /EAA[B-Z](?!EdEose0cBA)(?=[A-Za-z]{0,99}\d)(?=[0-9A-Z]{0,99}[a-z])[0-9A-Za-z]{100,400}(?![\w+\/=-])/,
    shape: 'prefix EAA, 100 to 400 base62 characters',
    links: {
      revoke: 'https://developers.facebook.com/tools/debug/accesstoken/',
      docs: 'https://developers.facebook.com/docs/facebook-login/access-tokens/',
    },
  },
  {
    id: 'facebook-access-token-legacy',
    title: 'Facebook Graph API Explorer access token (legacy)',
    severity: 'high',
    anchors: ['EAACEdEose0cBA'],
    pattern: /EAACEdEose0cBA[0-9A-Za-z]{20,300}(?![0-9A-Za-z])/,
    shape: 'prefix EAACEdEose0cBA, 20 to 300 base62 characters',
    links: {
      revoke: 'https://developers.facebook.com/tools/debug/accesstoken/',
      docs: 'https://developers.facebook.com/docs/facebook-login/access-tokens/',
    },
  },
  {
    id: 'instagram-access-token',
    title: 'Instagram access token',
    severity: 'high',
    anchors: ['IGQVJ', 'IGQWR'],
    pattern: /IGQ(?:VJ|WR)[\w-]{50,300}(?![\w-])/,
    shape: 'prefix IGQVJ or IGQWR, 50 to 300 base64url characters',
    links: {
      revoke: 'https://developers.facebook.com/tools/debug/accesstoken/',
      docs: 'https://developers.facebook.com/docs/instagram-basic-display-api/',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'facebook-page-token': {
    flags: [['EAAC', { of: 'base62', length: 160 }]],
    passes: [
      ['EAAC', { of: 'base62', length: 80 }],
      ['EAAC', { of: 'alnum_upper', length: 160 }],
      ['EAAC', { of: 'base62', length: 160 }, '+/'],
      ['+EAAC', { of: 'base62', length: 160 }],
    ],
  },
  'facebook-access-token-legacy': {
    flags: [['EAACEdEose0cBA', { of: 'base62', length: 120 }]],
    passes: [['EAACEdEose0cBA', { of: 'base62', length: 19 }]],
  },
  'instagram-access-token': {
    flags: [
      ['IGQVJ', { of: 'base62', length: 150 }],
      ['IGQWR', { of: 'base62', length: 180 }],
    ],
    passes: [['IGQVJ', { of: 'base62', length: 49 }]],
  },
}
