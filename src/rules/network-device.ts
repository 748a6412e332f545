import type { ExamplesOf, Rule } from './rule.ts'

const ios = 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/s1/sec-s1-cr-book/sec-cr-s1.html'
/** On a line of configuration, not in a comment: manuals show such lines. */
const LINE = String.raw`(?<=(?:^|[\r\n]|\\n)[^#\r\n]{0,150})`
/** What ends the word of a configuration line. */
const END = String.raw`(?=[\s"'&]|\\[nr]|$)`

/** The end of the line, or what a command still takes there: prose goes on otherwise. */
const LAST = String.raw`(?=[ \t]{0,9}(?:[\r\n"'&]|\\[nr]|$)| (?:address|hostname|no-xauth|privilege|role) )`

export const rules = [
  {
    id: 'cisco-type7',
    title: 'Cisco type 7 password',
    severity: 'high',
    anchors: ['password 7 ', 'key 7 ', 'secret 7 ', 'md5 7 ', 'string 7 ', 'community 7 '],
    before: null,
    pattern: new RegExp(
      String.raw`${LINE}(?:password|key|secret|md5|string|community) 7 (?<secret>(?:0\d|1[0-5])(?:[0-9A-F]{2}){3,60}|(?:0\d|1[0-5])(?:[0-9a-f]{2}){3,60})${END}`,
    ),
    shape: 'an obscured password (type 7) that anybody can read',
    links: { revoke: null, docs: ios },
  },
  {
    id: 'cisco-secret',
    title: 'Password hash of a network device',
    severity: 'medium',
    anchors: [
      'secret 5 $1$',
      'password 5 $1$',
      'secret sha512 $6$',
      'encrypted-password "$1$',
      'encrypted-password "$5$',
      'encrypted-password "$6$',
    ],
    before: null,
    pattern:
      /(?:(?:secret|password) (?:5|sha512)|encrypted-password) ["']?(?<secret>\$[156]\$[.\/0-9A-Za-z]{1,16}\$[.\/0-9A-Za-z]{22,86})(?![.\/0-9A-Za-z])/,
    shape: 'a hash behind secret 5 or encrypted-password',
    rank: 2,
    links: { revoke: null, docs: ios },
  },
  {
    id: 'cisco-plain-password',
    title: 'Password of a network device',
    severity: 'high',
    anchors: ['password 0 ', 'secret 0 ', 'key 0 ', 'isakmp key ', 'message-digest-key '],
    before: null,
    pattern: new RegExp(
      String.raw`${LINE}(?:(?:password|secret|key) 0|isakmp key(?: 0)?|message-digest-key \d{1,3} md5(?: 0)?) (?<secret>(?![$<%{]|U2FsdGVkX1)(?![\d] )[^\s"'\\]{4,64})${LAST}`,
    ),
    shape: 'a password in plain text (type 0)',
    human: true,
    rank: 2,
    links: { revoke: null, docs: ios },
  },
  {
    id: 'cisco-enable-password',
    title: 'Password of a network device',
    severity: 'high',
    anchors: ['enable password ', 'enable secret '],
    before: null,
    pattern:
      /(?<=(?:^|[\r\n]) {0,2})enable (?:password|secret) (?:level \d{1,2} )?(?:0 )?(?<secret>(?=\S{0,64}(?:\d|[a-z][A-Z]))(?![\d$<%{] )[^\s"'\\]{4,64})(?=[ \t]{0,4}(?:[\r\n]|$))/,
    shape: 'a whole line of enable password',
    human: true,
    rank: 2,
    links: { revoke: null, docs: ios },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cisco-type7': {
    flags: [
      ['username shop privilege 15 password 7 ', '0822', '455D0A16'],
      ['tacacs-server key 7 ', '1511', '021F0725'],
    ],
    passes: [['# password 7 ', '0822', '455D0A16'], ['password 7 letters'], ['password 7 99AABBCCDDEE']],
  },
  'cisco-secret': {
    flags: [['enable secret 5 $1$', { of: 'base62', length: 4 }, '$', { of: 'base62', length: 22 }]],
    passes: [['enable secret 5 <hash>'], ['secret 5 minutes']],
  },
  'cisco-plain-password': {
    flags: [
      ['username shop password 0 ', { of: 'base62', length: 12 }],
      ['crypto isakmp key ', { of: 'base62', length: 12 }, ' address 10.0.0.1'],
      ['ip ospf message-digest-key 1 md5 ', { of: 'base62', length: 12 }],
    ],
    passes: [['username shop password 0 <password>'], ['crypto isakmp key $KEY address 10.0.0.1']],
  },
  'cisco-enable-password': {
    flags: [['\nenable password ', { of: 'base62', length: 12 }, '\n']],
    passes: [['\nenable password authentication\n'], ['to enable password a1b2c3d4'], ['\nenable password 7 ', '0822', '455D0A16\n']],
  },
}
