import type { ExamplesOf, Rule } from './rule.ts'

const BASE64 = '[0-9A-Za-z+/=]'
const EOL = String.raw`(?:\r?\n|\\{1,4}[nr]|\\{1,4}r\\{1,4}n)\s{0,20}`

export const rules = [
  {
    id: 'putty-private-key',
    title: 'Private key (PuTTY)',
    severity: 'critical',
    anchors: ['Private-Lines: '],
    before: null,
    pattern: new RegExp(
      `Private-Lines: \\d{1,3}${EOL}${BASE64}{20,80}(?:${EOL}(?!Private-MAC)${BASE64}{1,80}){0,300}(?:${EOL}Private-MAC: [0-9a-f]{40,64})?`,
    ),
    shape: 'Private-Lines of a PuTTY key file, base64 body',
    proof: 'putty',
    rank: 2,
    links: { revoke: null, docs: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'putty-private-key': {
    flags: [
      [
        'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n',
        { of: 'base64', length: 48 },
        '\nPrivate-MAC: ',
        { of: 'hex', length: 64 },
        '\n',
      ],
    ],
    passes: [['Private-Lines: 1\n<data>\nPrivate-MAC: ', { of: 'hex', length: 64 }]],
  },
}
