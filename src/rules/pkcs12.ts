import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'private-key-pkcs12',
    title: 'PKCS#12 key store in base64',
    severity: 'high',
    anchors: ['IBAzCC', 'MIACAQMw'],
    reachBack: 6,
    before: '0-9A-Za-z+/',
    pattern:
      /(?:MII[0-9A-Za-z+\/]{2}[AQgw]IBAzCC|MIACAQMwgA)[0-9A-Za-z+\/]{24,20000}(?:(?:\s|\\{1,4}[nr]){1,12}[0-9A-Za-z+\/]{16,500}){0,400}={0,2}(?:(?:\s|\\{1,4}[nr]){1,12}[0-9A-Za-z+\/]{1,15}={0,2})?(?![0-9A-Za-z+\/=])/,
    shape: 'base64 of a PKCS#12 structure of version 3',
    proof: 'pkcs12',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc7292' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'private-key-pkcs12': {
    flags: [
      ['MIIKYQIBAzCC', { of: 'base64', length: 400 }, '=='],
      [
        'MIIKYgIBAzCC',
        { of: 'base64', length: 52 },
        '\n',
        { of: 'base64', length: 64 },
        '\n',
        { of: 'base64', length: 64 },
        '\n',
        { of: 'base64', length: 20 },
        '=',
      ],
    ],
    passes: [
      ['MIIKYQIBADCC', { of: 'base64', length: 400 }, '=='],
      ['MIIKYQIBAzCC', { of: 'base64', length: 20 }],
    ],
  },
}
