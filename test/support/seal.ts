import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { ProofName } from '../../src/rules/rule.ts'
import { expand, polymod } from '../../src/scan/proof/age.ts'
import { crc16 } from '../../src/scan/proof/code/crc.ts'
import { marvin32 } from '../../src/scan/proof/code/marvin.ts'
import { fromBase32, fromBase58 } from '../../src/scan/proof/code/radix.ts'

/** Writes the right checksum over the end of a token of random characters. */
interface Seal {
  seal(value: string): string
  /** Whether a wrong sum disproves; else it proves nothing. */
  disproves: boolean
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BASE66 = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~'
const BECH32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function inBase(number: bigint, alphabet: string, width: number): string {
  let out = ''
  for (let rest = number; rest > 0n; rest /= BigInt(alphabet.length)) out = alphabet[Number(rest % BigInt(alphabet.length))] + out
  return out.padStart(width, alphabet[0])
}

const hexOf = (text: string): string => crc32(text).toString(16).padStart(8, '0')
const littleEndian = (sum: number): Buffer => Buffer.from([sum, sum >>> 8, sum >>> 16, sum >>> 24])
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/** The last four bytes become the Marvin32 of those before; the signature's place stays. */
function sealAzure(value: string, seed: string): string {
  const bytes = Buffer.from(value, 'base64')
  const sealed = Buffer.concat([bytes.subarray(0, -4), littleEndian(marvin32(bytes.subarray(0, -4), seed))]).toString('base64')
  const alphabet = value.includes('AzFu') ? sealed.replaceAll('+', '-').replaceAll('/', '_') : sealed
  return value.endsWith('=') ? alphabet : alphabet.replace(/=+$/, '')
}

const SEEDS: Record<string, string> = {
  '+ASt': 'Default0',
  ACDb: 'MastRO00',
  AzCa: 'Access00',
  '+ABa': 'AbAcct00',
  '+AMC': 'Classic0',
  APIM: 'Gatewy00',
  '+ASb': 'Send0000',
  '+AEh': 'Listen00',
  '+ARm': 'Manage00',
  AIoT: 'Device00',
  AzFu: 'Master00',
  AzSe: 'PAdmin00',
  '+ACR': 'ACRDflt0',
  AZEG: 'SendRecv',
}
export const CONFIRMED_AZURE = ['+ASt', 'ACDb', 'AzCa']

export const signatureOf = (value: string): string => value.replace(/=+$/, '').slice(-10, -6)

function sealDevops(value: string): string {
  const bytes = fromBase32(value.toUpperCase()) as Buffer
  const text = Buffer.concat([bytes.subarray(0, 2), bytes.subarray(3, 7), bytes.subarray(9, 22), bytes.subarray(23)])
  const sum = littleEndian(crc32(text) ^ 0x1019f92e)
  ;[22, 8, 7, 2].forEach((at, index) => (bytes[at] = sum[index] as number))
  return inBase(BigInt(`0x${bytes.toString('hex')}`) << 4n, BASE32.toLowerCase(), 52)
}

function sealNkey(value: string): string {
  const bytes = fromBase32(value) as Buffer
  bytes.writeUInt16LE(crc16(bytes.subarray(0, 34)), 34)
  return inBase(BigInt(`0x${bytes.toString('hex')}`) << 2n, BASE32, 58)
}

function sealBase58(payload: Buffer): string {
  return inBase(BigInt(`0x${Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]).toString('hex')}`), BASE58, 0)
}

function sealAge(value: string): string {
  const data = [...value.slice(16, -6)].map((char) => BECH32.indexOf(char))
  const sum = polymod([...expand('age-secret-key-'), ...data, 0, 0, 0, 0, 0, 0]) ^ 1
  return value.slice(0, -6) + [25, 20, 15, 10, 5, 0].map((shift) => BECH32[(sum >>> shift) & 31]).join('')
}

function sealGitlab(value: string): string {
  const dot = value.lastIndexOf('.')
  const payload = value.replace(/^gl[a-z]+-(?:t\d_)?/, '').split('.')[0] as string
  const head = `${value.slice(0, dot)}.${payload.length.toString(36).padStart(2, '0')}`
  return head + crc32(head).toString(36).padStart(7, '0')
}

function sealCask(value: string): string {
  const sum = littleEndian(marvin32(Buffer.from(value.slice(0, 80), 'base64'), 'Default0')).readUInt32BE()
  return value.slice(0, 80) + inBase(BigInt(sum), BASE62, 0).padEnd(6, '0').slice(0, 4)
}

/** Formats whose checksum can be reckoned without anything beside the value. */
export const SEALS: Partial<Record<ProofName, Seal>> = {
  age: { seal: sealAge, disproves: true },
  atlassian: { seal: (value) => value.slice(0, -8) + hexOf(value.slice(0, -8)).toUpperCase(), disproves: true },
  'azure-cask': { seal: sealCask, disproves: true },
  'azure-devops': { seal: sealDevops, disproves: false },
  'azure-key': { seal: (value) => sealAzure(value, SEEDS[signatureOf(value)] as string), disproves: true },
  'bip32-key': {
    seal: (value) =>
      sealBase58(
        Buffer.concat([Buffer.from(value.startsWith('x') ? '0488ade4' : '04358394', 'hex'), (fromBase58(value) as Buffer).subarray(4, 78)]),
      ),
    disproves: true,
  },
  cloudflare: { seal: (value) => value.slice(0, -8) + hexOf(value.slice(value.indexOf('_') + 1, -8)), disproves: true },
  confluent: {
    seal: (value) =>
      value.slice(0, -6) +
      littleEndian(crc32(value.slice(4, -6)))
        .toString('base64')
        .slice(0, 6),
    disproves: true,
  },
  'crc32-base62-last6': {
    seal: (value) => value.slice(0, -6) + inBase(BigInt(crc32(value.slice(value.lastIndexOf('_') + 1, -6))), BASE62, 6),
    disproves: true,
  },
  entra: {
    seal: (value) =>
      value.slice(0, 37) + inBase(BigInt(marvin32(Buffer.from(value.slice(0, 37), 'latin1'), 'AadPwd00')), BASE66, 6).slice(0, 3),
    disproves: true,
  },
  gitlab: { seal: sealGitlab, disproves: true },
  grafana: { seal: (value) => value.slice(0, -8) + littleEndian(crc32(value.slice(0, -9))).toString('hex'), disproves: true },
  nkey: { seal: sealNkey, disproves: true },
  zuplo: { seal: (value) => value.slice(0, -8) + hexOf(value.slice(value.indexOf('_') + 1, -9)), disproves: true },
}
