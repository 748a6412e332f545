import type { ProofName } from '../../rules/rule.ts'
import { proveAge } from './age.ts'
import { readAwsKeyId } from './aws.ts'
import { proveAzureCask } from './azure-cask.ts'
import { readAzureConnection, readAzureSas } from './azure-connection.ts'
import { proveAzureDevops } from './azure-devops.ts'
import { proveAzureKey } from './azure-key.ts'
import { readBasicAuth } from './basic-auth.ts'
import { proveExtendedKey, proveWif } from './bitcoin.ts'
import { proveConfluent } from './confluent.ts'
import { readConnection } from './connection.ts'
import { proveCrcBase62 } from './crc-base62.ts'
import { proveAtlassian, proveCloudflare, proveGrafana, proveZuplo } from './crc-hex.ts'
import { readDataCenter } from './data-center.ts'
import { readDiscord } from './discord.ts'
import { proveEntra } from './entra.ts'
import { readEnvironment } from './environment.ts'
import { readFlyio } from './flyio.ts'
import { proveGitlab } from './gitlab.ts'
import { readGrafanaJson } from './grafana-json.ts'
import { readJfrogKey, readJfrogReference } from './jfrog.ts'
import { readJwt } from './jwt.ts'
import { proveNkey } from './nkey.ts'
import { readOnepassword } from './onepassword.ts'
import { readOpenSsh } from './openssh.ts'
import { readPem } from './pem.ts'
import { readPgp } from './pgp.ts'
import { readPkcs12 } from './pkcs12.ts'
import { readPutty } from './putty.ts'
import { readPypi } from './pypi.ts'
import type { Proof, Prover } from './result.ts'
import { readSentry } from './sentry.ts'
import { readSnyk } from './snyk.ts'
import { proveSupabase } from './supabase.ts'
import { readUrl } from './url.ts'

export type { Proof } from './result.ts'

/** What has a checksum is proved, the rest is read. */
const PROVERS: Readonly<Record<ProofName, Prover>> = {
  age: proveAge,
  atlassian: proveAtlassian,
  'aws-key-id': readAwsKeyId,
  'azure-cask': proveAzureCask,
  'azure-connection': readAzureConnection,
  'azure-devops': proveAzureDevops,
  'azure-key': proveAzureKey,
  'azure-sas': readAzureSas,
  'basic-auth': readBasicAuth,
  'bip32-key': proveExtendedKey,
  'bitcoin-wif': proveWif,
  cloudflare: proveCloudflare,
  confluent: proveConfluent,
  connection: readConnection,
  'crc32-base62-last6': proveCrcBase62,
  'data-center': readDataCenter,
  discord: readDiscord,
  entra: proveEntra,
  environment: readEnvironment,
  flyio: readFlyio,
  gitlab: proveGitlab,
  grafana: proveGrafana,
  'grafana-json': readGrafanaJson,
  'jfrog-key': readJfrogKey,
  'jfrog-reference': readJfrogReference,
  jwt: readJwt,
  nkey: proveNkey,
  onepassword: readOnepassword,
  openssh: readOpenSsh,
  pem: readPem,
  pgp: readPgp,
  pkcs12: readPkcs12,
  putty: readPutty,
  pypi: readPypi,
  sentry: readSentry,
  snyk: readSnyk,
  supabase: proveSupabase,
  url: readUrl,
  zuplo: proveZuplo,
}

/** Where the caller knows better: the value's offset in `around`, and the time (milliseconds since 1970). */
export interface Known {
  at?: number
  now?: number
}

/**
 * Verifies a value and reads what it tells of itself, without the network. Each file of this folder names the source of its format.
 *
 * @param value one character a byte, as in Text.content. @param around the text near it, the same way: about 2,000 characters on either side.
 */
export function prove(
  name: ProofName,
  value: string,
  around: string,
  { at = Math.max(0, around.indexOf(value)), now = Date.now() }: Known = {},
): Proof {
  return PROVERS[name](value, { around, at, now })
}
