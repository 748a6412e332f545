import type { ExamplesOf, Rule } from './rule.ts'

const BASE64 = String.raw`[0-9A-Za-z+/=]`
/** What wraps a key in source text, line by line: white space, quotes, commas, comment and concatenation signs, escaped line ends. */
const WRAP = String.raw`(?:[\s"'\x60,>#|*.;&()]|\\{1,4}[nr]|\\{1,4}(?![nr\\])|\+(?=[\s"'\x60])|/{2,3}(?=\s))`
/** Proc-Type and DEK-Info (RFC 1421), Version and Comment (OpenPGP). */
const HEADERS = String.raw`(?:[A-Z][A-Za-z-]{2,30}: ?[^\r\n\\"]{0,200}(?:\r?\n|\\{1,4}[nr])${WRAP}{0,60}){0,6}`
/** The same of an encrypted key whose line ends became spaces. */
const HEADERS_IN_LINE = '(?:Proc-Type: ?4,ENCRYPTED {1,4}DEK-Info: ?[A-Z0-9-]{3,20},[0-9A-Fa-f]{8,64} {1,4})?'
/** At least 40 characters of base64. Then whole lines, so that a block without END stops where prose goes on. */
const LINE = `${WRAP}{1,60}${BASE64}{16,500}`
const BODY = `(?:${BASE64}{40,20000}|${BASE64}{24,39}${LINE})(?:${LINE}){0,500}`
/** The last lines may be short, but only END proves that they belong to the block. */
const TAIL = `(?:${WRAP}{1,60}${BASE64}{1,15}){0,2}${WRAP}{0,60}`
/** RSA, EC, DSA, ENCRYPTED, or none for PKCS#8. */
const KIND = '(?:[A-Z0-9]{2,10} )?'

export const rules = [
  {
    id: 'pem-private-key',
    title: 'Private key (PEM)',
    severity: 'critical',
    anchors: ['-----BEGIN '],
    before: null,
    pattern: new RegExp(
      `-----BEGIN (?!OPENSSH|PGP)${KIND}PRIVATE KEY-----${WRAP}{1,60}${HEADERS}${HEADERS_IN_LINE}${BODY}(?:${TAIL}-----END ${KIND}PRIVATE KEY-----)?`,
    ),
    shape: 'a BEGIN ... PRIVATE KEY header with a base64 body',
    proof: 'pem',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc7468' },
  },
  {
    id: 'openssh-private-key',
    title: 'Private key (OpenSSH)',
    severity: 'critical',
    anchors: ['-----BEGIN OPENSSH '],
    before: null,
    pattern: new RegExp(`-----BEGIN OPENSSH PRIVATE KEY-----${WRAP}{1,60}${HEADERS}${BODY}(?:${TAIL}-----END OPENSSH PRIVATE KEY-----)?`),
    shape: 'a BEGIN OPENSSH PRIVATE KEY header with a base64 body',
    proof: 'openssh',
    rank: 2,
    links: { revoke: null, docs: 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key' },
  },
  {
    id: 'pgp-private-key-block',
    title: 'Private key (OpenPGP)',
    severity: 'critical',
    anchors: ['-----BEGIN PGP '],
    before: null,
    pattern: new RegExp(
      `-----BEGIN PGP PRIVATE KEY BLOCK-----${WRAP}{1,60}${HEADERS}${BODY}(?:${TAIL}-----END PGP PRIVATE KEY BLOCK-----)?`,
    ),
    shape: 'a BEGIN PGP PRIVATE KEY BLOCK header with a base64 body',
    proof: 'pgp',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc4880' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'pem-private-key': {
    flags: [
      [
        '-----BEGIN RSA ',
        'PRIVATE KEY-----\nMII',
        { of: 'base64', length: 61 },
        '\n',
        { of: 'base64', length: 64 },
        '\n',
        { of: 'base64', length: 20 },
        '==\n',
        '-----END RSA PRIVATE KEY-----',
      ],
      [
        '"-----BEGIN ',
        'PRIVATE KEY-----\\nMII',
        { of: 'base64', length: 61 },
        '\\n',
        { of: 'base64', length: 40 },
        '\\n',
        '-----END PRIVATE KEY-----\\n"',
      ],
      [
        '-----BEGIN EC ',
        'PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,',
        { of: 'HEX', length: 32 },
        '\n\n',
        { of: 'base64', length: 64 },
        '\n',
        { of: 'base64', length: 64 },
        '\n',
      ],
      [
        'KEY="-----BEGIN RSA ',
        'PRIVATE KEY----- Proc-Type: 4,ENCRYPTED DEK-Info: AES-128-CBC,',
        { of: 'HEX', length: 32 },
        '  ',
        { of: 'base64', length: 64 },
        ' ',
        { of: 'base64', length: 64 },
        ' -----END RSA PRIVATE KEY-----"',
      ],
      [
        '"-----BEGIN ',
        'PRIVATE KEY-----\\n" +\n  "MII',
        { of: 'base64', length: 61 },
        '\\n" +\n  "',
        { of: 'base64', length: 64 },
        '\\n" +\n  "',
        '-----END PRIVATE KEY-----"',
      ],
    ],
    passes: [
      ['-----BEGIN ', 'PRIVATE KEY-----\n...\n', '-----END PRIVATE KEY-----'],
      ['-----BEGIN ', 'PUBLIC KEY-----\nMII', { of: 'base64', length: 61 }, '\n', '-----END PUBLIC KEY-----'],
      ['if (text.includes("-----BEGIN RSA ', 'PRIVATE KEY-----")) return parsePrivateKeyFromText(text)'],
    ],
  },
  'openssh-private-key': {
    flags: [
      [
        '-----BEGIN OPENSSH ',
        'PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE',
        { of: 'base64', length: 51 },
        '\n',
        { of: 'base64', length: 70 },
        '\n',
        { of: 'base64', length: 30 },
        '=\n',
        '-----END OPENSSH PRIVATE KEY-----',
      ],
    ],
    passes: [['-----BEGIN OPENSSH ', 'PRIVATE KEY-----\n<key>\n', '-----END OPENSSH PRIVATE KEY-----']],
  },
  'pgp-private-key-block': {
    flags: [
      [
        '-----BEGIN PGP ',
        'PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n',
        { of: 'base64', length: 64 },
        '\n',
        { of: 'base64', length: 64 },
        '\n',
        { of: 'base64', length: 12 },
        '\n=',
        { of: 'base64', length: 4 },
        '\n',
        '-----END PGP PRIVATE KEY BLOCK-----',
      ],
    ],
    passes: [['-----BEGIN PGP ', 'PUBLIC KEY BLOCK-----\n\n', { of: 'base64', length: 64 }, '\n', '-----END PGP PUBLIC KEY BLOCK-----']],
  },
}
