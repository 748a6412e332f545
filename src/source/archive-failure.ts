import type { Failure } from '../model.ts'

/** The rule id under which allow.paths lets an archive pass that was not looked at whole. */
export const ARCHIVE_RULE = 'archive'

const MAX_WAY = 200

/** What stands in the way of an archive or of one of its members: "it is encrypted". */
export interface ArchiveProblem {
  way: readonly string[]
  what: string
}

/** One failure for an archive, however many of its members cannot be read: the first is named. */
export function archiveFailure(
  path: string,
  problems: readonly [ArchiveProblem, ...ArchiveProblem[]] | readonly ArchiveProblem[],
): Failure {
  const [first = { way: [], what: '' }, ...others] = problems
  const where = first.way.length === 0 ? '' : `${first.way.join(', ').slice(0, MAX_WAY)}: `
  const more = others.length === 0 ? '' : ` (and ${others.length} more of its members cannot be read)`
  const allow = JSON.stringify({ path, rules: [ARCHIVE_RULE], reason: '<reason>' })
  return {
    path,
    stage: 'read',
    rule: ARCHIVE_RULE,
    message: `this archive was not looked at whole: ${where}${first.what}${more}; must it be here? add to hushgate.config.json (or the file you have): allow.paths  ${allow}`,
  }
}
