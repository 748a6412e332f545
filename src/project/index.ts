import type { ProjectCheck, TextCheck } from '../model.ts'
import type { Session } from '../scan/session.ts'
import { changedPaths } from '../source/source.ts'
import type { ProjectLook } from './compare.ts'
import { nameTest } from './names.ts'

/**
 * Runs the checks that compare files with each other, where a change touches one of theirs, and gives the session what they say. Any other
 * change is asked for its names only: nothing is loaded, and git is asked nothing.
 * @throws GitError
 */
export async function lookAtProject(session: Session, look: ProjectLook): Promise<void> {
  const { source, listing } = look
  const checks = look.checks.filter((check): check is ProjectCheck => check.needs === 'project')
  const textChecks = look.checks.filter((check): check is TextCheck => check.needs === 'text')
  if (checks.length === 0 || source.project === undefined) return
  const changed = changedPaths(listing)
  const meant = checks.filter(({ reads }) => changed.some(nameTest(reads)))
  if (meant.length === 0) return
  const { compare } = await import('./compare.ts')
  await compare(session, { ...look, checks: meant, textChecks, changed, files: source.project(listing) })
}
