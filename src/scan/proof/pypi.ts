import type { Fact } from '../../model.ts'
import { attempt, ParseError, Reader } from './code/reader.ts'
import { expiry, fact } from './facts.ts'
import { passed, type Place, type Proof, unproven } from './result.ts'

const PREFIX = 'pypi-'.length
const [END, LOCATION, IDENTIFIER, VERIFICATION, SIGNATURE] = [0, 1, 2, 4, 6] as const
const SIGNATURE_LENGTH = 32

/** What follows a caveat's tag. Source: pypi/warehouse, macaroons/caveats. */
const [EXPIRATION, PROJECT_NAMES, PROJECT_IDS, USER] = [0, 1, 2, 3] as const

/** A macaroon of format 2: location, identifier, caveats, a signature that only PyPI can check. Source: rescrv/libmacaroons, doc/format.txt. */
export function readPypi(value: string, { now }: Place): Proof {
  const caveats = attempt(() => caveatsIn(new Reader(Buffer.from(value.slice(PREFIX), 'base64url'))))
  if (caveats === null) return unproven()
  const facts = caveats.flatMap((caveat) => restriction(caveat, now))
  return passed('a well-formed macaroon', facts.length === 0 ? fact('scope', 'everything its user may') : facts)
}

/** @throws ParseError */
function caveatsIn(reader: Reader): string[] {
  if (reader.uint(1) !== 2) throw new ParseError('version')
  section(reader)
  const caveats: string[] = []
  while (reader.peek() !== END) caveats.push(section(reader))
  reader.take(1)
  if (reader.uint(1) !== SIGNATURE || reader.uint(1) !== SIGNATURE_LENGTH) throw new ParseError('signature')
  reader.take(SIGNATURE_LENGTH)
  if (reader.left > 0) throw new ParseError('too long')
  return caveats
}

/** The identifier of one section; a macaroon's own, and each of its caveats. */
function section(reader: Reader): string {
  let identifier: string | undefined
  for (let type = reader.uint(1); type !== END; type = reader.uint(1)) {
    if (type !== LOCATION && type !== IDENTIFIER && type !== VERIFICATION) throw new ParseError('field')
    const data = reader.take(varint(reader))
    if (type === IDENTIFIER) identifier = data.toString('utf8')
  }
  if (identifier === undefined) throw new ParseError('no identifier')
  return identifier
}

/** Seven bits a byte, lowest first; two bytes are enough for what fits into a token. */
function varint(reader: Reader): number {
  const low = reader.uint(1)
  return low < 0x80 ? low : (low & 0x7f) | (reader.uint(1) << 7)
}

function restriction(caveat: string, now: number): Fact[] {
  const parsed = parse(caveat)
  if (!Array.isArray(parsed)) return legacyRestriction(parsed, now)
  const [tag, first] = parsed as unknown[]
  if (tag === EXPIRATION) return expiry(first, now)
  if (tag === PROJECT_NAMES && Array.isArray(first)) return fact('projects', first.join(', '))
  if (tag === PROJECT_IDS && Array.isArray(first)) return fact('project ids', first.join(', '))
  return tag === USER ? fact('user id', first) : []
}

/** `{"version": 1, "permissions": "user"}`, `{"permissions": {"projects": [...]}}`, `{"nbf": 1, "exp": 2}`. */
function legacyRestriction(parsed: unknown, now: number): Fact[] {
  if (typeof parsed !== 'object' || parsed === null) return []
  const { permissions, exp, project_ids: ids } = parsed as Record<string, unknown>
  const projects =
    typeof permissions === 'object' && permissions !== null ? (permissions as Record<string, unknown>)['projects'] : undefined
  return [
    ...fact('scope', permissions === 'user' ? 'everything its user may' : undefined),
    ...fact('projects', Array.isArray(projects) ? projects.join(', ') : undefined),
    ...fact('project ids', Array.isArray(ids) ? ids.join(', ') : undefined),
    ...expiry(exp, now),
  ]
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
