import { byDate, walkOn } from '../git/commits.ts'
import { GitError } from '../git/error.ts'
import type { RepoFacts } from '../git/facts.ts'
import { commitChanges, isShallow } from '../git/history.ts'
import type { RawChange } from '../git/raw.ts'
import { readRefs, type Refs } from '../git/refs.ts'
import { type Entry, type HistoryScope, STAND_IN, type Warning } from '../model.ts'
import { repositorySource } from './repository.ts'
import { type Chosen, chooseCommits, isWhole, wholeHistory } from './scope.ts'
import { MANY, nameTest, type Listing, type Name, type Past, type Reached, readFailure, type Source } from './source.ts'

/** Every blob that any ref reaches (or as many as the scope says), under each path it ever had; born in a merge too. The oldest commit counts. */
export function historySource(facts: RepoFacts, names: readonly Name[], scope: HistoryScope): Source {
  const source = repositorySource(facts, (onMany) => listHistory(facts, names, scope, onMany))
  return names.length === 0 && isWhole(scope) ? { ...source, listOn: (past) => listOn(facts, past) } : source
}

async function listHistory(facts: RepoFacts, names: readonly Name[], scope: HistoryScope, onMany?: () => void): Promise<Listing> {
  const refs = await readRefs(facts)
  const chosen = await chooseCommits(facts, refs, scope)
  const seen = await listFiles(facts, refs, chosen, names.length === 0 ? onMany : undefined)
  const rest = scope.everything ? await (await import('./unreached.ts')).listUnreached(facts, chosen.commits, seen) : NOTHING_MORE
  for (const { commitId, ...file } of rest.files) keepFirst(seen, file, commitId)
  const isNamed = nameTest(names)
  const entries = [...seen.values()].filter(({ path }) => isNamed(path))
  const nameless = rest.files.filter(({ path }) => STAND_IN.test(path) && !isNamed(path))
  const failures = entries.length === 0 ? [readFailure('.', `${NOTHING} (${chosen.subject})`)] : []
  const { walk } = chosen
  const isSnapshot = walk !== undefined && names.length === 0 && refs.heads.every((id) => walk.dates.has(id))
  return {
    ...listingOf(facts, `${chosen.subject}${rest.subject}`, entries),
    skipped: nameless.map(({ path }) => ({ path, reason: 'no known path' })),
    failures: [...failures, ...rest.failures],
    warnings: [...shallowWarnings(facts), ...rest.warnings],
    ...(isSnapshot ? reached(facts, refs, { ...walk, late: [...walk.late], heads: refs.heads, commits: walk.commits.length }) : {}),
  }
}

async function listOn(facts: RepoFacts, past: Past): Promise<Listing | null> {
  try {
    const refs = await readRefs(facts)
    const walk = await walkOn(facts.place, refs.heads, new Set(past.heads), { tips: [...past.tips], late: new Map(past.late) })
    if (walk === null || isShallow(facts)) return null
    const dates = new Map([...past.again, ...walk.dates])
    const { subject, holds } = wholeHistory(walk.commits, past.commits)
    const seen = await listFiles(facts, refs, { commits: byDate([...dates.keys()], dates), subject, holds })
    const commits = past.commits + walk.commits.length
    return {
      ...listingOf(facts, subject, [...seen.values()]),
      ...reached(facts, refs, { ...walk, dates, late: [...walk.late], heads: refs.heads, commits }),
    }
  } catch (error) {
    // commits that are gone; whatever else it is, the listing of everything tells
    if (error instanceof GitError) return null
    throw error
  }
}

async function listFiles(facts: RepoFacts, refs: Refs, { commits, holds }: Chosen, onMany?: () => void): Promise<Map<string, Entry>> {
  const seen = new Map<string, Entry>()
  await commitChanges(facts.place, commits, ({ commitId, change }) => {
    if (change.mode !== null && change.mode !== 'gitlink') keepFirst(seen, change, commitId)
    if (seen.size === MANY) onMany?.()
  })
  for (const file of refs.looseFiles) if (holds(file.path)) keepFirst(seen, { ...file, mode: 'file' })
  return seen
}

function listingOf({ top }: RepoFacts, subject: string, entries: Entry[]): Listing {
  const about = { isChange: false, guardsCommit: false, isWhole: false }
  return { subject, base: top, entries, skipped: [], failures: [], warnings: [], ...about }
}

/** What another listing may go on from: nothing where refs hold files without commits, or commits are missing. */
function reached(facts: RepoFacts, refs: Refs, { tips, heads, late, commits, dates }: Reached): Pick<Listing, 'reached'> {
  return refs.looseFiles.length > 0 || isShallow(facts) ? {} : { reached: { tips, heads, late, commits, dates } }
}

const NOTHING = 'no commit brought a file by these names: there was nothing to scan'
const NOTHING_MORE = { files: [], failures: [], warnings: [], subject: '' }

/** What a shallow clone does not have cannot be looked at here, and "clean" must not sound like more. */
function shallowWarnings(facts: RepoFacts): Warning[] {
  if (!isShallow(facts)) return []
  return [{ path: '.', message: 'this clone is shallow, so older commits were not looked at: git fetch --unshallow brings them' }]
}

function keepFirst(seen: Map<string, Entry>, file: Pick<RawChange, 'path' | 'pathBytes' | 'mode' | 'blobId'>, commitId?: string): void {
  const { path, pathBytes, mode, blobId } = file
  const key = `${blobId} ${path}`
  if (seen.has(key)) return
  const entry: Entry = { path, mode: mode ?? 'file', sizeBytes: null, blobId }
  if (commitId !== undefined) entry.commitId = commitId
  if (pathBytes) entry.pathBytes = pathBytes
  seen.set(key, entry)
}
