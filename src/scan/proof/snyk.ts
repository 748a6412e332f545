import { hostOf, jsonIn } from './code/json.ts'
import { expiry, fact } from './facts.ts'
import { passed, type Place, type Proof, unproven } from './result.ts'

/** snyk_uat or snyk_sat, a number, base64url JSON, a signature, with dots. Source: snyk/go-application-framework. */
export function readSnyk(value: string, { now }: Place): Proof {
  const fields = jsonIn(value.split('.')[2])
  const host = hostOf(fields?.['h'])
  if (fields === null || host === undefined) return unproven()
  return passed('its payload is JSON', [...fact('host', host), ...expiry(fields['e'], now)])
}
