import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://hashcat.net/wiki/doku.php?id=example_hashes' }

export const rules = [
  {
    id: 'kerberos-asrep-hash',
    title: 'Kerberos AS-REP hash',
    severity: 'high',
    anchors: ['$krb5asrep$'],
    pattern: /\$krb5asrep\$(?:\d{1,2}\$)?(?:[^\s:$"']{1,120}:)?[0-9a-f]{32}\$[0-9a-f]{64,4000}(?![0-9A-Za-z])/,
    shape: 'prefix $krb5asrep$, a checksum, hexadecimal cipher text',
    rank: 2,
    links,
  },
  {
    id: 'kerberos-tgs-hash',
    title: 'Kerberos service ticket hash',
    severity: 'high',
    anchors: ['$krb5tgs$'],
    pattern: /\$krb5tgs\$\d{1,2}\$(?:\*[^*\s"']{1,200}\*\$)?(?:[^\s*$"']{1,120}\$){0,3}[0-9a-f]{24,32}\$[0-9a-f]{64,8000}(?![0-9A-Za-z])/,
    shape: 'prefix $krb5tgs$, user and service, a checksum, hexadecimal cipher text',
    rank: 2,
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'kerberos-asrep-hash': {
    flags: [
      ['$krb5asrep$23$shop@shop.local:', { of: 'hex', length: 32 }, '$', { of: 'hex', length: 64 }],
      ['$krb5asrep$23$', { of: 'hex', length: 32 }, '$', { of: 'hex', length: 600 }],
    ],
    passes: [['$krb5asrep$23$shop@shop.local:', { of: 'hex', length: 32 }, '$', { of: 'hex', length: 63 }]],
  },
  'kerberos-tgs-hash': {
    flags: [
      ['$krb5tgs$23$*shop$SHOP.LOCAL$http/shop*$', { of: 'hex', length: 32 }, '$', { of: 'hex', length: 64 }],
      ['$krb5tgs$18$shop$SHOP.LOCAL$', { of: 'hex', length: 24 }, '$', { of: 'hex', length: 600 }],
    ],
    passes: [['$krb5tgs$23$*shop$SHOP.LOCAL$http/shop*$', { of: 'hex', length: 32 }, '$', { of: 'hex', length: 63 }]],
  },
}
