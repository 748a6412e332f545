import { parseDotenv } from '../../parse/dotenv/parse.ts'
import { type Encryption, isCiphertext } from './cipher.ts'

const NO: Encryption = { is: 'no' }

/** A statement of a dotenv file; `name` is null where it is no assignment. */
interface Statement {
  name: string | null
  value: string
  /** 1-based. */
  line: number
}

/** In order of lines: the first that is open is named. */
function statements(content: string): Statement[] {
  const { assignments, broken } = parseDotenv(content)
  const lines = broken.map(({ start, end, line }): Statement => ({ name: null, value: content.slice(start, end), line }))
  return [...assignments, ...lines].sort((a, b) => a.line - b.line)
}

/** dotenvx: ECIES over secp256k1, so at least 33 bytes of public key, 16 of nonce and 16 of tag. Its public key may be read by all. */
export function dotenvx(content: string): Encryption {
  return judgeAssignments(
    content,
    'dotenvx',
    (name, value) =>
      name.startsWith('DOTENV_PUBLIC_KEY') || (value.startsWith('encrypted:') && isCiphertext(value.slice('encrypted:'.length), 65)),
  )
}

/** dotenv-vault: AES-256-GCM, 12 bytes of nonce and 16 of tag; the vault's name and the versions stand in the open. */
export function dotenvVault(content: string): Encryption {
  return judgeAssignments(
    content,
    'dotenv-vault',
    (name, value) =>
      name.startsWith('DOTENV_VAULT') &&
      (isCiphertext(value, 28) || /^vlt_[0-9a-f]{64}$/.test(value) || (name.endsWith('_VERSION') && /^[0-9]{1,6}$/.test(value))),
  )
}

/** What SOPS writes about itself into a dotenv file. */
const SOPS_OWN =
  /^sops_(?:version|mac|lastmodified|mac_only_encrypted|shamir_threshold|(?:un)?encrypted_(?:suffix|regex|comment_regex)|(?:age|pgp|kms|gcp_kms|azure_kv|hc_vault|key_groups)__.*)$/
const SOPS_VALUE = /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]*),iv:[A-Za-z0-9+/=]{16,},tag:[A-Za-z0-9+/=]{22,},type:[a-z]+\]$/

export function sopsDotenv(content: string): Encryption {
  return judgeAssignments(
    content,
    'SOPS',
    (name, value) =>
      (name === 'sops_mac' ? SOPS_VALUE.test(value) : SOPS_OWN.test(name)) || name.endsWith('_unencrypted') || SOPS_VALUE.test(value),
  )
}

function judgeAssignments(content: string, how: string, isSafe: (name: string, value: string) => boolean): Encryption {
  const open = statements(content).find((item) => item.name === null || (item.value !== '' && !isSafe(item.name, item.value)))
  if (open === undefined) return { is: 'yes', how }
  const what = open.name !== null && isPlainName(open.name) ? open.name : `line ${open.line}`
  return { is: 'broken', why: `a ${how} file, but ${what} is not encrypted` }
}

/** SOPS over JSON or over a binary file: every string but SOPS's own is encrypted. */
export function sopsJson(content: string): Encryption {
  try {
    const { sops, ...rest } = JSON.parse(content) as Record<string, unknown>
    const mac = (sops as { mac?: unknown } | undefined)?.mac
    if (typeof mac !== 'string' || !SOPS_VALUE.test(mac)) return NO
    const open = Object.keys(rest).find((key) => !key.endsWith('_unencrypted') && !isEncryptedTree(rest[key]))
    if (open === undefined) return { is: 'yes', how: 'SOPS' }
    return { is: 'broken', why: `a SOPS file, but ${isPlainName(open) ? open : 'a value'} is not encrypted` }
  } catch {
    return NO
  }
}

function isEncryptedTree(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEncryptedTree)
  return typeof value === 'string' ? value === '' || SOPS_VALUE.test(value) : value === null
}

/** Only what looks like a variable is named: the line of a multi-line key may look like an assignment too. */
function isPlainName(name: string): boolean {
  return /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*)$/.test(name) && name.length <= (name.includes('_') ? 48 : 20)
}
