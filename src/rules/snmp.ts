import type { ExamplesOf, Rule } from './rule.ts'

const LINE = String.raw`(?<=(?:^|[\r\n"'\x60]|\\n)[ \t]{0,12})`
/** What every device has, what manuals write, and references. */
const COMMUNITY = String.raw`["']?(?<secret>(?!(?:public|private|string\d?|name|secret|default)(?![^\s"'\\])|\S{0,20}(?:[Cc]ommunity|COMMUNITY)|[$<%{@\[(*&-]|(?:default|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})[/\s])[^\s"'\\;{}<>,]{4,64})["']?`
/** An access list, an address, a view, or nothing more. */
const REST = String.raw`(?= {1,9}(?:R[OWow]|r[ow]|RO|ipv6|view|\d{1,3}\b|default\b|localhost\b|group\b|-V|\.1)|[ \t]{0,9}(?:[\r\n"'\x60#]|\\[nr]|$))`

export const rules = [
  {
    id: 'snmp-community',
    title: 'SNMP community string',
    severity: 'medium',
    anchors: [
      'snmp-server community ',
      'rwcommunity ',
      'rwcommunity6 ',
      'rocommunity ',
      'rocommunity6 ',
      'com2sec ',
      'com2sec6 ',
      'com2sec\t',
      'trapcommunity ',
      'rocommunity\t',
      'rwcommunity\t',
      'authcommunity ',
    ],
    before: null,
    pattern: new RegExp(
      String.raw`${LINE}(?:snmp-server community |(?:r[ow]|trap)community6?[ \t]{1,8}|authcommunity [a-z,]{3,20} |com2sec6?[ \t]{1,20}(?:-Cn \S{1,40} )?\w[\w.-]{0,40}[ \t]{1,20}[\w.:/-]{1,60}[ \t]{1,20})${COMMUNITY}${REST}`,
    ),
    shape: 'a community that lets its holder read or write the device',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc1157' },
  },
  {
    id: 'snmp-trap-community',
    title: 'SNMP community string',
    severity: 'medium',
    anchors: ['snmp-server host '],
    before: null,
    pattern: new RegExp(
      String.raw`${LINE}snmp-server host (?:\w{1,20} )?[\w.:-]{1,60} (?:(?:traps|informs|trap|inform) )?(?:(?:community|version (?:1|2c)) )(?:[0] )?${COMMUNITY}(?=[ \t]{0,9}(?:[\r\n"'\x60]|$)| [a-z])`,
    ),
    shape: 'a community behind snmp-server host',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/snmp/command/nm-snmp-cr-book/nm-snmp-cr-s5.html' },
  },
  {
    id: 'junos-snmp-community',
    title: 'SNMP community string',
    severity: 'medium',
    anchors: ['community '],
    before: null,
    pattern: new RegExp(
      String.raw`(?<=(?:^|[\r\n])[ \t]{0,9}set snmp |snmp \{[^}#]{0,300}[{;\s])community ${COMMUNITY}(?=(?: \{|;| (?:authorization|clients|client-list-name|view|routing-instance) |[ \t]{0,9}(?:[\r\n]|$)))`,
    ),
    shape: 'a community of Junos',
    human: true,
    rank: 2,
    links: {
      revoke: null,
      docs: 'https://www.juniper.net/documentation/us/en/software/junos/network-mgmt/topics/ref/statement/community-edit-snmp.html',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'snmp-community': {
    flags: [
      ['\nsnmp-server community ', { of: 'base62', length: 12 }, ' RW\n'],
      ['\nrocommunity ', { of: 'base62', length: 12 }, ' 10.0.0.0/16\n'],
      ['\nrwcommunity ', { of: 'base62', length: 12 }, '\n'],
      ['\ncom2sec readonly default ', { of: 'base62', length: 12 }, '\n'],
    ],
    passes: [
      ['\nsnmp-server community public RO\n'],
      ['\nsnmp-server community <string> RO\n'],
      ['\nrocommunity public default\n'],
      ['\nrwcommunity private\n'],
      ['\nrocommunity $COMMUNITY\n'],
      ['# rocommunity ', { of: 'base62', length: 12 }, '\n'],
      ['\ncom2sec readonly default public\n'],
      ['\ncom2sec -Cn a1 readonly localhost public\n'],
      ['\nrocommunity my_community1 default\n'],
      ['\nthe rocommunity a1b2c3d4 is'],
    ],
  },
  'snmp-trap-community': {
    flags: [['\nsnmp-server host 10.0.0.9 version 2c ', { of: 'base62', length: 12 }, '\n']],
    passes: [
      ['\nsnmp-server host 10.0.0.9 version 2c public\n'],
      ['\nsnmp-server host 10.0.0.9 version 3 auth shop\n'],
      ['\nsnmp-server host 10.0.0.9 informs\n'],
    ],
  },
  'junos-snmp-community': {
    flags: [
      ['\nset snmp community ', { of: 'base62', length: 12 }, ' authorization read-only\n'],
      ['\nsnmp {\n    community ', { of: 'base62', length: 12 }, ' {\n        authorization read-only;\n    }\n}'],
    ],
    passes: [
      ['\nset snmp community public authorization read-only\n'],
      ['\nsnmp {\n    community private {\n'],
      ['\npolicy {\n    community a1b2c3d4 {\n'],
      ['\nset policy-options community a1b2c3d4 members 1:1\n'],
    ],
  },
}
