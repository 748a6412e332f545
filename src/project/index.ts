import type { CheckName, GlobTest, ProjectCheck, TextCheck } from '../model.ts'
import { loadChecks, NAMED } from '../scan/checks.ts'
import type { Session } from '../scan/session.ts'
import { changedPaths } from '../source/source.ts'
import type { ProjectLook } from './compare.ts'
import { nameTest, readTest } from './names.ts'
import type { NewReads } from './new-reads.ts'

export { NewReads } from './new-reads.ts'

type Look = Omit<ProjectLook, 'isMeant'> & { names: readonly CheckName[]; newReads: NewReads }

/**
 * Runs the checks that compare files with each other, where a change touches one of theirs or lets code ask for a further secret, and gives the
 * session what they say. Any other change is asked for its names only: nothing is loaded, and git is asked nothing.
 * @throws GitError
 */
export async function lookAtProject(session: Session, look: Look): Promise<void> {
  const { source, listing, names, newReads } = look
  if (source.project === undefined) return
  const isRead = await newReads.areThere(source)
  const known = look.checks.some(({ name }) => NAMED.has(name))
  const all = isRead && !known ? [...look.checks, ...(await loadChecks(names.filter((name) => NAMED.has(name))))] : look.checks
  const changed = changedPaths(listing)
  const checks = all.filter((check): check is ProjectCheck => check.needs === 'project')
  const meant = checks.filter(({ reads, startsOnReads }) => (isRead && startsOnReads) || changed.some(nameTest(reads)))
  if (meant.length === 0) return
  const textChecks = all.filter((check): check is TextCheck => check.needs === 'text')
  const isMeant = ({ reads, startsOnReads }: ProjectCheck, globs: GlobTest): boolean =>
    (isRead && startsOnReads === true) || changed.some(readTest(reads, globs))
  const { compare } = await import('./compare.ts')
  await compare(session, { ...look, isMeant, checks: meant, textChecks, changed, files: source.project(listing) })
}
