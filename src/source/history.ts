import { byDate, type Walk, walkAll, walkOn } from '../git/commits.ts'
import { GitError } from '../git/error.ts'
import type { RepoFacts } from '../git/facts.ts'
import { commitChanges, isShallow } from '../git/history.ts'
import type { RawChange } from '../git/raw.ts'
import { readRefs, type Refs } from '../git/refs.ts'
import type { Entry, Warning } from '../model.ts'
import { repositorySource } from './repository.ts'
import { countCommits, MANY, nameTest, type Listing, type Name, type Past, readFailure, type Source } from './source.ts'

/** Every blob that any ref reaches, under each path it ever had; born in a merge too. The oldest commit counts. */
export function historySource(facts: RepoFacts, names: readonly Name[]): Source {
  const source = repositorySource(facts, (onMany) => listHistory(facts, names, onMany))
  return names.length > 0 ? source : { ...source, listOn: (past) => listOn(facts, past) }
}

async function listHistory(facts: RepoFacts, names: readonly Name[], onMany?: () => void): Promise<Listing> {
  const refs = await readRefs(facts)
  const walk = await walkAll(facts.place, ['--all', ...(facts.head === null ? [] : [facts.head]), ...refs.stashes])
  const listing = await listCommits(facts, names, walk, { ...walk, refs, before: 0, onMany })
  if (listing.entries.length > 0) return listing
  return { ...listing, failures: [readFailure('.', 'no commit holds a file by these names: there was nothing to scan')] }
}

async function listOn(facts: RepoFacts, past: Past): Promise<Listing | null> {
  try {
    const refs = await readRefs(facts)
    const walk = await walkOn(facts.place, refs.heads, new Set(past.heads), { tips: [...past.tips], late: new Map(past.late) })
    if (walk === null || isShallow(facts)) return null
    const dates = new Map([...past.again, ...walk.dates])
    return await listCommits(facts, [], walk, { refs, commits: byDate([...dates.keys()], dates), dates, before: past.commits })
  } catch (error) {
    // commits that are gone; whatever else it is, the listing of everything tells
    if (error instanceof GitError) return null
    throw error
  }
}

interface Part {
  refs: Refs
  /** To be listed, the oldest first. */
  commits: readonly string[]
  /** Commits that an earlier walk has seen. */
  before: number
  /** Dates that count. */
  dates: ReadonlyMap<string, number>
  onMany?: (() => void) | undefined
}

async function listCommits(facts: RepoFacts, names: readonly Name[], walk: Walk, part: Part): Promise<Listing> {
  const { refs, commits, before, dates, onMany } = part
  const seen = new Map<string, Entry>()
  await commitChanges(facts.place, commits, ({ commitId, change }) => {
    if (change.mode !== null && change.mode !== 'gitlink') keepFirst(seen, change, commitId)
    if (seen.size === MANY && names.length === 0) onMany?.()
  })
  for (const file of refs.looseFiles) keepFirst(seen, { ...file, mode: 'file' })
  const isNamed = nameTest(names)
  const count = before + walk.commits.length
  const warnings = shallowWarnings(facts)
  const listing: Listing = {
    subject: `the whole history, ${countCommits(count)}`,
    base: facts.top,
    entries: [...seen.values()].filter(({ path }) => isNamed(path)),
    skipped: [],
    failures: [],
    isChange: false,
    guardsCommit: false,
    isWhole: false,
    warnings,
  }
  const isSimple = names.length === 0 && warnings.length === 0 && refs.looseFiles.length === 0
  const isSnapshot = before > 0 || refs.heads.every((id) => walk.dates.has(id))
  if (isSimple && isSnapshot) listing.reached = { tips: walk.tips, heads: refs.heads, late: [...walk.late], commits: count, dates }
  return listing
}

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
