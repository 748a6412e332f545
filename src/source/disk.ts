import { lstatSync, statSync } from 'node:fs'
import { mayConfigure } from '../config/discover.ts'
import type { Name as GitName } from '../git/names.ts'
import type { Entry, Failure, Skip } from '../model.ts'
import { type Child, childName, childrenOf } from './folder.ts'
import { absolutePath, attempt, fileFailure, measureFile, readFiles } from './read-files.ts'
import { type Listing, MANY, type Name, readFailure, type Source } from './source.ts'

/** Files outside any repository, and those that git does not track: what stands on disk. */
export function diskSource(base: string, names: readonly Name[]): Source {
  return {
    reach: { place: null, base, cacheFolder: null },
    list: (onMany) => listDisk(base, names, onMany),
    project: ({ entries }) => ({ root: base, now: async () => entries, before: async () => [] }),
    read: (entries, visitor) => readFiles(base, entries, visitor),
    measure: async (entries) => entries.flatMap((entry) => measureFile(base, entry)),
    previousBytes: async () => new Map(),
    previousSizes: () => new Map(),
    commits: () => new Map(),
    envFacts: () => ({ tracked: [], uncovered: [] }),
  }
}

/** Folders between which others get their turn: threads that start, a bar that is drawn. */
const FOLDERS_AT_ONCE = 32

/** A listing of whole folders. */
type Walk = Listing & Required<Pick<Listing, 'configs'>>

export async function listDisk(base: string, names: readonly Name[], onMany?: () => void): Promise<Listing> {
  const listing: Walk = {
    subject: 'files on disk',
    base,
    entries: [],
    skipped: [],
    failures: [],
    isChange: false,
    guardsCommit: false,
    isWhole: false,
    warnings: [],
    configs: new Map(),
  }
  let folders = 0
  for (const name of names) {
    for (const found of guarded(name.path, listing.failures, listName(base, name, listing))) {
      if (found.entries.length >= MANY) onMany?.()
      if (++folders % FOLDERS_AT_ONCE === 0) await new Promise(setImmediate)
    }
  }
  return listing
}

/** One unreadable folder must neither end the walk nor be forgotten. */
function* guarded<Step>(path: string, failures: Failure[], steps: Generator<Step>): Generator<Step> {
  try {
    yield* steps
  } catch (error) {
    failures.push(fileFailure(path, error))
  }
}

/** What is named is meant: a link is followed, and what cannot be read is a failure. Links met on the way are only looked at. */
function* listName(base: string, { path }: Name, listing: Walk): Generator<Listing> {
  const stat = statSync(absolutePath(base, { path }))
  if (stat.isFile()) addEntry(stat, { path }, stat.size, listing)
  else if (!stat.isDirectory())
    listing.failures.push(readFailure(path, 'it is no regular file: send what it holds through a pipe to  hushgate scan -'))
  else {
    const met: Walk = { ...listing, entries: [], skipped: [], failures: [] }
    yield* walk(base, { path }, met)
    if (met.entries.length + met.skipped.length + met.failures.length === 0)
      met.failures.push(readFailure(path, 'the folder is empty: there was nothing to scan'))
    listing.entries = listing.entries.concat(met.entries)
    listing.skipped = listing.skipped.concat(met.skipped)
    listing.failures.push(...met.failures)
  }
}

/** Files of a work tree by the names that git gave. A link is looked at, a pipe is not opened. */
export function listGitNames(base: string, names: readonly GitName[]): Pick<Listing, 'entries' | 'skipped' | 'failures'> {
  const found = { entries: [], skipped: [], failures: [] }
  for (const name of names) attempt(name.path, found.failures, () => addEntry(lstatSync(absolutePath(base, name)), name, null, found))
  return found
}

function addEntry(
  kind: Pick<Child, 'isFile' | 'isSymbolicLink'>,
  name: GitName,
  sizeBytes: number | null,
  found: { entries: Entry[]; skipped: Skip[] },
): void {
  if (kind.isFile()) found.entries.push({ ...name, mode: 'file', sizeBytes })
  else if (kind.isSymbolicLink()) found.entries.push({ ...name, mode: 'symlink', sizeBytes })
  else found.skipped.push({ path: name.path, reason: 'not a regular file' })
}

/** A step a folder. Links are looked at, never followed. */
function* walk(base: string, folder: GitName, listing: Walk): Generator<Listing> {
  const children = childrenOf(absolutePath(base, folder))
  const names = children.map(({ name }) => name.toString())
  // a configuration is looked for by the path as text
  if (!folder.pathBytes) listing.configs.set(folder.path, names.filter(mayConfigure))
  for (const child of children) {
    const name = childName(folder, child.name)
    if (!child.isDirectory()) addEntry(child, name, null, listing)
    else if (child.name.toString() !== '.git') yield* guarded(name.path, listing.failures, walk(base, name, listing))
  }
  yield listing
}
