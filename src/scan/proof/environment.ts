import { fact } from './facts.ts'
import { type Proof, unproven } from './result.ts'

const NAMES: Record<string, string> = { live: 'live', prod: 'live', production: 'live', test: 'test', sandbox: 'test' }
/** Prefixes are no longer than this. */
const PREFIX = 28

/** Stripe and its kin write into the prefix which of their worlds a key belongs to: sk_live_, sandbox-sq0csb-, access_token$production$. */
export function readEnvironment(value: string): Proof {
  const [, word = ''] = /(?:^|[_$-])(live|prod|production|test|sandbox)[_$-]/.exec(value.slice(0, PREFIX)) ?? []
  return unproven(fact('environment', NAMES[word]))
}
