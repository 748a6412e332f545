import type { ExamplesOf, Rule } from './rule.ts'

const VALUE = String.raw`(?<secret>(?![$<%*\x80-\xff]|\{\{)[^\s"'\x60<>|;&(){}$\\]{3,100})`
/** The same; between single quotes a shell reads every sign as it is. */
const WORD = String.raw`\\{0,3}["']?(?<secret>(?![$<%*\x80-\xff]|\{\{|(?:new|old|my|your|the)[_-]?pass(?:word|wd)?(?![^\s"'|\\]))(?:(?<=')[^\s'\\]{3,100}(?=\\{0,3}')|[^\s"'\x60<>|;&(){}$\\]{3,100}))`
const ECHO = String.raw`(?:echo (?:-[enE]{1,3} )?|printf (?:["']?%s(?:\\{1,2}n)?["']? )?)`
const PIPE = String.raw`\\{0,3}["']? {0,3}\| {0,3}`

export const rules = [
  {
    id: 'chpasswd-input',
    title: 'Password piped into chpasswd',
    severity: 'high',
    anchors: ['chpasswd'],
    reachBack: 200,
    before: null,
    pattern: new RegExp(String.raw`echo (?:-[en]{1,2} )?\\{0,3}["']?[\w.-]{1,40}:${VALUE}${PIPE}(?:sudo (?:-S )?)?(?:/usr/sbin/)?chpasswd`),
    shape: 'user:password piped into chpasswd',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://man7.org/linux/man-pages/man8/chpasswd.8.html' },
  },
  {
    id: 'sudo-input',
    title: 'Password piped into a command',
    severity: 'high',
    anchors: [
      'sudo -',
      'sudo --stdin',
      'docker login',
      'podman login',
      'passwd --stdin',
      'openconnect',
      '| kinit',
      '|kinit',
      'registry login',
      'cryptsetup ',
      'veracrypt ',
      'mkpasswd ',
    ],
    reachBack: 200,
    before: null,
    pattern: new RegExp(
      String.raw`${ECHO}${WORD}(?:\\{1,2}n)?${PIPE}(?:sudo (?:(?:-[A-RT-Za-z]{1,3}|--\w{2,12}|-u \w{1,30}) ){0,3}(?:-[A-Za-z]{0,3}S\b|--stdin)|(?:sudo )?(?:/usr/bin/)?(?:passwd --stdin|openconnect(?=[^\r\n]{0,200}--passwd-on-stdin)|kinit\b|cryptsetup (?=[^\r\n]{0,100}(?:luks|open|--key-file| -))|veracrypt (?=[^\r\n]{0,200}--stdin)|mkpasswd (?=[^\r\n]{0,60}(?:-s\b|--stdin)))|(?:docker|podman|helm registry) login(?=[^\r\n]{0,200}--password-stdin))`,
    ),
    shape: 'a word piped into what asks for a password: sudo -S, passwd --stdin, docker login --password-stdin',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.sudo.ws/docs/man/sudo.man/' },
  },
  {
    id: 'here-string-password',
    title: 'Password in a here-string',
    severity: 'high',
    anchors: ['<<<'],
    before: null,
    pattern: new RegExp(
      String.raw`<<< ?${WORD}(?=["'\s;)&|]|$)(?<=(?:kinit|sudo (?:-\w{1,3} ){0,2}-k?S|passwd --stdin|login[^\r\n|;]{1,80}--password-stdin|--passwd-on-stdin|cryptsetup)\b[^\r\n|;]{0,200}<<< ?\S{1,110})`,
    ),
    shape: 'a word behind <<< of a command that asks for a password',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.gnu.org/software/bash/manual/bash.html#Here-Strings' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'chpasswd-input': {
    flags: [['echo "root:', { of: 'base62', length: 12 }, '" | chpasswd']],
    passes: [['echo "root:$PASSWORD" | chpasswd'], ['chpasswd < users'], ['echo "root:${PASSWORD}" | sudo chpasswd']],
  },
  'sudo-input': {
    flags: [
      ["echo '", { of: 'base62', length: 12 }, "' | sudo -S ls"],
      ['echo ', { of: 'base62', length: 12 }, ' | docker login -u shop --password-stdin'],
      ["echo 'A$", { of: 'base62', length: 12 }, "' | sudo -k -S ls"],
      ['echo "', { of: 'base62', length: 12 }, '" | passwd --stdin shop'],
      ["echo '", { of: 'base62', length: 12 }, "' | sudo openconnect --user=shop --passwd-on-stdin vpn.shop.io"],
      ["printf '", { of: 'base62', length: 12 }, "\\n' | kinit shop@SHOP.IO"],
    ],
    passes: [
      ['echo "deb https://shop.io stable main" | sudo tee /etc/apt/a.list'],
      ['echo "$PASSWORD" | passwd --stdin shop'],
      ['echo "newpassword" | passwd --stdin shop'],
      ['echo a1b2c3d4 | sudo -u shop tee file'],
      ['echo a1b2c3d4 | openconnect vpn.shop.io'],
      ['echo $PASSWORD | sudo -S ls'],
      ['echo "$TOKEN" | docker login -u shop --password-stdin'],
      ['echo abcdef | docker login'],
    ],
  },
  'here-string-password': {
    flags: [
      ['kinit shop@SHOP.IO <<< "', { of: 'base62', length: 12 }, '"'],
      ["sudo -S ls <<< '", { of: 'base62', length: 12 }, "'"],
    ],
    passes: [['kinit shop <<< "$PASSWORD"'], ['read a b <<< "', { of: 'base62', length: 12 }, '"'], ['sudo tee file <<< a1b2c3d4']],
  },
}
