import type { Fact } from '../../model.ts'
import { hmac } from '../../value/hash.ts'
import { jsonIn, textOf } from './code/json.ts'
import { account, day, expiry, fact } from './facts.ts'
import { failed, nonsense, passed, type Place, type Proof, unproven } from './result.ts'

/** What samples are signed with: jwt.io's defaults, old and new, and the word that tutorials use. */
const SAMPLE_SECRETS = [
  'secret',
  ...['256', '384', '512'].map((bits) => `your-${bits}-bit-secret`),
  'a-string-secret-at-least-256-bits-long',
  'a-valid-string-secret-that-is-at-least-384-bits-long',
  'a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long',
]

type Fields = Record<string, unknown>

/**
 * Header and payload are JSON (RFC 7519). One that is not signed, or signed with the secret of a tutorial, is no credential, because
 * anybody can write it: it counts as disproved.
 */
export function readJwt(value: string, { now }: Place): Proof {
  const [header, payload, signature = ''] = value.split('.')
  const fields = jsonIn(header)
  if (fields === null || !('alg' in fields || 'typ' in fields || 'enc' in fields)) return nonsense()
  const claims = jsonIn(payload)
  if (claims === null) return unproven()
  const algorithm = textOf(fields, 'alg') ?? ''
  const facts = [...fact('algorithm', algorithm), ...claimFacts(claims, now)]
  if (algorithm.toLowerCase() === 'none') return failed(facts, 'it is not signed (alg none)')
  if (isSample(algorithm, `${header}.${payload}`, signature)) return failed(facts, 'it is signed with the secret of a tutorial')
  return { ...passed('header and payload are JSON', facts), ...supabaseSeverity(claims) }
}

function isSample(algorithm: string, text: string, signature: string): boolean {
  const [, bits = ''] = /^HS(256|384|512)$/.exec(algorithm) ?? []
  if (bits === '') return false
  const isSigned = (secret: string): boolean => hmac(`sha${bits}`, secret, Buffer.from(text, 'latin1')).toString('base64url') === signature
  return SAMPLE_SECRETS.some(isSigned)
}

function claimFacts(claims: Fields, now: number): Fact[] {
  const audience = listed(claims['aud'])
  return [
    ...fact('issuer', claims['iss']),
    ...fact('audience', audience),
    ...account('subject', claims['sub']),
    ...fact('scope', listed(claims['scope'] ?? claims['scp'])),
    ...(claims['iss'] === 'supabase' ? [...fact('project', claims['ref']), ...fact('role', claims['role'])] : []),
    ...day('issued', claims['iat']),
    ...expiry(claims['exp'], now),
  ]
}

/** One value or an array of them; what is neither a string nor a number tells nothing. */
function listed(claim: unknown): unknown {
  if (!Array.isArray(claim)) return claim
  return claim.filter((each) => typeof each === 'string' || typeof each === 'number').join(', ')
}

/** Supabase's anon key is made to be published; its service_role key passes by every rule of the database. */
function supabaseSeverity({ iss, role }: Fields): Pick<Proof, 'severity'> {
  if (iss !== 'supabase') return {}
  return role === 'anon' ? { severity: 'info' } : role === 'service_role' ? { severity: 'critical' } : {}
}
