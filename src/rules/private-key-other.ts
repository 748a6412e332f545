import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'private-key-ssh2',
    title: 'Private key (SSH.com)',
    severity: 'high',
    anchors: ['---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----'],
    before: null,
    pattern:
      /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:[\s"']|\\{1,4}[nr]){1,12}(?:[A-Z][A-Za-z-]{2,20}: ?[^\r\n\\]{0,200}(?:\r?\n|\\{1,4}[nr])){0,4}[0-9A-Za-z+\/=]{40,20000}(?:(?:\s|\\{1,4}[nr]){1,12}[0-9A-Za-z+\/=]{16,500}){0,400}/,
    shape: 'a BEGIN SSH2 ENCRYPTED PRIVATE KEY header with a base64 body',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc4716' },
  },
  {
    id: 'private-key-xml-rsa',
    title: 'Private key (XML, .NET)',
    severity: 'critical',
    anchors: ['<RSAKeyValue>'],
    before: null,
    pattern:
      /<RSAKeyValue>(?=[0-9A-Za-z+\/=<>\s]{20,4000}<(?:P|D)>[0-9A-Za-z+\/=\s]{40,2000}<\/)[0-9A-Za-z+\/=<>\s]{200,9000}<\/RSAKeyValue>/,
    shape: 'RSAKeyValue with P or D',
    rank: 2,
    links: { revoke: null, docs: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'private-key-ssh2': {
    flags: [
      [
        '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "shop"\n',
        { of: 'base64', length: 70 },
        '\n',
        { of: 'base64', length: 70 },
        '\n---- END SSH2 ENCRYPTED PRIVATE KEY ----',
      ],
    ],
    passes: [['---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n<key>'], ['---- BEGIN SSH2 PUBLIC KEY ----\n', { of: 'base64', length: 70 }]],
  },
  'private-key-xml-rsa': {
    flags: [
      [
        '<RSAKeyValue><Modulus>',
        { of: 'base64', length: 172 },
        '</Modulus><Exponent>AQAB</Exponent><P>',
        { of: 'base64', length: 86 },
        '==</P><D>',
        { of: 'base64', length: 170 },
        '==</D></RSAKeyValue>',
      ],
    ],
    passes: [['<RSAKeyValue><Modulus>', { of: 'base64', length: 172 }, '</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>']],
  },
}
