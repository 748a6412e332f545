import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://portal.azure.com', docs: 'https://github.com/microsoft/security-utilities' }

/** Identifiable keys: a four-character signature just before the checksum at the end of the base64 text. */
export const rules = [
  {
    id: 'azure-storage-account-key',
    title: 'Azure Storage account key',
    severity: 'critical',
    anchors: ['+ASt'],
    reachBack: 76,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{76}\+ASt[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: 'signature +ASt in 88 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-cosmosdb-key',
    title: 'Azure Cosmos DB account key',
    severity: 'critical',
    anchors: ['ACDb'],
    reachBack: 76,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{76}ACDb[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: 'signature ACDb in 88 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-batch-key',
    title: 'Azure Batch account key',
    severity: 'high',
    anchors: ['+ABa'],
    reachBack: 76,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{76}\+ABa[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: 'signature +ABa in 88 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-ml-classic-key',
    title: 'Azure Machine Learning (classic) key',
    severity: 'medium',
    anchors: ['+AMC'],
    reachBack: 76,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{76}\+AMC[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: 'signature +AMC in 88 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-apim-key',
    title: 'Azure API Management key',
    severity: 'high',
    anchors: ['APIM'],
    reachBack: 76,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{76}APIM[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: 'signature APIM in 88 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-container-registry-key',
    title: 'Azure Container Registry key',
    severity: 'high',
    anchors: ['+ACR'],
    reachBack: 42,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{42}\+ACR[A-D][0-9A-Za-z+\/]{5}(?![0-9A-Za-z+\/=])/,
    shape: 'signature +ACR in 52 base64 characters',
    proof: 'azure-key',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-storage-account-key': {
    flags: [[{ of: 'base62', length: 76 }, '+ASt', { of: 'base62', length: 5 }, 'Q==']],
    passes: [
      [{ of: 'base62', length: 75 }, '+ASt', { of: 'base62', length: 5 }, 'Q=='],
      [{ of: 'base62', length: 76 }, '+ASt', { of: 'base62', length: 5 }, 'Q='],
    ],
  },
  'azure-cosmosdb-key': {
    flags: [[{ of: 'base62', length: 76 }, 'ACDb', { of: 'base62', length: 5 }, 'Q==']],
    passes: [
      [{ of: 'base62', length: 75 }, 'ACDb', { of: 'base62', length: 5 }, 'Q=='],
      [{ of: 'base62', length: 76 }, 'ACDb', { of: 'base62', length: 5 }, 'Q='],
    ],
  },
  'azure-batch-key': {
    flags: [[{ of: 'base62', length: 76 }, '+ABa', { of: 'base62', length: 5 }, 'Q==']],
    passes: [
      [{ of: 'base62', length: 75 }, '+ABa', { of: 'base62', length: 5 }, 'Q=='],
      [{ of: 'base62', length: 76 }, '+ABa', { of: 'base62', length: 5 }, 'Q='],
    ],
  },
  'azure-ml-classic-key': {
    flags: [[{ of: 'base62', length: 76 }, '+AMC', { of: 'base62', length: 5 }, 'Q==']],
    passes: [
      [{ of: 'base62', length: 75 }, '+AMC', { of: 'base62', length: 5 }, 'Q=='],
      [{ of: 'base62', length: 76 }, '+AMC', { of: 'base62', length: 5 }, 'Q='],
    ],
  },
  'azure-apim-key': {
    flags: [[{ of: 'base62', length: 76 }, 'APIM', { of: 'base62', length: 5 }, 'Q==']],
    passes: [
      [{ of: 'base62', length: 75 }, 'APIM', { of: 'base62', length: 5 }, 'Q=='],
      [{ of: 'base62', length: 76 }, 'APIM', { of: 'base62', length: 5 }, 'Q='],
    ],
  },
  'azure-container-registry-key': {
    flags: [[{ of: 'base62', length: 42 }, '+ACRC', { of: 'base62', length: 5 }]],
    passes: [[{ of: 'base62', length: 41 }, '+ACRC', { of: 'base62', length: 5 }]],
  },
}
