import type { FormatName } from '../model.ts'
import type { Report } from './report.ts'

export { exitCode } from './exit.ts'
export type { Report, ReportContext } from './report.ts'

/** Every format behind an import of its own: a hook loads the human report and nothing else. */
export const REPORTS: Record<FormatName, () => Promise<Report>> = {
  human: async () => (await import('./human/index.ts')).humanReport,
  json: async () => (await import('./json.ts')).jsonReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  github: async () => (await import('./github.ts')).githubReport,
}
