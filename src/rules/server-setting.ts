import { BARE } from './command-line.ts'
import type { ExamplesOf, Rule } from './rule.ts'

/** The beginning of a line, of a string or of a command: no comment, no prose. */
const LINE = String.raw`(?<=(?:^|[\r\n"'\x60+]|\\n)[ \t]{0,12})`
const VALUE = String.raw`(?<secret>(?![$<%*\x80-\xff]|\{\{)${BARE}{3,100})`
const END = String.raw`(?=["']?[ \t]{0,9}(?:[\r\n"'\x60#]|\\[nr]|$))`

export const rules = [
  {
    id: 'haproxy-stats-auth',
    title: 'Password of the HAProxy statistics page',
    severity: 'high',
    anchors: ['stats auth '],
    before: null,
    pattern: new RegExp(String.raw`${LINE}stats auth {1,4}[^\s:"'#$]{1,60}:["']?${VALUE}${END}`),
    shape: 'user:password after stats auth',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://docs.haproxy.org/3.0/configuration.html#4-stats%20auth' },
  },
  {
    id: 'redis-acl-password',
    title: 'Password of a Redis user',
    severity: 'high',
    anchors: ['user ', 'SETUSER ', 'setuser '],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(
      String.raw`(?:(?<=(?:^|[\r\n"'\x60]|\\n)[ \t]{0,12})user|SETUSER|setuser) [\w.@-]{1,60}(?: (?:on|reset|resetpass|resetkeys|resetchannels|allkeys|allchannels|allcommands|sanitize-payload|[~&+@#-][^\s"']{1,80}|%[RW]{1,2}~[^\s"']{1,80})){0,12} >${VALUE}(?=[\s"'\x60&\\]|$)`,
    ),
    shape: 'a word after > of an access rule',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/' },
  },
  {
    id: 'redis-config-password',
    title: 'Password of a Redis server',
    severity: 'high',
    anchors: ['requirepass ', 'masterauth ', 'sentinel auth-pass '],
    before: null,
    pattern: new RegExp(
      String.raw`${LINE}(?:(?:config set |CONFIG SET )?(?:requirepass|masterauth)|sentinel auth-pass [\w.-]{1,60}) ["']?(?!foobared|your|my_?(?:pass|redis))${VALUE}${END}`,
    ),
    shape: 'a line of requirepass, masterauth or sentinel auth-pass',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/' },
  },
  {
    id: 'slapd-replication-password',
    title: 'Password of an LDAP replica',
    severity: 'high',
    anchors: ['credentials='],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(
      String.raw`credentials="?${VALUE}(?=["\s]|$)(?<=(?:bindmethod|binddn|provider)=[^#]{0,400}[ \t]credentials="?[^\s"]{1,100})`,
    ),
    shape: 'a value after credentials= of syncrepl',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.openldap.org/doc/admin26/replication.html' },
  },
  {
    id: 'asterisk-register',
    title: 'Password of a SIP or IAX registration',
    severity: 'high',
    anchors: ['register => ', 'register=>', 'register = ', 'register =>'],
    before: null,
    pattern: new RegExp(
      String.raw`${LINE}register {0,4}=>? {0,4}(?:[\w-]{1,40}\?)?(?:(?:udp|tcp|tls|ws|wss)://)?[\w.+-]{1,60}(?:@[\w.-]{1,80})?:(?<secret>(?![$<%*\x80-\xff]|\{\{)[^\s"'\x60<>|;&(){}$,\\:@\/]{3,80})(?::[\w.-]{1,60})?@[\w\[]`,
    ),
    shape: 'user:password@host after register =>',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://docs.asterisk.org/Configuration/Channel-Drivers/SIP/Configuring-chan_sip/' },
  },
  {
    id: 'steam-game-server-token',
    title: 'Steam game server login token',
    severity: 'high',
    anchors: ['sv_setsteamaccount '],
    before: 'A-Za-z0-9_',
    pattern: /sv_setsteamaccount {1,4}["']?(?<secret>[0-9A-Fa-f]{32})(?![0-9A-Za-z])/,
    shape: '32 hexadecimal characters after sv_setsteamaccount',
    rank: 2,
    links: {
      revoke: 'https://steamcommunity.com/dev/managegameservers',
      docs: 'https://developer.valvesoftware.com/wiki/Counter-Strike:_Global_Offensive/Dedicated_Servers',
    },
  },
  {
    id: 'game-server-password',
    title: 'Password of a game server',
    severity: 'high',
    anchors: ['rcon_password ', 'sv_password ', 'rcon_password\t'],
    before: 'A-Za-z0-9_.',
    pattern: new RegExp(String.raw`(?:rcon|sv)_password[ \t]{1,12}["']?(?!["'=:+-])${VALUE}(?=["'\s]|$)`),
    shape: 'a word after rcon_password or sv_password',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://developer.valvesoftware.com/wiki/Source_RCON_Protocol' },
  },
  {
    id: 'nagios-user-macro',
    title: 'Password in a macro of Nagios',
    severity: 'high',
    anchors: ['$USER'],
    before: null,
    pattern: new RegExp(
      String.raw`(?<=(?:^|[\r\n"])[ \t]{0,4})\$USER\d{1,3}\$ ?= ?["']?(?![./~]|[\w+-]{1,10}://|\d{1,3}\.\d{1,3}\.|[\w-]{1,60}(?:\.[a-z][\w-]{0,60}){1,4}["']?\s|[A-Za-z]:)(?=[^\s]{0,80}[\d!#@^*+=?-])(?<secret>(?![$<%*\x80-\xff]|\{\{)[^\s"'\x60<>{}$\\/]{4,100})${END}`,
    ),
    shape: 'a value with a digit or a mark in a $USERn$ macro',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/macros.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'haproxy-stats-auth': {
    flags: [['listen stats\n  stats auth ops:', { of: 'base62', length: 12 }, '\n']],
    passes: [['  stats auth ops:$PASSWORD\n'], ['# stats auth ops:', { of: 'base62', length: 12 }, '\n'], ['  stats auth ops\n']],
  },
  'redis-acl-password': {
    flags: [
      ['\nuser worker on >', { of: 'base62', length: 12 }, ' ~jobs:* +@all\n'],
      ['ACL SETUSER worker on allkeys +@all >', { of: 'base62', length: 12 }],
    ],
    passes: [['\nuser worker on nopass ~*\n'], ['\nuser worker on >$PASSWORD ~*\n'], ['the user worker > a1b2c3d4']],
  },
  'redis-config-password': {
    flags: [
      ['\nrequirepass ', { of: 'base62', length: 12 }, '\n'],
      ['\nsentinel auth-pass shop ', { of: 'base62', length: 12 }, '\n'],
    ],
    passes: [
      ['\nrequirepass $PASSWORD\n'],
      ['\nrequirepass your_strong_word\n'],
      ['# requirepass ', { of: 'base62', length: 12 }, '\n'],
      ['\nrequirepass a1b2c3 is set\n'],
    ],
  },
  'slapd-replication-password': {
    flags: [['syncrepl rid=1 bindmethod=simple binddn="cn=a" credentials=', { of: 'base62', length: 12 }, ' searchbase="dc=a"']],
    passes: [
      ['syncrepl rid=1 bindmethod=simple credentials=<secret>'],
      ['syncrepl rid=1 bindmethod=simple credentials=$PASSWORD'],
      ['fetch(url, credentials=', { of: 'base62', length: 12 }, ')'],
    ],
  },
  'asterisk-register': {
    flags: [['\nregister => 4930551277:', { of: 'base62', length: 12 }, '@sip.shop.io/100\n']],
    passes: [
      [';register => 1234:password@sip.shop.io\n'],
      ['\nregister => 4930551277:$PASSWORD@sip.shop.io\n'],
      ['\nregister => (name: string) @deco\n'],
      ['\nregister = one:two\n'],
    ],
  },
  'steam-game-server-token': {
    flags: [['sv_setsteamaccount ', { of: 'HEX', length: 32 }, ' +map a']],
    passes: [['sv_setsteamaccount $TOKEN'], ['sv_setsteamaccount ', { of: 'HEX', length: 31 }]],
  },
  'game-server-password': {
    flags: [
      ['\nrcon_password "', { of: 'base62', length: 12 }, '"\n'],
      ['srcds +rcon_password ', { of: 'base62', length: 12 }, ' +map a'],
    ],
    passes: [['rcon_password ""'], ['rcon_password $PASSWORD'], ['rcon_password = x'], ['the rcon_password (see a1b2c3)']],
  },
  'nagios-user-macro': {
    flags: [['\n$USER5$=', { of: 'base62', length: 12 }, '7\n']],
    passes: [
      ['\n$USER1$=/usr/lib64/plugins\n'],
      ['\n$USER2$=monitoring\n'],
      ['\n$USER3$=10.20.0.4\n'],
      ['\n$USER4$=db1.shop.io\n'],
      ['#$USER5$=', { of: 'base62', length: 12 }, '7\n'],
    ],
  },
}
