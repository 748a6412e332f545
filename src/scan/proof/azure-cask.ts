import type { Fact } from '../../model.ts'
import { littleEndian } from './code/crc.ts'
import { marvin32 } from './code/marvin.ts'
import { BASE62, digits } from './code/radix.ts'
import { fact } from './facts.ts'
import { checked, type Proof } from './result.ts'

const SERVICES: Record<string, string> = {
  AZDO: 'Azure DevOps',
  ACOG: 'Azure AI services',
  AZAC: 'Azure App Configuration',
  AZMP: 'Azure Maps',
  AZCS: 'Azure Communication Services',
  AZMR: 'Azure Mixed Reality',
  AZEG: 'Azure Event Grid',
  AZFR: 'Azure Fluid Relay',
  MSQL: 'SQL',
}
const KINDS: Record<string, string> = { '9': 'key', D: 'derived key', H: 'hash' }
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const [KIND, YEAR, MONTH, SIGNATURE, CHECKSUM] = [57, 58, 59, 76, 80] as const

/**
 * Common annotated security keys. The Marvin32 of the first 60 bytes stands at the end: in base62 with zeros at its right, or in an
 * older form in base64; of either the beginning. Source: microsoft/security-utilities.
 */
export function proveAzureCask(value: string): Proof {
  const sum = littleEndian(marvin32(Buffer.from(value.slice(0, CHECKSUM), 'base64'), 'Default0'))
  const tail = value.slice(CHECKSUM).replace(/=+$/, '')
  const forms = [digits(sum.readUInt32BE(), BASE62).padEnd(6, '0'), sum.toString('base64')]
  const isRight = forms.some((form) => form.startsWith(tail))
  return checked(isRight, isRight ? factsIn(value) : [])
}

function factsIn(value: string): Fact[] {
  const month = BASE64URL.indexOf(value.charAt(MONTH)) + 1
  const allocated = `${2024 + BASE64URL.indexOf(value.charAt(YEAR))}-${String(month).padStart(2, '0')}`
  return [
    ...fact('service', SERVICES[value.slice(SIGNATURE, CHECKSUM).toUpperCase()]),
    ...fact('kind', KINDS[value.charAt(KIND)]),
    ...fact('allocated', allocated),
  ]
}
