import type { ExamplesOf, Rule } from './rule.ts'

/** The end of a line, escaped or not, with what quotes it in source text. */
const WRAP = String.raw`(?:[\s"'+,>|]|\\{1,4}[nr]){1,40}`

export const rules = [
  {
    id: 'openvpn-static-key',
    title: 'Static key of OpenVPN',
    severity: 'high',
    anchors: ['-----BEGIN OpenVPN '],
    before: null,
    pattern: new RegExp(
      String.raw`-----BEGIN OpenVPN (?:Static key V1-----(?:${WRAP}[0-9a-f]{32}){2,32}(?:${WRAP}-----END OpenVPN Static key V1-----)?|tls-crypt-v2 (?:client|server) key-----(?:${WRAP}[A-Za-z0-9+/=]{32,76}){2,20})`,
    ),
    shape: 'a BEGIN OpenVPN Static key header with lines in hexadecimal',
    rank: 2,
    links: { revoke: null, docs: 'https://openvpn.net/community-docs/static-key-mini-howto.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'openvpn-static-key': {
    flags: [
      [
        '-----BEGIN OpenVPN ',
        'Static key V1-----\n',
        { of: 'hex', length: 32 },
        '\n',
        { of: 'hex', length: 32 },
        '\n-----END OpenVPN Static key V1-----',
      ],
    ],
    passes: [['-----BEGIN OpenVPN ', 'Static key V1-----\n...\n-----END OpenVPN Static key V1-----']],
  },
}
