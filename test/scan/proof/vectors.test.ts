import fc from 'fast-check'
import { crc32 as zlibCrc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ProofName } from '../../../src/rules/rule.ts'
import { crc16, crc24, crc32 } from '../../../src/scan/proof/code/crc.ts'
import { marvin32 } from '../../../src/scan/proof/code/marvin.ts'
import { fromBase32, fromBase58 } from '../../../src/scan/proof/code/radix.ts'
import { prove } from '../../../src/scan/proof/index.ts'
import type { Proof } from '../../../src/scan/proof/result.ts'

const check = '123456789'
const AZURE_BODY = 'Synthetic0AzureKeyBody'
const ATLASSIAN_BODY = 'SyntheticAtlassianBody_-'.repeat(6)

/** Synthetic tokens with a right sum; `wrong` is what the same token with another character in its body gives. */
const VECTORS: [name: string, proof: ProofName, parts: string[], wrong: Proof['result'], facts?: string, around?: string][] = [
  ['GitHub', 'crc32-base62-last6', ['gh', 'p_SyntheticBody00NotARealKey0000', '45wKpc'], 'failed'],
  ['GitHub, a sum with leading zeros', 'crc32-base62-last6', ['gh', 'p_SyntheticPadding00000000000202', '00hYJA'], 'failed'],
  ['npm', 'crc32-base62-last6', ['np', 'm_SyntheticBody00NotARealKey0000', '45wKpc'], 'failed'],
  ['Vercel', 'crc32-base62-last6', ['vc', 'p_SyntheticVercelBody012345678901234567890123456789X0', '54Dhg'], 'failed'],
  ['Cloudflare', 'cloudflare', ['cf', 'ut_SyntheticCloudflareBody000000000000000', '0036b0bbe6'], 'failed'],
  ['Zuplo', 'zuplo', ['zp', 'ka_00112233445566778899aabbccddeeff', '_90482470'], 'failed'],
  ['Grafana', 'grafana', ['gl', 'sa_SyntheticGrafanaBody000000000000', '_4eec0551'], 'failed'],
  ['Grafana, upper case', 'grafana', ['gl', 'sa_SyntheticGrafanaBody000000000000', '_4EEC0551'], 'failed'],
  ['Bitbucket', 'atlassian', ['AT', 'BBSyntheticBody000000000Ab34', '03D3B9'], 'failed'],
  ['Atlassian', 'atlassian', ['ATATT3x', 'FfGF0', ATLASSIAN_BODY, '=C8C63743'], 'failed'],
  ['Atlassian in a URL', 'atlassian', ['ATATT3x', 'FfGF0', ATLASSIAN_BODY, '%3DC8C63743'], 'failed'],
  ['Atlassian, escaped', 'atlassian', ['ATATT3x', 'FfGF0', ATLASSIAN_BODY, '\\=C8C63743'], 'failed'],
  ['Confluent', 'confluent', ['cf', 'ltSyntheticConfluentBody/+01234567890123456789', '01234567894iJybg'], 'failed'],
  ['GitLab', 'gitlab', ['gl', 'pat-AAECAwQFBgcICQoLDA0OD286MQp1OjJzCA', '.01.0y0wdsbqj'], 'failed', 'organization 1, user 100'],
  ['Azure DevOps', 'azure-devops', ['kn4vi5dimv2h6icbmrxvay', 'luijxwi6jqgayjgmbqgaydambqgaya'], 'unproven', 'kind user token'],
  [
    'Supabase',
    'supabase',
    ['sb_publ', 'ishable_SyntheticBody000000000', '_bLUQ7qij'],
    'unproven',
    'project abcdefghijklmnopqrst',
    'const url = "https://zzzzzzzzzzzzzzzzzzzz.supabase.co"; // not https://abcdefghijklmnopqrst.supabase.co',
  ],
  ['WIF', 'bitcoin-wif', ['5HpjKrb7dH5kKQQzmbjB87', 'Mxova7mek5bXUTWfndcX6tBoqUwzm'], 'nonsense', 'network main'],
  ['age', 'age', ['AGE-SECRET-KEY-1', 'QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23', 'V9CCRYDPK8QARC0SWRYDWG'], 'failed'],
  ['Azure Storage', 'azure-key', [AZURE_BODY.repeat(3), 'Synthetic0', '+AStiUFRiA=='], 'failed', 'service Azure Storage'],
  ['Azure Redis', 'azure-key', [AZURE_BODY, 'Synthetic0A', 'AzCaEUlaxA='], 'failed', 'service Azure Cache for Redis'],
  [
    'CASK',
    'azure-cask',
    ['SyntheticAzureCaskKeyBody000000000000000000000000000', 'JQQJ99CACAAAAAAAAAAA0000AZDO', '3lGy'],
    'failed',
    'service Azure DevOps, kind key, allocated 2026-01',
  ],
  ['Entra', 'entra', ['Syn8Q~thetic-NotReal', '00000000000000000dBA'], 'failed'],
  ['AWS', 'aws-key-id', ['AK', 'IARZPUZDIKAAAQEAYE'], 'unproven', 'account 123456789012'],
]

const told = (proof: Proof): string => proof.facts.map(({ label, text }) => `${label} ${text}`).join(', ')
const isChecked = (proof: ProofName): boolean => proof !== 'aws-key-id'

describe('a token with a right checksum', () => {
  it.each(VECTORS)('%s', (_name, proof, parts, _wrong, facts = '', around = '') => {
    const value = parts.join('')
    const result = prove(proof, value, `${around} ${value}`)
    expect(result.result).toBe(isChecked(proof) ? 'passed' : 'unproven')
    expect(told(result)).toBe(facts)
  })
})

describe('the same with one character changed', () => {
  it.each(VECTORS.filter(([, proof]) => isChecked(proof)))('%s', (_name, proof, parts, wrong, _facts, around = '') => {
    const whole = parts.join('')
    // in the middle, where no vector has a part of its format's own
    const at = 20
    const value = whole.slice(0, at) + (whole[at] === 'q' ? 'p' : proof === 'age' ? 'Q' : 'q') + whole.slice(at + 1)
    expect(value).not.toBe(whole)
    const result = prove(proof, value, `${around} ${value}`)
    expect(result.result).toBe(wrong)
    if (wrong === 'failed') expect(result.words).toBe('its checksum is wrong')
  })
})

describe('what a format without a checksum of its own gives', () => {
  it.each<[string, ProofName, string]>([
    ['a GitLab token that is no routable one', 'gitlab', 'glp' + 'at-abcdefghijklmnop'],
    ['an early routable GitLab token', 'gitlab', 'glp' + 'at-AAECAwQFBgcICQoLDA0OD286MQp1OjJzCA.0y0wdsbqj'],
    ['an Entra secret of 37 characters', 'entra', 'Syn8Q~thetic-NotReal' + '00000000000000dBA'],
    ['an Azure key without a signature', 'azure-key', `${'k'.repeat(43)}=`],
    ['an Azure key whose sum nobody reproduced', 'azure-key', `${'k'.repeat(42)}+ACR${'A'.repeat(6)}`],
    ['a Supabase key without its project', 'supabase', 'sb_sec' + 'ret_SyntheticBody000000000_bLUQ7qij'],
    ['an AWS key id of the old kind', 'aws-key-id', 'AK' + 'IAIPUZDIKAAAQEAYEX'],
    ['an AWS key id with characters outside of base32', 'aws-key-id', 'AK' + 'IA1890189018901890'],
  ])('%s', (_name, proof, value) => {
    expect(prove(proof, value, value)).toMatchObject({ result: 'unproven', facts: [] })
  })
})

describe('the sums', () => {
  it('have the check values of the catalogues', () => {
    expect(crc32(check)).toBe(0xcbf43926)
    expect(crc24(Buffer.from(check))).toBe(0x21cf02)
    expect(crc16(Buffer.from(check))).toBe(0x31c3)
    // 64 bits 22c74339492769bf for "abc" with seed d53cd9cecd0893b7 (microsoft/security-utilities)
    expect(marvin32(Buffer.from('abc'), Buffer.from('d53cd9cecd0893b7', 'hex').toString('latin1'))).toBe((0x22c74339 ^ 0x492769bf) >>> 0)
    expect(crc32('glpat-payload.01.7').toString(36).padStart(7, '0')).toBe('041c9xh')
  })

  it('are zlib’s CRC-32 for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (value) => {
        expect(crc32(value)).toBe(zlibCrc32(value))
      }),
    )
  })
})

describe('bases', () => {
  it('read what others wrote', () => {
    expect(fromBase32('MZXW6YTBOI')?.toString()).toBe('foobar')
    expect(fromBase58('2NEpo7TZRRrLZSi2U')?.toString()).toBe('Hello World!')
    expect(fromBase58('1112')?.toString('hex')).toBe('00000001')
    expect(fromBase58('0')).toBeNull()
    expect(fromBase32('abc1')).toBeNull()
  })
})
