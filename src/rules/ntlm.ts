import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    // types 1 and 2 hold no response to a challenge
    id: 'ntlm-token',
    title: 'NTLM authenticate message',
    severity: 'medium',
    anchors: ['TlRMTVNTUAADAAAA'],
    before: '0-9A-Za-z+/',
    pattern: /TlRMTVNTUAADAAAA[0-9A-Za-z+\/]{64,4000}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'base64 of NTLMSSP, type 3',
    links: { revoke: null, docs: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'ntlm-token': {
    flags: [
      ['TlRMTVNTUAADAAAA', { of: 'base64', length: 64 }],
      ['TlRMTVNTUAADAAAA', { of: 'base64', length: 400 }, '=='],
    ],
    passes: [
      ['TlRMTVNTUAABAAAA', { of: 'base64', length: 64 }],
      ['TlRMTVNTUAADAAAA', { of: 'base64', length: 40 }],
    ],
  },
}
