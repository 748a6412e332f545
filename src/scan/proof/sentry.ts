import { hostOf, jsonIn, textOf } from './code/json.ts'
import { day, fact } from './facts.ts'
import { passed, type Proof, unproven } from './result.ts'

const SECRET_LENGTH = 43

/** sntrys_, base64 of JSON, `_`, base64 of 32 random bytes. Source: getsentry/sentry, orgauthtoken_token.py. */
export function readSentry(value: string): Proof {
  const [, payload, secret, ...more] = value.split('_')
  const fields = jsonIn(payload)
  if (fields === null || secret?.length !== SECRET_LENGTH || more.length > 0) return unproven()
  const organization = textOf(fields, 'org')
  if (organization === undefined || typeof fields['iat'] !== 'number') return unproven()
  const host = hostOf(fields['region_url']) ?? hostOf(fields['url'])
  return passed('its payload is what Sentry writes', [
    ...fact('organization', organization),
    ...fact('region', host),
    ...day('issued', fields['iat']),
  ])
}
