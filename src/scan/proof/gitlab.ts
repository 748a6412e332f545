import type { Fact } from '../../model.ts'
import { crc32 } from './code/crc.ts'
import { fact } from './facts.ts'
import { checked, type Proof, provenOnly, unproven } from './result.ts'

const SHAPE = /^(?:gl[a-z]{1,10}-(?:t\d_)?)([\w-]{1,300})(\.01)?\.([0-9a-z]{2})([0-9a-z]{7})$/

const LABELS: Record<string, string> = { c: 'cell', g: 'group', o: 'organization', p: 'project', u: 'user' }

/**
 * Routable tokens: payload, length of it and CRC-32 of everything before, both in base 36. Source: GitLab's routable_token.rb and
 * its design document; for the form without a version the same is only said, so that a wrong sum there proves nothing.
 */
export function proveGitlab(value: string): Proof {
  const [, payload = '', version, length = '', sum = ''] = SHAPE.exec(value) ?? []
  if (payload === '') return unproven()
  const isRight = crc32(value.slice(0, -7)).toString(36).padStart(7, '0') === sum && Number.parseInt(length, 36) === payload.length
  const judge = version === undefined ? provenOnly : checked
  return judge(isRight, isRight ? routesIn(payload) : [])
}

/** Lines such as `u:2s`, numbers in base 36; their length in bytes is the payload's last byte, random bytes stand before them. */
function routesIn(payload: string): Fact[] {
  const bytes = Buffer.from(payload, 'base64url')
  const length = bytes.at(-1) ?? 0
  if (length + 1 > bytes.length) return []
  return bytes
    .toString('latin1', bytes.length - 1 - length, bytes.length - 1)
    .split('\n')
    .flatMap((line) => routeIn(line))
}

function routeIn(line: string): Fact[] {
  const [, key = '', number = ''] = /^([cgopu]):([0-9a-z]{1,10})$/.exec(line) ?? []
  return key === '' ? [] : fact(LABELS[key] as string, Number.parseInt(number, 36))
}
