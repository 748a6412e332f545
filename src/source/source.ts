import type { CommitInfo, Entry, EnvFacts, Failure, Skip, Text, Warning } from '../model.ts'
import type { GitPlace } from '../git/exec.ts'
import type { ProjectFiles } from './project.ts'
import type { ReadResult, Visitor } from './reading.ts'

/** What a source has to offer. Nothing of any content has been read. */
export interface Listing {
  /** In words: 'staged changes'. */
  subject: string
  /** Absolute folder that the entries' paths are relative to. */
  base: string
  entries: Entry[]
  skipped: Skip[]
  failures: Failure[]
  /** What a person should know of the place itself. */
  warnings: Warning[]
  /** These entries add something: sizes are judged. */
  isChange: boolean
  /** They are about to become a commit: if it fails, nothing was committed. */
  guardsCommit: boolean
  /** Every tracked file as it is now: only then an allow without use can be told. */
  isWhole: boolean
  /** Of folders that were listed whole: the names in them that may be configurations, by path. */
  configs?: Map<string, string[]>
  /** Of a whole history: what another listing may go on from. */
  reached?: Reached
}

/** How far a listing of a history went. */
export interface Reached {
  /** Ids of commits: those that have no child. */
  tips: readonly string[]
  /** Ids of commits that refs named. */
  heads: readonly string[]
  /** See Walk in src/git/commits.ts. */
  late: readonly (readonly [id: string, seconds: number])[]
  commits: number
  /** Dates that count of the listed commits, by id. */
  dates: ReadonlyMap<string, number>
}

/** An earlier listing to go on from. */
export interface Past extends Omit<Reached, 'dates'> {
  /** Commits, with their dates that count, whose entries are to be listed again. */
  again: readonly (readonly [id: string, seconds: number])[]
}

/** Entries from which on more than one thread is of use. */
export const MANY = 400

/** What another thread needs to read a source's entries by itself. */
export interface Reach {
  /** Where entries with a blob id are read; null: there are none. */
  place: GitPlace | null
  /** Absolute folder of those without one. */
  base: string
  /** Absolute: where results may be kept; null: nowhere. */
  cacheFolder: string | null
}

/** Where bytes come from. A source answers questions; it judges nothing. */
export interface Source {
  /** null: the content is at hand here only. */
  readonly reach: Reach | null
  /** @param onMany called once it is known that there are many entries (MANY), while others are still to come */
  list(onMany?: () => void): Promise<Listing>
  /** Only of whole histories: the entries of newer commits and of those to be listed again. null: what was there is there no more. */
  listOn?(past: Past): Promise<Listing | null>
  /** The project that the listed entries are of. Absent: they are of many moments, or of none. */
  project?(listing: Listing): ProjectFiles
  /** Reads contents in windows, in the order of the entries, and fills in `sizeBytes`. What cannot be read is answered, not thrown. */
  read(entries: readonly Entry[], visitor: Visitor): Promise<ReadResult>
  /** Fills in `sizeBytes` without reading contents. */
  measure(entries: readonly Entry[]): Promise<Failure[]>
  /** What stood in the texts' places in their entries' `previous` blobs, as texts read it; a blob that is not at hand is left out. */
  previousBytes(texts: readonly Text[]): Promise<Map<Text, Uint8Array[]>>
  /** Sizes of the entries' `previous` blobs. */
  previousSizes(entries: readonly Entry[]): Map<Entry, number[]>
  /** Who brought the entries: for history and range. */
  commits(entries: readonly Entry[]): Map<Entry, CommitInfo>
  envFacts(entries: readonly Entry[]): EnvFacts
}

/** A named path, seen from a repository's top or the folder of the run: `/`-separated, '' for the base itself. */
export interface Name {
  /** As the person wrote it. */ given: string
  path: string
}

/** Tells whether a path is one of the names or lies below one. No names: everything. lint-staged gives thousands. */
export function nameTest(names: readonly Name[]): (path: string) => boolean {
  const wanted = new Set(names.map(({ path }) => path))
  return wanted.size === 0 ? () => true : (path) => withFolders(path).some((each) => wanted.has(each))
}

/** The names that none of the paths is, or lies below. */
export function namesWithout(names: readonly Name[], paths: Iterable<string>): Name[] {
  const met = new Set<string>()
  if (names.length > 0) for (const path of paths) for (const each of withFolders(path)) met.add(each)
  return names.filter(({ path }) => !met.has(path))
}

/** A path and the folders above it, to the top. */
function withFolders(path: string): string[] {
  const found = ['', path]
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) found.push(path.slice(0, end))
  return found
}

/** Why an entry that is gone was not looked at. */
export const DELETED = 'deleted'

/** Paths that a change touches, those that it takes away with them; of what lies there already every path. */
export function changedPaths({ entries, skipped }: Listing): string[] {
  return [...entries.map(({ path }) => path), ...skipped.filter(({ reason }) => reason === DELETED).map(({ path }) => path)]
}

export function readFailure(path: string, why: string): Failure {
  return { path, stage: 'read', message: why }
}

export function countCommits(count: number): string {
  return `${count} ${count === 1 ? 'commit' : 'commits'}`
}
