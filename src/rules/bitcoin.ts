import type { ExamplesOf, Rule } from './rule.ts'

const BASE58 = '[1-9A-HJ-NP-Za-km-z]'
/** What stands between a name and its value. */
const ASSIGNED = String.raw`[\w\\"'\]]{0,12}\s{0,8}(?:[=:]>?|:=|,)\s{0,8}[\\"']{0,3}`

export const rules = [
  {
    id: 'bip32-extended-private-key',
    title: 'Extended private key (BIP-32)',
    severity: 'critical',
    anchors: ['xprv', 'yprv', 'zprv', 'tprv'],
    pattern: new RegExp(`[xyzt]prv${BASE58}{107}(?![0-9A-Za-z])`),
    shape: 'prefix xprv, yprv, zprv or tprv, 107 base58 characters',
    proof: 'bip32-key',
    links: { revoke: null, docs: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki' },
  },
  {
    // without its checksum nothing would tell it from any other word of base58, so that a wrong one is no match at all
    id: 'bitcoin-wif-key',
    title: 'Bitcoin private key (wallet import format)',
    severity: 'critical',
    anchors: [
      'wif',
      'WIF',
      'Wif',
      'bitcoin',
      'BITCOIN',
      'Bitcoin',
      'btc',
      'BTC',
      'privkey',
      'PRIVKEY',
      'privKey',
      'rivateKey',
      'rivate_key',
      'RIVATE_KEY',
    ],
    reachBack: 1,
    before: null,
    pattern: new RegExp(
      `(?:[Ww]if|WIF|[Bb]itcoin|BITCOIN|btc|BTC|priv[Kk]ey|PRIVKEY|[Pp]rivate_?[Kk]ey|PRIVATE_KEY)${ASSIGNED}(?<secret>5[HJK]${BASE58}{49}|[KL]${BASE58}{51})(?![0-9A-Za-z])`,
    ),
    shape: '51 or 52 base58 characters assigned to a private key',
    proof: 'bitcoin-wif',
    rank: 2,
    links: { revoke: null, docs: 'https://en.bitcoin.it/wiki/Wallet_import_format' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'bip32-extended-private-key': {
    flags: [
      ['xprv', { of: 'base58', length: 107 }],
      ['tprv', { of: 'base58', length: 107 }],
    ],
    passes: [
      ['xprv', { of: 'base58', length: 106 }],
      ['xpub', { of: 'base58', length: 107 }],
    ],
  },
  'bitcoin-wif-key': {
    flags: [
      ['"wif": "L', { of: 'base58', length: 51 }, '"'],
      ['BTC_PRIVATE_KEY=5J', { of: 'base58', length: 49 }],
    ],
    passes: [
      ['L', { of: 'base58', length: 51 }],
      ['"wif": "L', { of: 'base58', length: 50 }, '"'],
      ['"wif": "1', { of: 'base58', length: 51 }, '"'],
    ],
  },
}
