import { littleEndian } from './code/crc.ts'
import { marvin32 } from './code/marvin.ts'
import { fact } from './facts.ts'
import { checked, type Proof, provenOnly, unproven } from './result.ts'

interface Service {
  name: string
  /** Seed, and the access right that it stands for where a service has several. */
  seeds: readonly (readonly [seed: string, right?: string])[]
  /** Reproduced on keys of the service: a wrong sum disproves. */
  confirmed?: true
}

/** Policies of Service Bus and its kin. */
const BUS_SEEDS = [
  ['Send0000', 'send'],
  ['Listen00', 'listen'],
  ['Manage00', 'manage'],
] as const

/** Signature before the checksum → service. Source: microsoft/security-utilities. */
// biome-ignore format: a table is read by its rows
const SERVICES: Readonly<Record<string, Service>> = {
  '+ASt': { name: 'Storage', seeds: [['Default0']], confirmed: true },
  ACDb: { name: 'Cosmos DB', confirmed: true, seeds: [
    ['MastRW00', 'master, read and write'], ['MastRO00', 'master, read only'], ['Resour00', 'resource'], ['SysAll00', 'system, all'],
    ['SystRO00', 'system, read only'], ['SystRW00', 'system, read and write'], ['Encryp00', 'encryption'],
  ] },
  AzCa: { name: 'Cache for Redis', seeds: [['Access00']], confirmed: true },
  '+ABa': { name: 'Batch', seeds: [['AbAcct00']] },
  '+AMC': { name: 'Machine Learning (classic)', seeds: [['Classic0']] },
  APIM: { name: 'API Management', seeds: [['Tenant00', 'direct management'], ['Gatewy00', 'gateway'], ['GitKey00', 'git'], ['IoTHub00', 'subscription']] },
  '+ASb': { name: 'Service Bus', seeds: BUS_SEEDS },
  '+AEh': { name: 'Event Hubs', seeds: BUS_SEEDS },
  '+ARm': { name: 'Relay', seeds: BUS_SEEDS },
  AIoT: { name: 'IoT', seeds: [['IoTHub00', 'hub'], ['DpsKey00', 'provisioning'], ['Device00', 'device']] },
  AzFu: { name: 'Functions', seeds: [['Master00', 'master'], ['System00', 'system'], ['Functi00', 'function']] },
  AzSe: { name: 'AI Search', seeds: [['Query000', 'query'], ['PAdmin00', 'administration']] },
  '+ACR': { name: 'Container Registry', seeds: [['ACRDflt0']] },
  AZEG: { name: 'Event Grid', seeds: [['SendRecv']] },
}

/** Characters from the signature's start to the end, without padding. */
const TAIL = 10

/** The last four bytes are the Marvin32 of those before, under a seed that tells the service and what the key may do. */
export function proveAzureKey(value: string): Proof {
  const body = value.replace(/=+$/, '')
  const service = Object.hasOwn(SERVICES, body.slice(-TAIL, 4 - TAIL)) ? SERVICES[body.slice(-TAIL, 4 - TAIL)] : undefined
  if (service === undefined) return unproven()
  const bytes = Buffer.from(body, 'base64')
  const [text, sum] = [bytes.subarray(0, -4), bytes.subarray(-4)]
  const seed = service.seeds.find(([word]) => littleEndian(marvin32(text, word)).equals(sum))
  const judge = service.confirmed ? checked : provenOnly
  return judge(seed !== undefined, seed === undefined ? [] : [...fact('service', `Azure ${service.name}`), ...fact('access', seed[1])])
}
