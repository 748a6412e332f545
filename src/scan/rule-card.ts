import type { CheckName, Links, Severity } from '../model.ts'

/** What there is to know about a rule without running it. */
export interface RuleCard {
  id: string
  check: CheckName
  title: string
  severity: Severity
  /** What it looks like, in words. */
  about: string
  links: Links
  /** How a match is proved or read without the network, in words. */
  proof?: string
  /** True: it finds files, not places in them. */
  ofFiles?: true
  /** Where an own rule is written, `file:line`. */
  where?: string
}
