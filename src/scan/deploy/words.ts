import type { Severity } from '../../model.ts'

/** What there is to say of a rule's findings. */
export interface Words {
  title: string
  severity: Severity
  /** What it looks like: for the table of rules. */
  about: string
  /** What it means at run time or who can read it; follows a semicolon. */
  means: string
  fix: readonly string[]
}
