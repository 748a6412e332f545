import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://portal.azure.com', docs: 'https://github.com/microsoft/security-utilities' }

/** Like azure-cask.ts, of services that are seldom met. */
export const rules = [
  {
    id: 'azure-mixed-reality-key',
    title: 'Azure Mixed Reality account key',
    severity: 'medium',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}AZMR\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, signature AZMR',
    proof: 'azure-cask',
    links,
  },
  {
    id: 'azure-fluid-relay-key',
    title: 'Azure Fluid Relay key',
    severity: 'medium',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}AZFR\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, signature AZFR',
    proof: 'azure-cask',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-mixed-reality-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99', 'CA', { of: 'base62', length: 16 }, 'AZMR', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 51 }, 'JQQJ99', 'CA', { of: 'base62', length: 16 }, 'AZMR', { of: 'base62', length: 4 }]],
  },
  'azure-fluid-relay-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99', 'CA', { of: 'base62', length: 16 }, 'AZFR', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 51 }, 'JQQJ99', 'CA', { of: 'base62', length: 16 }, 'AZFR', { of: 'base62', length: 4 }]],
  },
}
