import type { ExamplesOf, Rule } from './rule.ts'

/** What stands between a command and its option, on one command line; lines that end in a backslash go on. */
const WORDS = String.raw`(?:[^\r\n\\|;&]|\\(?:\r?\n|[^\r\n])){0,300}?(?<=\s)`
/** As a shell reads it: in quotes, or up to what ends a word; no variable, no call, no placeholder in angle brackets, no code behind a
 * string that ends there. */
const VALUE = String.raw`\\{0,3}["']?(?<secret>(?![$<%*\-\x80-\xff]|\{\{)(?:(?<=')(?!["'\x60]?[\s,+)\]};]|["'\x60][.&])[^'\r\n\\]{3,100}(?=\\{0,3}')|(?<=")(?!["'\x60]?[\s,+)\]};]|["'\x60][.&])[^"\r\n\x60$\\]{3,100}(?=\\{0,3}")|(?<!["'])[^\s"'\x60<>|;&(){}$,\\]{3,100}(?=[\s"'\x60|;&)\\]|$)))`

export const rules = [
  {
    id: 'client-command-password',
    title: 'Password on the command line of a client',
    severity: 'high',
    anchors: [
      'mosquitto_sub ',
      'mosquitto_pub ',
      'mosquitto_rr ',
      'ipmitool ',
      'cqlsh ',
      'ncftpput ',
      'ncftpget ',
      'ncftpls ',
      'ncftp ',
      'rabbitmqadmin ',
      'rdesktop ',
      'beeline ',
      'vsql ',
      'xfreerdp ',
      'wfreerdp ',
      'plink ',
      'pscp ',
      'psftp ',
      'putty ',
      'plink.exe ',
      'pscp.exe ',
      'psftp.exe ',
      'putty.exe ',
    ],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(
      String.raw`(?:(?:mosquitto_(?:sub|pub|rr)|ipmitool) ${WORDS}(?:-P|--pw) {1,3}|(?:cqlsh|rabbitmqadmin|rdesktop|beeline|ncftp(?:put|get|ls)?) ${WORDS}-p {1,3}|vsql ${WORDS}-w {0,3}|[xw]freerdp ${WORDS}/p:|(?:plink|pscp|psftp|putty)(?:\.exe)? ${WORDS}-pw {1,3})${VALUE}`,
    ),
    shape: 'a value after the option of a client that takes the password',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://mosquitto.org/man/mosquitto_sub-1.html' },
  },
  {
    id: 'wget-password-option',
    title: 'Password on a wget command line',
    severity: 'high',
    anchors: ['wget '],
    pattern: new RegExp(String.raw`wget ${WORDS}--(?:http-|ftp-|proxy-)?password[ =]{1,3}${VALUE}`),
    shape: 'a value after --password, --http-password, --ftp-password or --proxy-password of wget',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.gnu.org/software/wget/manual/wget.html' },
  },
  {
    id: 'httpie-password-option',
    title: 'Password on an HTTPie command line',
    severity: 'high',
    anchors: ['http -a ', 'https -a ', 'http --auth', 'https --auth', 'xh -a ', 'xh --auth'],
    pattern:
      /(?:https?|xh) (?:-a|--auth)[ =]{1,3}["']?[^\s:"'$<>]{1,80}:(?<secret>(?![$<%*\x80-\xff]|\{\{)[^\s"'\x60<>|;&(){}$,\\]{3,100})(?=[\s"'\x60|;&)\\]|$)/,
    shape: 'user:password after http -a',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://httpie.io/docs/cli/basic-auth' },
  },
  {
    id: 'redis-server-password',
    title: 'Password on the command line of a Redis server',
    severity: 'high',
    anchors: ['--requirepass ', '--masterauth '],
    before: null,
    pattern: new RegExp(String.raw`--(?:requirepass|masterauth) {1,3}${VALUE}`),
    shape: 'a value after --requirepass or --masterauth',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/' },
  },
  {
    id: 'rclone-command-password',
    title: 'Password on an rclone command line',
    severity: 'high',
    anchors: ['rclone obscure ', 'rclone config create ', 'rclone config password ', 'rclone config update '],
    pattern: new RegExp(String.raw`rclone (?:obscure {1,3}|config (?:create|update|password) ${WORDS}pass(?:word)?[ =]{1,3})${VALUE}`),
    shape: 'a value after rclone obscure, or after pass of rclone config',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://rclone.org/commands/rclone_obscure/' },
  },
  {
    id: 'minio-alias-secret',
    title: 'Secret key on a MinIO client command line',
    severity: 'high',
    anchors: ['mc alias set ', 'mc config host add '],
    pattern: new RegExp(
      String.raw`mc (?:alias set|config host add) {1,3}[\w-]{1,60} {1,3}["']?https?://[^\s"']{1,200}["']? {1,3}["']?[^\s"'$]{3,100}["']? {1,3}${VALUE}`,
    ),
    shape: 'the secret key behind the address and the access key',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html' },
  },
  {
    id: 'snmp-command-community',
    title: 'SNMP community or passphrase on a command line',
    severity: 'medium',
    anchors: [
      'snmpwalk ',
      'snmpget ',
      'snmpset ',
      'snmpgetnext ',
      'snmpbulkwalk ',
      'snmpbulkget ',
      'snmptable ',
      'snmpstatus ',
      'snmptrap ',
    ],
    pattern: new RegExp(
      String.raw`snmp(?:walk|get|set|getnext|bulkwalk|bulkget|table|status|trap) ${WORDS}-[cAX] {0,3}(?!["']?(?:public|private|community|string)\b)${VALUE}`,
    ),
    shape: 'a value after -c, -A or -X of an SNMP client',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.net-snmp.org/docs/man/snmpcmd.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'client-command-password': {
    flags: [
      ['mosquitto_sub -h mqtt.shop.io -u home -P ', { of: 'base62', length: 12 }, ' -t all'],
      ["mosquitto_pub -u home --pw '", { of: 'base62', length: 12 }, "' -m on"],
      ['ipmitool -H node1 -U root -P ', { of: 'base62', length: 12 }, ' power status'],
      ['ncftpput -u shop -p ', { of: 'base62', length: 12 }, ' ftp.shop.io / a.zip'],
      ['cqlsh -u shop -p ', { of: 'base62', length: 12 }, ' db.shop.io'],
      ['plink -batch -pw ', { of: 'base62', length: 12 }, ' shop@vault.shop.io ls'],
      ['xfreerdp /u:shop /p:', { of: 'base62', length: 12 }, ' /v:desk.shop.io'],
    ],
    passes: [
      ['ncftpput -u shop -p $PASSWORD ftp.shop.io / a.zip'],
      ['mosquitto_sub -h mqtt.shop.io -u home -P $PASSWORD -t all'],
      ['mosquitto_sub -h mqtt.shop.io -t all; cp -P abcdef x'],
      ['ipmitool -H node1 -U root -f file power status'],
      ['xfreerdp /u:shop /p:$PASSWORD /v:desk.shop.io'],
    ],
  },
  'wget-password-option': {
    flags: [
      ['wget --http-user=shop --http-password=', { of: 'base62', length: 12 }, ' https://shop.io/a.zip'],
      ["wget --user shop --password '", { of: 'base62', length: 12 }, "' https://shop.io/a.zip"],
    ],
    passes: [['wget --user=shop --password=$PASSWORD https://shop.io'], ['wget --user=shop --ask-password https://shop.io']],
  },
  'httpie-password-option': {
    flags: [['http -a shop:', { of: 'base62', length: 12 }, ' GET api.shop.io']],
    passes: [['http -a shop:$PASSWORD GET api.shop.io'], ['http -a shop GET api.shop.io']],
  },
  'redis-server-password': {
    flags: [['redis-server --requirepass ', { of: 'base62', length: 12 }, ' --appendonly yes']],
    passes: [
      ['redis-server --requirepass $PASSWORD'],
      ['redis-server --requirepass "${PASSWORD}"'],
      ['redis-server --requirepass --port 6379'],
    ],
  },
  'rclone-command-password': {
    flags: [
      ['rclone obscure ', { of: 'base62', length: 12 }],
      ['rclone config create shop sftp host sftp.shop.io user shop pass ', { of: 'base62', length: 12 }],
    ],
    passes: [['rclone obscure "$PASSWORD"'], ['rclone config create shop sftp host sftp.shop.io user shop'], ['rclone obscure -']],
  },
  'minio-alias-secret': {
    flags: [['mc alias set shop https://s3.shop.io shopkey ', { of: 'base62', length: 20 }]],
    passes: [['mc alias set shop https://s3.shop.io $KEY $SECRET'], ['mc alias set shop https://s3.shop.io shopkey $SECRET']],
  },
  'snmp-command-community': {
    flags: [
      ['snmpwalk -v2c -c ', { of: 'base62', length: 12 }, ' switch1 sysDescr'],
      ['snmpget -v3 -u shop -l authPriv -a SHA -A ', { of: 'base62', length: 12 }, ' switch1'],
    ],
    passes: [['snmpwalk -v2c -c public switch1'], ['snmpwalk -v2c -c $COMMUNITY switch1'], ['snmpget -v2c switch1']],
  },
}
