import type { ExamplesOf, Rule } from './rule.ts'

/** PKCS#1 (RFC 8017), PKCS#8 for RSA, EC and Ed25519 (RFC 5208, 8410), SEC 1 (RFC 5915): the first bytes of each in base64. */
export const rules = [
  {
    id: 'der-private-key',
    title: 'Private key (DER in base64)',
    severity: 'critical',
    anchors: [
      'IBAAKC',
      'IBAAKB',
      'IBADANBgkqhkiG9w0BAQEFAASC',
      'MHcCAQEEI',
      'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w',
      'MC4CAQAwBQYDK2VwBCIEI',
    ],
    reachBack: 6,
    before: String.raw`\w+/-`,
    pattern:
      /(?:MII[0-9A-Za-z+\/]{3}IBA(?:AK[BC]|DANBgkqhkiG9w0BAQEFAASC)[0-9A-Za-z+\/]{100,8000}|MHcCAQEEI[0-9A-Za-z+\/]{100,200}|MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w[0-9A-Za-z+\/]{100,200}|MC4CAQAwBQYDK2VwBCIEI[0-9A-Za-z+\/]{40,60})={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'the beginning of a private key in DER, base64 characters',
    proof: 'pem',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc5958' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'der-private-key': {
    flags: [
      ['MIIEvgIBADANBgkqhkiG9w0BAQEF', 'AASC', { of: 'base62', length: 1590 }, '=='],
      ['MIIEpAIBA', 'AKCAQEA', { of: 'base62', length: 1500 }],
      ['MHcCAQE', 'EI', { of: 'base62', length: 152 }, '=='],
      ['MC4CAQAwBQYDK2Vw', 'BCIEI', { of: 'base62', length: 43 }],
    ],
    passes: [
      ['MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A', { of: 'base62', length: 360 }],
      ['MIIEvgIBADANBgkqhkiG9w0BAQEFAASC', { of: 'base62', length: 40 }],
    ],
  },
}
