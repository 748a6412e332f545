import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'filezilla-password',
    title: 'Stored site password (FileZilla)',
    severity: 'high',
    anchors: ['<Pass encoding="base64">'],
    pattern: /<Pass encoding="base64">(?<secret>[0-9A-Za-z+\/]{4,200}={0,2})<\/Pass>/,
    shape: 'base64 in <Pass encoding="base64">',
    rank: 2,
    links: { revoke: null, docs: 'https://wiki.filezilla-project.org/Network_Configuration' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'filezilla-password': {
    flags: [['<Pass encoding="base64">', { of: 'base64', length: 16 }, '</Pass>']],
    passes: [
      ['<Pass encoding="base64"></Pass>'],
      ['<Pass encoding="crypt" pubkey="', { of: 'base64', length: 32 }, '">', { of: 'base64', length: 64 }, '</Pass>'],
    ],
  },
}
