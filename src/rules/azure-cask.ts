import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://portal.azure.com', docs: 'https://github.com/microsoft/security-utilities' }

export const rules = [
  {
    id: 'azure-devops-pat',
    title: 'Azure DevOps personal access token',
    severity: 'critical',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}AZDO\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, signature AZDO',
    links: { revoke: 'https://dev.azure.com', docs: 'https://github.com/microsoft/security-utilities' },
  },
  {
    id: 'azure-cognitive-services-key',
    title: 'Azure AI services key',
    severity: 'high',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}(?:ACOG|acog)\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, signature ACOG',
    links,
  },
  {
    id: 'azure-app-configuration-key',
    title: 'Azure App Configuration key',
    severity: 'high',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}AZAC\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, signature AZAC',
    links,
  },
  {
    id: 'azure-maps-key',
    title: 'Azure Maps key',
    severity: 'medium',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}AZMP\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, signature AZMP',
    links,
  },
  {
    id: 'azure-communication-services-key',
    title: 'Azure Communication Services key',
    severity: 'high',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}AZCS\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, signature AZCS',
    links,
  },
  {
    id: 'azure-event-grid-key',
    title: 'Azure Event Grid key',
    severity: 'high',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}AZEG\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, signature AZEG',
    links,
  },
  {
    id: 'azure-cask-key',
    title: 'Azure annotated security key',
    severity: 'critical',
    anchors: ['JQQJ99'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ99\w[A-L]\w{16}(?!AZ(?:DO|AC|MP|CS|EG)|ACOG|acog)[A-Za-z]{4}\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ99 after 52 characters, 84 in all',
    links,
  },
  {
    id: 'azure-cask-derived-key',
    title: 'Azure annotated derived key',
    severity: 'high',
    anchors: ['JQQJ9D', 'JQQJ9H'],
    reachBack: 52,
    before: String.raw`\w`,
    pattern: /\w{52}JQQJ9[DH]\w[A-L]\w{16}[A-Za-z]{4}\w{4}(?:\w{2}==)?(?!\w)/,
    shape: 'annotated key: JQQJ9D or JQQJ9H after 52 characters, 84 in all',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-devops-pat': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'AZDO', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'WXYZ', { of: 'base62', length: 4 }]],
  },
  'azure-cognitive-services-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'ACOG', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'WXYZ', { of: 'base62', length: 4 }]],
  },
  'azure-app-configuration-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'AZAC', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'WXYZ', { of: 'base62', length: 4 }]],
  },
  'azure-maps-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'AZMP', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'WXYZ', { of: 'base62', length: 4 }]],
  },
  'azure-communication-services-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'AZCS', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'WXYZ', { of: 'base62', length: 4 }]],
  },
  'azure-event-grid-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'AZEG', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'WXYZ', { of: 'base62', length: 4 }]],
  },
  'azure-cask-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'AZFR', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 51 }, 'JQQJ99CA', { of: 'base62', length: 16 }, 'AZFR', { of: 'base62', length: 4 }]],
  },
  'azure-cask-derived-key': {
    flags: [[{ of: 'base62', length: 52 }, 'JQQJ9DCA', { of: 'base62', length: 16 }, 'AZFR', { of: 'base62', length: 4 }]],
    passes: [[{ of: 'base62', length: 52 }, 'JQQJ9ACA', { of: 'base62', length: 16 }, 'AZFR', { of: 'base62', length: 4 }]],
  },
}
