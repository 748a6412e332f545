import { Cache, cacheDigest } from '../cache/index.ts'
import { namesCommits, settingsDigest, sha256 } from '../cache/key.ts'
import { foldersOf, nestedSettings, type SettingsTree } from '../config/tree.ts'
import type { CheckName, Entry, Settings, SettingsFor } from '../model.ts'
import type { Session } from '../scan/session.ts'
import type { Listing, Past, Reached, Source } from '../source/source.ts'
import { type Look, lookAtAll } from './look.ts'

/** What is remembered of a history. It holds names of folders and ids of commits, nothing of any content. */
interface Note extends Past {
  /** Folders of all entries, and a digest of the settings that held for them. */
  folders: string[]
  layout: string
  /** Digests of the paths of which something could not be looked at: none of their entries is counted. */
  missed: string[]
  /** Of the entries that are counted. */
  files: number
  bytes: number
}

/** A longer note would cost more than it saves. */
const MAX_NOTE_LENGTH = 8 << 20

const EMPTY = { files: 0, bytes: 0, missed: [] as string[] }

/** A history looked at: how much of it was counted by an earlier run, and what the next run may count on. */
export class History {
  readonly #cache: Cache
  readonly #look: Omit<Look, 'history'>
  readonly #note: Note | null
  /** Entries that are looked at again though an earlier run counted them. */
  readonly #counted: ReadonlySet<Entry>

  constructor(cache: Cache, look: Omit<Look, 'history'>, note: Note | null, counted: ReadonlySet<Entry>) {
    this.#cache = cache
    this.#look = look
    this.#note = note
    this.#counted = counted
  }

  /** Whether something of a path cannot be looked at of which an earlier run counted entries: no count of them can be told from here. */
  isBroken(session: Session): boolean {
    const known = new Set(this.#note?.missed)
    return this.#note !== null && [...session.missed()].some((path) => !known.has(pathDigest(path)))
  }

  /** What was looked at, now and by the run that counted. */
  proof(session: Session, selected: readonly Entry[]): { filesScanned: number; bytesScanned: number } {
    const { files, bytes } = this.#note ?? EMPTY
    const { filesScanned, bytesScanned } = session.proof(selected.filter((entry) => !this.#counted.has(entry)))
    return { filesScanned: files + filesScanned, bytesScanned: bytes + bytesScanned }
  }

  /**
   * Keeps how far this run came. Entries that tell something, were left out or could not be read are not counted: their commits
   * are listed again. A history with a secret in a file's name is not remembered. Answers whether it is remembered.
   */
  remember(session: Session, selected: readonly Entry[]): boolean {
    const { listing, settingsFor, folders } = this.#look
    const { reached } = listing
    if (reached === undefined || session.masks.size > 0 || [...settingsOf(folders, settingsFor)].some(namesCommits)) return false
    if (!this.#isNew(reached)) return true
    const missed = session.missed()
    const sighted = new Set(session.sightings.map(({ entry }) => entry))
    const counted = selected.filter((entry) => !sighted.has(entry) && !missed.has(entry.path))
    const fresh = counted.filter((entry) => !this.#counted.has(entry))
    const clean = session.clean(fresh)
    for (const entry of fresh) this.#cache.count(entry, clean.get(entry) ?? null)
    const done = new Set(counted)
    const note = this.#newNote(
      reached,
      listing.entries.filter((entry) => !done.has(entry)),
      [...missed].map(pathDigest),
      session.proof(fresh),
    )
    const text = JSON.stringify(note)
    if (text.length > MAX_NOTE_LENGTH) return false
    this.#cache.saveHistory(text, this.#note !== null)
    return true
  }

  #isNew({ heads }: Reached): boolean {
    if (this.#note === null) return true
    const known = new Set(this.#note.heads)
    return heads.length !== known.size || heads.some((id) => !known.has(id))
  }

  #newNote(
    { tips, heads, late, commits, dates }: Reached,
    again: readonly Entry[],
    missed: string[],
    fresh: { filesScanned: number; bytesScanned: number },
  ): Note {
    const { settingsFor, folders } = this.#look
    const { files, bytes } = this.#note ?? EMPTY
    const ids = [...new Set(again.map(({ commitId }) => commitId as string))]
    return {
      ...{ tips, heads, late, commits, missed },
      again: ids.map((id) => [id, dates.get(id) as number]),
      folders: [...folders],
      layout: layoutOf(folders, settingsFor),
      files: files + fresh.filesScanned,
      bytes: bytes + fresh.bytesScanned,
    }
  }
}

export async function lookAtHistory(source: Source, tree: SettingsTree, isFresh: boolean): Promise<Look> {
  const options = { folder: source.reach?.cacheFolder as string, digest: cacheDigest(historyChecks(tree.top), false) }
  const cacheFor = (settingsFor: SettingsFor): Cache => new Cache({ ...options, settingsFor })
  const goneOn = isFresh ? null : await goOn(source, tree, cacheFor)
  if (goneOn !== null) return goneOn
  const all = await lookAtAll(source, tree)
  return { ...all, history: new History(cacheFor(all.settingsFor), all, null, new Set()) }
}

/** Sizes are judged where something is added, or where somebody asks. */
function historyChecks({ checks, size }: Settings): CheckName[] {
  return checks.filter((name) => name !== 'size' || size.enforceAll)
}

/** null: there is nothing to go on from, or something is no more as it was. */
async function goOn(source: Source, tree: SettingsTree, cacheFor: (settingsFor: SettingsFor) => Cache): Promise<Look | null> {
  let settingsFor: SettingsFor = tree.forPath
  const cache = cacheFor((path) => settingsFor(path))
  const note = cache.note === '' ? null : (JSON.parse(cache.note) as Note)
  const listing = note === null ? null : await source.listOn?.(note)
  if (note === null || !listing) return null
  const folders = new Set([...note.folders, ...foldersOf(listing.entries)])
  settingsFor = await nestedSettings(tree, folders)
  if (layoutOf(new Set(note.folders), settingsFor) !== note.layout) return null
  return without(cache, note, { listing, settingsFor, folders })
}

/**
 * Leaves out what was counted and is clean. What was counted and told only what an older entry tells, too, is looked at again: where a
 * commit has come that is older still, this one counts. null: a blob was counted as a file and is now a link, or the other way round.
 */
function without(cache: Cache, note: Note, look: Omit<Look, 'history'>): Look | null {
  const entries: Entry[] = []
  const counted = new Set<Entry>()
  for (const entry of look.listing.entries) {
    const found = cache.counted(entry)
    if (found === 'no' && cache.counted({ ...entry, mode: entry.mode === 'symlink' ? 'file' : 'symlink' }) !== 'no') return null
    if (found === 'not clean') counted.add(entry)
    if (found !== 'clean') entries.push(entry)
  }
  const rest = { ...look, listing: { ...look.listing, entries } satisfies Listing }
  return { ...rest, history: new History(cache, rest, note, counted) }
}

/** What of the settings decides what is looked at and found, folder by folder. */
function layoutOf(folders: ReadonlySet<string>, settingsFor: SettingsFor): string {
  const digests = new Map<Settings, string>()
  const digest = (settings: Settings): string => {
    const known = digests.get(settings) ?? sha256(JSON.stringify([settingsDigest(settings), settings.exclude]))
    digests.set(settings, known)
    return known
  }
  return sha256(JSON.stringify(['', ...folders].sort().map((folder) => [folder, digest(settingsFor(`${folder}/`))])))
}

function settingsOf(folders: ReadonlySet<string>, settingsFor: SettingsFor): Set<Settings> {
  return new Set(['', ...folders].map((folder) => settingsFor(`${folder}/`)))
}

function pathDigest(path: string | null): string {
  return sha256(JSON.stringify(path))
}
