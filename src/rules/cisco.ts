import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/s1/sec-s1-cr-book/sec-cr-s1.html' }

export const rules = [
  {
    id: 'cisco-type8',
    title: 'Cisco IOS type 8 password hash',
    severity: 'medium',
    anchors: ['$8$'],
    pattern: /\$8\$[.\/0-9A-Za-z]{14}\$[.\/0-9A-Za-z]{43}(?![.\/0-9A-Za-z])/,
    shape: 'prefix $8$, a salt of 14 characters, 43 characters',
    rank: 2,
    links,
  },
  {
    id: 'cisco-type9',
    title: 'Cisco IOS type 9 password hash',
    severity: 'medium',
    anchors: ['$9$'],
    pattern: /\$9\$[.\/0-9A-Za-z]{14}\$[.\/0-9A-Za-z]{43}(?![.\/0-9A-Za-z])/,
    shape: 'prefix $9$, a salt of 14 characters, 43 characters',
    rank: 2,
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cisco-type8': {
    flags: [['$8$', { of: 'base62', length: 14 }, '$', { of: 'base62', length: 43 }]],
    passes: [['$8$', { of: 'base62', length: 14 }, '$', { of: 'base62', length: 42 }]],
  },
  'cisco-type9': {
    flags: [['$9$', { of: 'base62', length: 14 }, '$', { of: 'base62', length: 43 }]],
    passes: [['$9$', { of: 'base62', length: 14 }, '$', { of: 'base62', length: 42 }]],
  },
}
