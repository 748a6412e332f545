import type { ExamplesOf, Rule } from './rule.ts'

const VALUE = String.raw`(?<secret>(?![$<%*!\x80-\xff]|\{\{|R\r?\n|RANDOM)[^\s"'\x60<>|;&(){}$\\,]{3,100})`

export const rules = [
  {
    id: 'chpasswd-list',
    title: 'Password in a list of users',
    severity: 'high',
    anchors: ['chpasswd:'],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(
      String.raw`chpasswd:(?:\s{1,40}expire: {0,3}\w{1,10})?\s{1,40}list: {0,3}(?:[|>][-+]?)?\s{1,40}(?:- )?["']?(?:[\w.-]{1,40}:(?:R|RANDOM|\$\S{1,140})\s{1,40}){0,5}[\w.-]{1,40}:${VALUE}`,
    ),
    shape: 'user:password under chpasswd of cloud-init',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://cloudinit.readthedocs.io/en/latest/reference/modules.html' },
  },
  {
    id: 'expect-send-password',
    title: 'Password in an expect script',
    severity: 'high',
    anchors: ['send "', 'send -- "', 'send \\"', 'send -- \\"'],
    pattern:
      /(?<=ass(?:word|wd|phrase|code)[^\r\n]{0,60}(?:\r?\n)?[ \t]{0,20})send (?:-- )?\\?"(?<secret>(?![$<%{\[\x80-\xff]|['\x60]?[\s,+)\]};])[^"\r\n$\[\\]{3,80})\\{1,2}[rn]/,
    shape: 'what is sent behind a prompt for a password',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://core.tcl-lang.org/expect/index' },
  },
  {
    id: 'basic-auth-users-hash',
    title: 'User and password hash of a proxy',
    severity: 'medium',
    confidence: 'medium',
    anchors: ['basicauth.users', 'basicAuth.users', 'basic-auth-users', 'BASIC_AUTH', 'BASICAUTH', 'basic_auth_users'],
    before: null,
    pattern:
      /(?:basic[aA]uth\.users|basic-auth-users|BASIC_?AUTH\w{0,20}|basic_auth_users)["']?\s{0,3}[=:]\s{0,3}["']?(?:[\w.@-]{1,60}:[$.\/0-9A-Za-z]{20,120},){0,5}[\w.@-]{1,60}:(?<secret>\${1,2}(?:2[abxy]|apr1|[156])\${1,2}[.\/$0-9A-Za-z]{22,120})/,
    shape: 'user:hash of a proxy with Basic authentication',
    rank: 2,
    links: { revoke: null, docs: 'https://doc.traefik.io/traefik/middlewares/http/basicauth/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'chpasswd-list': {
    flags: [['chpasswd:\n  list: |\n    shop:', { of: 'base62', length: 12 }, '\n']],
    passes: [['chpasswd:\n  list: |\n    shop:RANDOM\n'], ['chpasswd:\n  list: |\n    shop:$PASSWORD\n'], ['chpasswd: {expire: false}']],
  },
  'expect-send-password': {
    flags: [
      ['expect "*assword:"\nsend "', { of: 'base62', length: 12 }, '\\r"'],
      ['expect "password:" { send "', { of: 'base62', length: 12 }, '\\r" }'],
    ],
    passes: [['expect "*assword:"\nsend "$PASSWORD\\r"'], ['expect "name:"\nsend "', { of: 'base62', length: 12 }, '\\r"']],
  },
  'basic-auth-users-hash': {
    flags: [['basicauth.users=shop:$apr1$', { of: 'base62', length: 8 }, '$', { of: 'base62', length: 22 }]],
    passes: [['basicauth.users=shop:$PASSWORD'], ['basicauth.users=file']],
  },
}
