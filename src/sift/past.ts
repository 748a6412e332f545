import type { Cache } from '../cache/index.ts'
import { namesCommits, settingsDigest, sha256 } from '../cache/key.ts'
import type { Entry, Settings, SettingsFor } from '../model.ts'
import type { Session } from '../scan/session.ts'
import type { Past, Reached } from '../source/source.ts'
import type { Listed } from './listed.ts'

/** What is remembered of a history. It holds names of folders and ids of commits, nothing of any content. */
export interface Note extends Past {
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

/** What there is to look at, with what is remembered of it. */
export interface Look extends Listed {
  /** null: nothing of an earlier run is used, and nothing is remembered. */
  history: History | null
}

/** A history looked at: how much of it was counted by an earlier run, and what the next run may count on. */
export class History {
  readonly #cache: Cache
  readonly #look: Listed
  readonly #note: Note | null
  /** Entries that are looked at again though an earlier run counted them. */
  readonly #counted: ReadonlySet<Entry>

  constructor(cache: Cache, look: Listed, note: Note | null, counted: ReadonlySet<Entry>) {
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
   * are listed again. A history with a secret in a file's name is not remembered, nor one that could not be listed or held nothing.
   * Answers whether it is remembered.
   */
  remember(session: Session, selected: readonly Entry[]): boolean {
    const { listing, settingsFor, folders } = this.#look
    const { reached } = listing
    if (
      reached === undefined ||
      listing.failures.length > 0 ||
      session.masks.size > 0 ||
      [...settingsOf(folders, settingsFor)].some(namesCommits)
    )
      return false
    if (!this.#isNew(reached)) return true
    const missed = session.missed()
    const sighted = new Set([...session.sightings.map(({ entry }) => entry), ...session.warned])
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

/** What of the settings decides what is looked at and found, folder by folder. */
export function layoutOf(folders: ReadonlySet<string>, settingsFor: SettingsFor): string {
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
