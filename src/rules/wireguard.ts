import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'wireguard-private-key',
    title: 'Private key (WireGuard)',
    severity: 'critical',
    anchors: ['PrivateKey'],
    before: null,
    pattern: /PrivateKey\s{0,4}=\s{0,4}(?<secret>[0-9A-Za-z+\/]{42}[AEIMQUYcgkosw048]=)(?!=)/,
    shape: '44 base64 characters after PrivateKey =',
    rank: 2,
    links: { revoke: null, docs: 'https://man7.org/linux/man-pages/man8/wg.8.html' },
  },
  {
    id: 'wireguard-preshared-key',
    title: 'Preshared key (WireGuard)',
    severity: 'high',
    anchors: ['PresharedKey', 'PreSharedKey'],
    pattern: /Pre[sS]haredKey\s{0,4}=\s{0,4}(?<secret>[0-9A-Za-z+\/]{42}[AEIMQUYcgkosw048]=)(?!=)/,
    shape: '44 base64 characters after PresharedKey =',
    rank: 2,
    links: { revoke: null, docs: 'https://www.wireguard.com/quickstart/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'wireguard-private-key': {
    flags: [['PrivateKey = ', { of: 'base64', length: 42 }, 'k=']],
    passes: [['PrivateKey = ', { of: 'base64', length: 30 }]],
  },
  'wireguard-preshared-key': {
    flags: [['PresharedKey = ', { of: 'base64', length: 42 }, 'k=']],
    passes: [['PresharedKey = ', { of: 'base64', length: 30 }]],
  },
}
