import type { ExamplesOf, Rule } from './rule.ts'

const junos = 'https://www.juniper.net/documentation/us/en/software/junos/user-access/topics/topic-map/radius-authentication.html'
const ios = 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/d1/sec-d1-cr-book/sec-cr-t1.html'
const LINE = String.raw`(?<=(?:^|[\r\n])[ \t]{0,12})`
/** A word of a configuration; what a single digit announces is kept in another form. */
const WORD = String.raw`(?<secret>(?![$<%{@\[(*]|\d[ \t]|(?:shared|my|your|the)[_-]?(?:secret|key|pass(?:word)?)(?![^\s"';]))[^\s"'\\;{}<>]{4,64})`
const LAST = String.raw`["']?(?=[ \t]{0,9}(?:[\r\n;'\x60]|\\[nr]|$))`

export const rules = [
  {
    id: 'cisco-server-key',
    title: 'Key of a TACACS+ or RADIUS server',
    severity: 'high',
    anchors: ['tacacs-server ', 'radius-server ', 'server-private '],
    before: null,
    pattern: new RegExp(
      String.raw`${LINE}(?:(?:tacacs|radius)-server|server-private) (?:[^\s"';{]{1,60} ){0,10}?key (?:0 )?["']?${WORD}(?=["']?[ \t]{0,9}(?:[\r\n]|$))`,
    ),
    shape: 'a word after key of tacacs-server, radius-server or server-private',
    human: true,
    rank: 2,
    links: { revoke: null, docs: ios },
  },
  {
    id: 'cisco-server-block-key',
    title: 'Key of a TACACS+ or RADIUS server',
    severity: 'high',
    anchors: ['\n key ', '\n  key ', '\n   key '],
    before: null,
    pattern: new RegExp(
      String.raw`\n {1,3}key (?:0 )?["']?${WORD}(?=["']?[ \t]{0,9}(?:[\r\n]|$))(?<=(?:^|\n)(?:tacacs|radius) server [^\r\n]{1,60}\r?\n(?: [^\r\n]{1,100}\r?\n){0,4} {1,3}key [^\r\n]{1,70})`,
    ),
    shape: 'a word after key in a block of tacacs server or radius server',
    human: true,
    rank: 2,
    links: { revoke: null, docs: ios },
  },
  {
    id: 'junos-server-secret',
    title: 'Secret of a RADIUS or TACACS+ server',
    severity: 'high',
    anchors: ['radius-server ', 'tacplus-server ', 'radius-server\t'],
    before: null,
    pattern: new RegExp(
      String.raw`(?<=(?:^|[\r\n])[ \t]{0,12}(?:set [\w -]{1,60} )?)(?:radius|tacplus)-server[^}#"';]{1,200}[{\s]secret "?(?!\$9\$)${WORD}${LAST}`,
    ),
    shape: 'a word after secret of radius-server or tacplus-server',
    human: true,
    rank: 2,
    links: { revoke: null, docs: junos },
  },
  {
    id: 'junos-pre-shared-key',
    title: 'Pre-shared key of a network device',
    severity: 'high',
    anchors: ['pre-shared-key ', 'plain-text-password-value '],
    before: null,
    pattern: new RegExp(
      String.raw`(?:pre-shared-key (?:ascii-text|hexadecimal)|plain-text-password-value) "?(?<secret>(?![$<%{@\[(*])[^\s"'\\;{}<>]{4,100})${LAST}`,
    ),
    shape: 'a value after pre-shared-key ascii-text',
    human: true,
    rank: 2,
    links: {
      revoke: null,
      docs: 'https://www.juniper.net/documentation/us/en/software/junos/vpn-ipsec/topics/ref/statement/security-edit-pre-shared-key.html',
    },
  },
  {
    id: 'junos-type9',
    title: 'Junos $9$ password',
    severity: 'high',
    anchors: ['$9$'],
    before: null,
    pattern:
      /(?<=(?:secret|[ -]key|ascii-text|hexadecimal|password|passphrase|community) "?)\$9\$(?=[A-Z0-9.\/-]{0,40}[a-z])[A-Za-z0-9.\/-]{9,250}(?![A-Za-z0-9.\/$+=_-])/,
    shape: 'an obscured password ($9$) that anybody can read',
    rank: 2,
    links: { revoke: null, docs: junos },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cisco-server-key': {
    flags: [
      ['\ntacacs-server host 10.0.0.5 key ', { of: 'base62', length: 12 }, '\n'],
      ['\nradius-server key 0 ', { of: 'base62', length: 12 }, '\n'],
      ['\n server-private 10.0.0.5 auth-port 1812 acct-port 1813 key ', { of: 'base62', length: 12 }, '\n'],
    ],
    passes: [
      ['\ntacacs-server host 10.0.0.5 key <key>\n'],
      ['\ntacacs-server host 10.0.0.5 key sharedsecret\n'],
      ['\ntacacs-server host 10.0.0.5 key 7 ', '0822', '455D0A16\n'],
      ['\nradius-server host 10.0.0.5 key $KEY\n'],
      ['the radius-server key a1b2c3d4 is'],
      ['\n! radius-server key a1b2c3d4\n'],
    ],
  },
  'cisco-server-block-key': {
    flags: [['\ntacacs server one\n address ipv4 10.0.0.5\n key ', { of: 'base62', length: 12 }, '\n']],
    passes: [
      ['tacacs server one\n address ipv4 10.0.0.5\n key 7 ', '0822', '455D0A16\n'],
      ['map:\n key a1b2c3d4e5\n'],
      ['tacacs server one\n address ipv4 10.0.0.5\n key {{ key }}\n'],
    ],
  },
  'junos-server-secret': {
    flags: [
      ['\nset system radius-server 10.0.0.5 secret "', { of: 'base62', length: 12 }, '"\n'],
      ['\nradius-server {\n        10.0.0.5 {\n            secret "', { of: 'base62', length: 12 }, '";\n'],
    ],
    passes: [
      ['\nset system radius-server 10.0.0.5 secret "<secret>"\n'],
      ['\nset system radius-server 10.0.0.5 port 1812\n'],
      ['radius-server needs a secret a1b2c3d4 here\n'],
    ],
  },
  'junos-pre-shared-key': {
    flags: [['set security ike policy one pre-shared-key ascii-text "', { of: 'base62', length: 12 }, '"\n']],
    passes: [
      ['set security ike policy one pre-shared-key ascii-text "<key>"\n'],
      ['pre-shared-key ascii-text $KEY\n'],
      ['pre-shared-key (ascii-text key | hexadecimal key);\n'],
    ],
  },
  'junos-type9': {
    flags: [['secret "$9$', { of: 'base62', length: 20 }, '"; ## SECRET-DATA']],
    passes: [
      ['secret 9 $9$', { of: 'base62', length: 14 }, '$', { of: 'base62', length: 43 }],
      ['secret "$9$SECRETSECRET"'],
      ['cost $9$ a piece'],
      ['"$9$', '0123456789"'],
    ],
  },
}
