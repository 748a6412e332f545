import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://portal.azure.com', docs: 'https://github.com/microsoft/security-utilities' }

/** Like azure-keys.ts, for keys of 32 bytes. */
export const rules = [
  {
    id: 'azure-redis-key',
    title: 'Azure Cache for Redis key',
    severity: 'high',
    anchors: ['AzCa'],
    reachBack: 33,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{33}AzCa[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: 'signature AzCa in 44 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-service-bus-key',
    title: 'Azure Service Bus key',
    severity: 'high',
    anchors: ['+ASb'],
    reachBack: 33,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{33}\+ASb[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: 'signature +ASb in 44 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-event-hub-key',
    title: 'Azure Event Hubs key',
    severity: 'high',
    anchors: ['+AEh'],
    reachBack: 33,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{33}\+AEh[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: 'signature +AEh in 44 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-relay-key',
    title: 'Azure Relay key',
    severity: 'high',
    anchors: ['+ARm'],
    reachBack: 33,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{33}\+ARm[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: 'signature +ARm in 44 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-iot-key',
    title: 'Azure IoT key',
    severity: 'high',
    anchors: ['AIoT'],
    reachBack: 33,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{33}AIoT[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: 'signature AIoT in 44 base64 characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-event-grid-key-32',
    title: 'Azure Event Grid key (32-byte form)',
    severity: 'high',
    anchors: ['AZEG'],
    reachBack: 33,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{33}AZEG[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: 'signature AZEG in 44 base64 characters',
    proof: 'azure-key',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-redis-key': {
    flags: [[{ of: 'base62', length: 33 }, 'AzCaC', { of: 'base62', length: 5 }, '=']],
    passes: [[{ of: 'base62', length: 32 }, 'AzCaC', { of: 'base62', length: 5 }, '=']],
  },
  'azure-service-bus-key': {
    flags: [[{ of: 'base62', length: 33 }, '+ASbC', { of: 'base62', length: 5 }, '=']],
    passes: [[{ of: 'base62', length: 32 }, '+ASbC', { of: 'base62', length: 5 }, '=']],
  },
  'azure-event-hub-key': {
    flags: [[{ of: 'base62', length: 33 }, '+AEhC', { of: 'base62', length: 5 }, '=']],
    passes: [[{ of: 'base62', length: 32 }, '+AEhC', { of: 'base62', length: 5 }, '=']],
  },
  'azure-relay-key': {
    flags: [[{ of: 'base62', length: 33 }, '+ARmC', { of: 'base62', length: 5 }, '=']],
    passes: [[{ of: 'base62', length: 32 }, '+ARmC', { of: 'base62', length: 5 }, '=']],
  },
  'azure-iot-key': {
    flags: [[{ of: 'base62', length: 33 }, 'AIoTC', { of: 'base62', length: 5 }, '=']],
    passes: [[{ of: 'base62', length: 32 }, 'AIoTC', { of: 'base62', length: 5 }, '=']],
  },
  'azure-event-grid-key-32': {
    flags: [[{ of: 'base62', length: 33 }, 'AZEGC', { of: 'base62', length: 5 }, '=']],
    passes: [[{ of: 'base62', length: 32 }, 'AZEGC', { of: 'base62', length: 5 }, '=']],
  },
}
