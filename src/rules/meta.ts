import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'facebook-page-token',
    title: 'Facebook user or page access token',
    severity: 'high',
    anchors: ['EAAB', 'EAAC', 'EAAE', 'EAAG', 'EAAJ', 'EAAM'],
    pattern: /EAA[BCEGJM][0-9A-Za-z]{100,300}(?![0-9A-Za-z])/,
    shape: 'prefix EAA, 100 to 300 base62 characters',
    links: { revoke: 'https://developers.facebook.com/tools/debug/accesstoken/', docs: null },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'facebook-page-token': { flags: [['EAAC', { of: 'base62', length: 160 }]], passes: [['EAAC', { of: 'base62', length: 80 }]] },
}
