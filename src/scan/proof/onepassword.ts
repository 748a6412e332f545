import { hostOf, jsonIn, textOf } from './code/json.ts'
import { fact } from './facts.ts'
import { passed, type Proof, unproven } from './result.ts'

/** ops_ and base64 of JSON with everything to sign in. Source: 1Password's service account documentation. */
export function readOnepassword(value: string): Proof {
  const fields = jsonIn(value.replace(/^ops_/, ''))
  if (fields === null || textOf(fields, 'secretKey') === undefined) return unproven()
  return passed('base64 of JSON with a secret key in it', fact('account', hostOf(fields['signInAddress'])))
}
