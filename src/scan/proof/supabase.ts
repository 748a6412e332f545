import { sha256 } from '../../value/hash.ts'
import { fact } from './facts.ts'
import { passed, type Place, type Proof, RIGHT, unproven } from './result.ts'

const SUM = 8
const PROJECT = /([a-z]{20})\.supabase\.(?:co|in|red)\b/g

/**
 * sb_secret_, sb_publishable_: the tail begins the SHA-256, in base64url, of project, `|` and what stands before. The project has to
 * stand beside it, and another project's may: only a right sum proves.
 */
export function proveSupabase(value: string, { around }: Place): Proof {
  const body = value.slice(0, -SUM - 1)
  const projects = new Set(Array.from(around.matchAll(PROJECT), ([, project = '']) => project))
  for (const project of projects) {
    const sum = sha256(Buffer.from(`${project}|${body}`, 'latin1')).toString('base64url')
    if (sum.slice(0, SUM) === value.slice(-SUM)) return passed(`${RIGHT} for the project beside it`, fact('project', project))
  }
  return unproven()
}
