import { BARE, VALUE, WORDS } from './command-line.ts'
import type { ExamplesOf, Rule } from './rule.ts'

/** The same with the commands of lftp, which end in a semicolon inside of quotes. */
const SCRIPT = String.raw`[^\r\n\\|&]{0,300}?(?<=\s)`

/** In a Windows shell a $ inside of a word is a sign like others. */
const CMD_VALUE = VALUE.replace(BARE, BARE.replace('$', ''))

/** Those that log in with -u and -p, alone or after another word. */
const LOGIN = '(?:docker|podman|buildah|skopeo|nerdctl|oras|az|oc|cf|ibmcloud|helm registry|helm repo|argocd) (?:login|add)'

export const rules = [
  {
    id: 'login-command-password',
    title: 'Password on the command line of a login',
    severity: 'high',
    anchors: [
      'docker login',
      'podman login',
      'buildah login',
      'skopeo login',
      'nerdctl login',
      'oras login',
      'helm registry login',
      'helm repo add',
      'az login',
      'oc login',
      'cf login',
      'ibmcloud login',
      'argocd login',
    ],
    pattern: new RegExp(String.raw`${LOGIN}\s${WORDS}(?:-p|--password)[ =]{1,3}${VALUE}`),
    shape: 'a value after -p or --password of a login',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://docs.docker.com/reference/cli/docker/login/' },
  },
  {
    id: 'sshpass-password',
    title: 'Password on an sshpass command line',
    severity: 'high',
    anchors: ['sshpass '],
    pattern: new RegExp(String.raw`sshpass ${WORDS}-p {0,3}${VALUE}`),
    shape: 'a value after sshpass -p',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://manpages.debian.org/stable/sshpass/sshpass.1.en.html' },
  },
  {
    id: 'ldap-command-password',
    title: 'Password on an LDAP command line',
    severity: 'high',
    anchors: ['ldapsearch ', 'ldapmodify ', 'ldapadd ', 'ldapdelete ', 'ldapmodrdn ', 'ldapwhoami ', 'ldappasswd ', 'ldapcompare '],
    pattern: new RegExp(String.raw`ldap(?:search|modify|modrdn|add|delete|whoami|passwd|compare) ${WORDS}-w {0,3}${VALUE}`),
    shape: 'a value after -w of an LDAP client',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.openldap.org/software/man.cgi?query=ldapsearch' },
  },
  {
    id: 'user-percent-password',
    title: 'User and password on a command line',
    severity: 'high',
    anchors: ['smbclient ', 'smbget ', 'smbmap ', 'rpcclient ', 'winexe ', 'wmic -U', 'net rpc ', 'lftp ', 'smbcacls '],
    pattern: new RegExp(
      String.raw`(?:(?:smb(?:client|get|map|cacls)|rpcclient|winexe|wmic|net rpc) ${WORDS}|lftp ${SCRIPT})(?:-U|--user=?|-u) {0,3}["']?[^\s"'%,]{1,80}[%,](?<secret>(?![$<%*\x80-\xff]|\{\{)${BARE}{3,100})(?=[\s"'\x60|;&)\\]|$)`,
    ),
    shape: 'user%password after -U, or user,password after -u',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.samba.org/samba/docs/current/man-html/smbclient.1.html' },
  },
  {
    id: 'htpasswd-command-password',
    title: 'Password on an htpasswd command line',
    severity: 'high',
    anchors: ['htpasswd -'],
    pattern: new RegExp(
      String.raw`htpasswd (?:-[A-Za-z]{1,8} {1,3}|-C \d{1,2} {1,3}){0,4}-(?:[A-Zac-mo-z]{0,6}b[A-Za-z]{0,6} {1,3}[^\s"']{1,200} {1,3}|(?:[A-Za-mo-z]{0,6}n[A-Zac-z]{0,6}b|[A-Za-z]{0,6}bn)[A-Za-z]{0,6} {1,3})["']?[^\s"'-][^\s"']{0,80}["']? {1,3}${VALUE}`,
    ),
    shape: 'a value after htpasswd -b, the file and the user',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://httpd.apache.org/docs/current/programs/htpasswd.html' },
  },
  {
    id: 'openssl-pass-argument',
    title: 'Passphrase on an openssl command line',
    severity: 'high',
    anchors: ['-passin pass:', '-passout pass:', '-pass pass:', '-password pass:', '-srppass pass:', "-passin 'pass:", '-passin "pass:'],
    before: null,
    pattern: new RegExp(
      String.raw`-(?:passin|passout|pass|password|srppass) ["']?pass:(?<secret>(?![$<%*\x80-\xff]|\{\{)${BARE}{4,100})(?=[\s"'\x60|;&)\\]|$)`,
    ),
    shape: 'a value after pass:',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://docs.openssl.org/master/man1/openssl-passphrase-options/' },
  },
  {
    id: 'rabbitmq-command-password',
    title: 'Password on a RabbitMQ command line',
    severity: 'high',
    anchors: ['rabbitmqctl '],
    pattern: new RegExp(
      String.raw`rabbitmqctl (?:-\S{1,40} {1,3}){0,3}(?:add_user|change_password) {1,3}["']?[\w.@-]{1,60}["']? {1,3}${VALUE}`,
    ),
    shape: 'a value after rabbitmqctl add_user and the user',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.rabbitmq.com/docs/man/rabbitmqctl.8' },
  },
  {
    id: 'windows-login-command',
    title: 'Password on a Windows command line',
    severity: 'high',
    anchors: ['net use ', 'NET USE ', 'net user ', 'NET USER ', 'cmdkey ', 'schtasks '],
    pattern: new RegExp(
      String.raw`(?:(?:net use|NET USE) [^\r\n]{0,200}?\\\\[^\s"']{3,200}["']? {1,3}(?:/user:[^\s]{1,80} {1,3})?|(?:net user|NET USER) ["']?[\w.$-]{1,40}["']? {1,3}(?=[^\r\n]{0,200}/(?:add|ADD|active|ACTIVE|expires|domain|DOMAIN))|cmdkey [^\r\n]{0,200}?/[Pp]ass:|schtasks [^\r\n]{0,300}?/[Rr][Pp] {1,3})(?!/|\*)${CMD_VALUE}`,
    ),
    shape: 'a password after net use, net user, cmdkey /pass: or schtasks /rp',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/net-use' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'login-command-password': {
    flags: [
      ['docker login -u shop -p ', { of: 'base62', length: 12 }, ' registry.shop.io'],
      ['az login -u me@shop.io -p ', { of: 'base62', length: 12 }],
      ['helm repo add shop https://charts.shop.io --username shop --password ', { of: 'base62', length: 12 }],
      ['docker login --username=shop \\\n  --password="', { of: 'base62', length: 12 }, '"'],
    ],
    passes: [
      ['docker login -u shop -p $PASSWORD'],
      ['docker login -u shop --password-stdin'],
      ['docker login -u shop -p "${PASSWORD}" registry.shop.io'],
      ['docker login -u shop && cp -p abcdef x'],
    ],
  },
  'sshpass-password': {
    flags: [
      ['sshpass -p ', { of: 'base62', length: 12 }, ' ssh root@shop.io'],
      ["sshpass -p'", 'blue ', 'hills 7', "' ssh root@shop.io"],
    ],
    passes: [['sshpass -p "$PASSWORD" ssh root@shop.io'], ['sshpass -e ssh root@shop.io'], ['sshpass -f file ssh root@shop.io']],
  },
  'ldap-command-password': {
    flags: [['ldapsearch -x -D cn=admin,dc=shop -w ', { of: 'base62', length: 12 }, ' -b dc=shop']],
    passes: [['ldapsearch -x -D cn=admin -W -b dc=shop'], ['ldapsearch -x -w $PASSWORD'], ['ldapsearch -x -w "${PASSWORD}"']],
  },
  'user-percent-password': {
    flags: [
      ['smbclient //srv/share -U shop%', { of: 'base62', length: 12 }],
      ['lftp -u shop,', { of: 'base62', length: 12 }, ' ftp.shop.io'],
      ['lftp -e "mirror -R dist; quit" -u shop,', { of: 'base62', length: 12 }, ' ftp.shop.io'],
    ],
    passes: [['smbclient //srv/share -U shop%$PASSWORD'], ['smbclient //srv/share -U shop'], ['lftp -u shop,${PASSWORD} ftp.shop.io']],
  },
  'htpasswd-command-password': {
    flags: [
      ['htpasswd -b .htpasswd shop ', { of: 'base62', length: 12 }],
      ['htpasswd -c -b /etc/nginx/users shop ', { of: 'base62', length: 12 }],
      ['htpasswd -nb shop ', { of: 'base62', length: 12 }],
    ],
    passes: [['htpasswd -c .htpasswd shop'], ['htpasswd -b .htpasswd shop $PASSWORD'], ['htpasswd -bc .htpasswd shop "${PASSWORD}"']],
  },
  'openssl-pass-argument': {
    flags: [['openssl rsa -in a.pem -passin pass:', { of: 'base62', length: 12 }, ' -out b.pem']],
    passes: [
      ['openssl rsa -passin pass:$PASSWORD -in a.pem'],
      ['openssl rsa -passin pass: -in a.pem'],
      ['openssl rsa -passin env:PASSWORD'],
    ],
  },
  'rabbitmq-command-password': {
    flags: [['rabbitmqctl add_user shop ', { of: 'base62', length: 12 }]],
    passes: [['rabbitmqctl add_user shop $PASSWORD'], ['rabbitmqctl list_users'], ['rabbitmqctl add_user shop']],
  },
  'windows-login-command': {
    flags: [
      ['net use Z: \\\\srv\\share ', { of: 'base62', length: 12 }, ' /user:shop'],
      ['net user shop ', { of: 'base62', length: 12 }, ' /add'],
      ['net user shop A1$', { of: 'base62', length: 12 }, ' /add'],
      ['cmdkey /add:srv /user:shop /pass:', { of: 'base62', length: 12 }],
    ],
    passes: [
      ['net use Z: \\\\srv\\share /user:shop'],
      ['net use Z: \\\\srv\\share * /user:shop'],
      ['net user shop %PASSWORD% /add'],
      ['net user shop $password /add'],
      ['net user shop /add'],
    ],
  },
}
