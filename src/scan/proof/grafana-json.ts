import { jsonIn, textOf } from './code/json.ts'
import { fact } from './facts.ts'
import { passed, type Proof, unproven } from './result.ts'

/** Base64 of JSON: after glc_ organization, name, key, metadata; in legacy keys key, name, organization. */
export function readGrafanaJson(value: string): Proof {
  const fields = jsonIn(value.replace(/^glc_/, ''))
  if (fields === null || textOf(fields, 'k') === undefined) return unproven()
  const metadata = fields['m']
  const region = typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>)['r'] : undefined
  const name = fields['n'] === fields['k'] ? undefined : fields['n']
  return passed('base64 of JSON with a key in it', [
    ...fact('organization', fields['o'] ?? fields['id']),
    ...fact('name', name),
    ...fact('region', region),
  ])
}
