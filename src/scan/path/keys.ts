import type { Severity } from '../../model.ts'
import { baseName } from '../finding/whole-file.ts'

/** How the content is asked whether the name tells the truth. `name`: the name alone decides. */
export type Evidence =
  | { kind: 'name' }
  | { kind: 'pem' }
  /** A global pattern with a group `secret`, perhaps one `name`: a value that is no placeholder. Made when it is asked for: Bun reads each where it stands. */
  | { kind: 'value'; pattern: () => RegExp }
  | { kind: 'keystore' | 'der' | 'terraform' }

/** One kind of file that holds keys, by its name in lower case: all that is given must hold. */
export interface KeyFile {
  rule: 'private-key-file' | 'keystore-file' | 'credentials-file' | 'terraform-state-file'
  /** Either of the two finds the kind. */
  names?: readonly string[]
  /** Without the dot; '' for names without any. */
  extensions?: readonly string[]
  /** The folder that the file is in. */
  folders?: readonly string[]
  /** One of these stands in the name. */
  contains?: readonly string[]
  /** Completes "a file of this name holds …". */
  holds: string
  evidence: readonly Evidence[]
}

export const KEY_TITLES: Readonly<Record<KeyFile['rule'], { title: string; severity: Severity }>> = {
  'private-key-file': { title: 'Private key file', severity: 'critical' },
  'keystore-file': { title: 'Key store', severity: 'critical' },
  'credentials-file': { title: 'Credentials file', severity: 'critical' },
  'terraform-state-file': { title: 'Terraform state', severity: 'high' },
}

const NAME: Evidence = { kind: 'name' }
const PEM: Evidence = { kind: 'pem' }
const value = (pattern: () => RegExp): Evidence => ({ kind: 'value', pattern })

/** `key = value` of INI files: what follows up to white space; `"name": "value"` of JSON. */
const ini = (names: string): Evidence =>
  value(() => new RegExp(`^[ \\t]{0,40}(?<name>${names})[ \\t]{0,40}[:=][ \\t]{0,40}["']?(?<secret>[^\\s"'#;]{3,4000})`, 'gim'))
const json = (names: string): Evidence => value(() => new RegExp(`"(?<name>${names})"\\s{0,20}:\\s{0,20}"(?<secret>[^"\\s]{8,4000})"`, 'g'))

const DOCKER = 'auth|password|identitytoken|registrytoken'
const KUBE = value(() => /(?<![\w-])(?<name>client-key-data|token|password)["']?:[ \t]{0,20}["']?(?<secret>[^\s"',}]{8,20000})/g)

// biome-ignore format: a table is read by its rows
export const KEY_FILES: readonly KeyFile[] = [
  { rule: 'private-key-file', names: ['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'id_ecdsa_sk', 'id_ed25519_sk', 'id_xmss'],
    holds: 'an SSH private key',
    evidence: [PEM, NAME] },
  { rule: 'private-key-file', extensions: ['pem', 'key', 'p8', 'pk8', 'pkcs8', 'der', 'openssh'], holds: 'a private key',
    evidence: [PEM, { kind: 'der' }] },
  { rule: 'private-key-file', extensions: ['ppk'], holds: 'a PuTTY private key',
    evidence: [value(() => /^(?<secret>PuTTY-User-Key-File-[23]: [^\0]{1,20000})/g)] },
  { rule: 'private-key-file', extensions: ['json'], contains: ['service-account', 'service_account', 'serviceaccount', 'firebase-adminsdk', 'gcp', 'gcloud', 'credential', 'keyfile'],
    holds: 'the private key of a service account', evidence: [PEM] },
  { rule: 'keystore-file', extensions: ['p12', 'pfx', 'kdbx', 'kdb', 'bks', 'bcfks', 'keychain', 'keychain-db'],
    holds: 'keys or passwords', evidence: [NAME] },
  { rule: 'keystore-file', extensions: ['jks', 'jceks', 'keystore'], holds: 'private keys', evidence: [{ kind: 'keystore' }] },
  { rule: 'terraform-state-file', extensions: ['tfstate', 'backup'], contains: ['.tfstate'],
    holds: 'every secret of the infrastructure in plain text',
    evidence: [{ kind: 'terraform' }] },

  { rule: 'credentials-file', names: ['.netrc', '_netrc', '.authinfo'], holds: 'logins of hosts', evidence: [NAME] },
  { rule: 'credentials-file', names: ['.pgpass', 'pgpass.conf'], holds: 'PostgreSQL passwords', evidence: [NAME] },
  { rule: 'credentials-file', names: ['.git-credentials'], holds: 'git logins', evidence: [NAME] },
  { rule: 'credentials-file', names: ['.htpasswd'], holds: 'password hashes', evidence: [NAME] },
  { rule: 'credentials-file', names: ['.passwd-s3fs', '.vault-token', '.mylogin.cnf'], holds: 'a password or token', evidence: [NAME] },
  { rule: 'keystore-file', names: ['key3.db', 'key4.db', 'login data', 'signons.sqlite'], holds: 'the logins that a browser saved, or their keys', evidence: [NAME] },
  { rule: 'credentials-file', names: ['logins.json', 'logins-backup.json'], holds: 'the logins that a browser saved', evidence: [json('encryptedPassword')] },
  { rule: 'credentials-file', names: ['credentials-config.json'], holds: 'logins of databases (DBeaver), encrypted with a key that everybody has', evidence: [NAME] },
  { rule: 'credentials-file', names: ['passwd'], folders: ['.vnc'], holds: 'the password of a VNC server, obscured', evidence: [NAME] },
  { rule: 'credentials-file', names: ['chap-secrets', 'pap-secrets', 'sasl_passwd', 'master.passwd'], holds: 'passwords or their hashes', evidence: [NAME] },
  { rule: 'credentials-file', names: ['credentials'], folders: ['.aws'], holds: 'AWS access keys', evidence: [NAME] },
  { rule: 'credentials-file', names: ['accesstokens.json', 'msal_token_cache.json', 'msal_token_cache.bin', 'service_principal_entries.json'], folders: ['.azure'],
    holds: 'Azure access tokens', evidence: [NAME] },

  { rule: 'credentials-file', names: ['credentials', 'aws_credentials', 'credentials.ini', '.boto', '.s3cfg'],
    holds: 'access keys of a cloud',
    evidence: [ini('aws_secret_access_key|gs_secret_access_key|gs_oauth2_refresh_token|secret_key')] },
  { rule: 'credentials-file', extensions: ['csv'], contains: ['rootkey', 'credentials', 'accesskey'], holds: 'AWS access keys',
    evidence: [value(() => /(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g)] },
  { rule: 'credentials-file', names: ['.npmrc'], holds: 'a token of a package registry',
    evidence: [value(() => /^(?:[^\s=#;]{0,200}:)?(?<name>_authToken|_auth|_password)[ \t]{0,40}=[ \t]{0,40}["']?(?<secret>[^\s"']{4,4000})/gm)] },
  { rule: 'credentials-file', names: ['.yarnrc.yml'], holds: 'a token of a package registry',
    evidence: [ini('npmAuthToken|npmAuthIdent')] },
  { rule: 'credentials-file', names: ['credentials', 'credentials.toml'], folders: ['.cargo', '.gem'],
    holds: 'a token of a package registry',
    evidence: [ini('token|:[a-z_]{1,40}')] },
  { rule: 'credentials-file', names: ['.pypirc', '.my.cnf', '.databrickscfg'], holds: 'a password or token',
    evidence: [ini('password|token')] },
  { rule: 'credentials-file', names: ['.dockercfg'], holds: 'logins of container registries', evidence: [json(DOCKER)] },
  { rule: 'credentials-file', names: ['config.json'], folders: ['.docker', 'docker'], holds: 'logins of container registries',
    evidence: [json(DOCKER)] },
  { rule: 'credentials-file', names: ['.terraformrc', 'terraform.rc', 'credentials.tfrc.json'], holds: 'a Terraform token',
    evidence: [ini('token'), json('token')] },
  { rule: 'credentials-file', extensions: ['json'], contains: ['application_default_credentials', 'client_secret', 'credentials'],
    holds: 'an OAuth secret',
    evidence: [json('refresh_token|client_secret')] },
  { rule: 'credentials-file', names: ['config'], folders: ['.kube'], holds: 'a login of a Kubernetes cluster', evidence: [KUBE] },
  { rule: 'credentials-file', names: ['admin.conf', 'super-admin.conf', 'kubelet.conf'], holds: 'a login of a Kubernetes cluster',
    evidence: [KUBE] },
  { rule: 'credentials-file', extensions: ['', 'yaml', 'yml', 'json', 'conf', 'config', 'kubeconfig'], contains: ['kubeconfig', 'kube-config', 'kube_config'],
    holds: 'a login of a Kubernetes cluster', evidence: [KUBE] },
  { rule: 'credentials-file', names: ['hosts.yml'], folders: ['gh'], holds: 'a GitHub token', evidence: [ini('oauth_token')] },
]

const NONE: readonly KeyFile[] = []

let tables: { names: Map<string, KeyFile[]>; extensions: Map<string, KeyFile[]> } | undefined

/** The kinds that a path may be of, in table order; the content decides. */
export function keyFilesFor(path: string): readonly KeyFile[] {
  tables ??= { names: tableOf(({ names }) => names), extensions: tableOf(({ extensions }) => extensions) }
  const name = baseName(path).toLowerCase()
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : ''
  const [named, ending] = [tables.names.get(name), tables.extensions.get(extension)]
  if (named === undefined && ending === undefined) return NONE
  const folded = path.toLowerCase()
  return [...(named ?? []), ...(ending ?? [])].filter((file) => fits(file, folded, name))
}

function fits({ folders, contains }: KeyFile, path: string, name: string): boolean {
  const isThere = folders === undefined || folders.some((folder) => `/${path}`.endsWith(`/${folder}/${name}`))
  return isThere && (contains === undefined || contains.some((word) => name.includes(word)))
}

function tableOf(keysOf: (file: KeyFile) => readonly string[] | undefined): Map<string, KeyFile[]> {
  const table = new Map<string, KeyFile[]>()
  for (const file of KEY_FILES) for (const key of keysOf(file) ?? []) table.set(key, [...(table.get(key) ?? []), file])
  return table
}
