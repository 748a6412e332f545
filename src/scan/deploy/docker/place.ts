import type { Match, Severity, Span } from '../../../model.ts'
import { type DeployRule, DEPLOY_RULES } from '../rules.ts'

interface Said {
  /** For the fingerprint: what tells this flaw from others of its rule in the file. */
  name: string
  /** The flaw here, without its consequence. */
  what: string
  /** What follows from it here; absent: what the rule says. */
  means?: string
  severity?: Severity
  fix?: readonly string[]
}

/** A flaw at a place that holds no secret: a path, the name of a service. */
export function placeMatch(rule: DeployRule, { start, end }: Span, said: Said): Match {
  const { title, severity, means, fix } = DEPLOY_RULES[rule]
  return {
    ...{ check: 'deploy', rule, title, start, end, plain: true, name: said.name },
    severity: said.severity ?? severity,
    confidence: 'high',
    why: `${said.what}; ${said.means ?? means}`,
    fix: [...(said.fix ?? fix)],
    ...{ strengthBits: 0, links: { revoke: null, docs: null }, rank: 2 },
  }
}
