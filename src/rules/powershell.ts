import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'powershell-securestring-plaintext',
    title: 'Plain text turned into a PowerShell secure string',
    severity: 'high',
    anchors: ['ConvertTo-SecureString', 'convertto-securestring'],
    pattern: /[Cc]onvert[Tt]o-[Ss]ecure[Ss]tring(?=[^\r\n]{0,200}-[Aa]s[Pp]lain[Tt]ext)[^\r\n"']{0,60}["'](?<secret>[^"'\r\n$]{3,100})["']/,
    shape: 'a string literal after ConvertTo-SecureString -AsPlainText',
    rank: 2,
    links: { revoke: null, docs: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'powershell-securestring-plaintext': {
    flags: [
      ['ConvertTo-SecureString "', { of: 'base62', length: 14 }, '" -AsPlainText -Force'],
      ["ConvertTo-SecureString -AsPlainText -Force -String '", { of: 'base62', length: 14 }, "'"],
    ],
    passes: [['ConvertTo-SecureString $password -AsPlainText -Force'], ['ConvertTo-SecureString "', { of: 'base62', length: 14 }, '"']],
  },
}
