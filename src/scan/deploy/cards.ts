import type { CheckName, Severity } from '../../model.ts'
import { DEPLOY_RULES } from './rules.ts'

interface Card {
  id: string
  check: CheckName
  title: string
  severity: Severity
  about: string
}

/** What there is to know of the rules about deployments. */
export function deployCards(): Card[] {
  return Object.entries(DEPLOY_RULES).map(([id, { title, severity, about }]) => ({ id, check: 'deploy', title, severity, about }))
}
