import type { ExamplesOf, Rule } from './rule.ts'

const VALUE = String.raw`(?<secret>(?![$<%*\x80-\xff]|\{\{)[^\s"'\x60<>|;&(){}$\\]{3,100})`
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
    title: 'Password piped into sudo',
    severity: 'high',
    anchors: ['sudo -S', 'sudo --stdin', 'sudo -kS', 'docker login'],
    reachBack: 200,
    before: null,
    pattern: new RegExp(
      String.raw`echo (?:-[en]{1,2} )?\\{0,3}["']?${VALUE}${PIPE}(?:sudo (?:-k?S|--stdin)|docker login(?=[^\r\n]{0,200}--password-stdin))`,
    ),
    shape: 'a word piped into sudo -S or docker login --password-stdin',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.sudo.ws/docs/man/sudo.man/' },
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
    ],
    passes: [['echo $PASSWORD | sudo -S ls'], ['echo "$TOKEN" | docker login -u shop --password-stdin'], ['echo abcdef | docker login']],
  },
}
