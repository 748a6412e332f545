import type { CheckName, Entry, SettingsFor } from '../model.ts'
import { BUILD } from './build.ts'
import { type Content, readContent, writeContent } from './file.ts'
import { type Key, Keys, sha256 } from './key.ts'
import { CLEAN, Collector, COUNTED, findRecord, MAX_RECORDS, mergeRecords, readResult, RECORD_BYTES, withoutFlags } from './records.ts'

/** Of an entry that holds nothing to tell about: no finding, no allow comment where these are told, nothing that cannot be opened. */
export interface Clean {
  /** Of the content as git keeps it. */
  sizeBytes: number
  /** Of its texts, as the checks are shown them. */
  textBytes: number
}

export interface CacheOptions {
  /** Absolute: the folder `hushgate` in git's common folder. */
  folder: string
  /** Of `cacheDigest`. */
  digest: string
  settingsFor: SettingsFor
}

/**
 * What results depend on besides blob, path and the settings of the path: this build of hushgate, its checks, and whether allow comments
 * are told. Hexadecimal.
 */
export function cacheDigest(checks: readonly CheckName[], full: boolean): string {
  return sha256(JSON.stringify([BUILD, checks, full]))
}

const NOTHING: Content = { records: Buffer.alloc(0), note: '' }

/** Remembers which blobs were found clean under which paths, for all work trees of a repository. Nothing of a finding is ever kept. */
export class Cache {
  readonly #options: CacheOptions
  readonly #keys: Keys
  readonly #added = new Collector()
  #content: Content

  constructor(options: CacheOptions, content: Content = readContent(options.folder, options.digest) ?? NOTHING) {
    this.#options = options
    this.#keys = new Keys(options.settingsFor)
    this.#content = content
  }

  /** The entries that are known to be clean. */
  known(entries: readonly Entry[]): Map<Entry, Clean> {
    const known = new Map<Entry, Clean>()
    if (this.#content.records.length === 0) return known
    for (const entry of entries) {
      const result = this.#find(entry)
      if (result !== null && (result.flags & CLEAN) !== 0) known.set(entry, result)
    }
    return known
  }

  /** Whether a remembered history counted an entry, and found it clean. */
  counted(entry: Entry): 'clean' | 'not clean' | 'no' {
    const { flags = 0 } = this.#find(entry) ?? {}
    if ((flags & COUNTED) === 0) return 'no'
    return (flags & CLEAN) === 0 ? 'not clean' : 'clean'
  }

  #find(entry: Entry): ReturnType<typeof readResult> | null {
    const key = this.#keys.of(entry)
    const at = key === null ? -1 : findRecord(this.#content.records, key)
    return at === -1 ? null : readResult(this.#content.records, at)
  }

  add(entry: Entry, clean: Clean): void {
    this.#add(entry, CLEAN, clean)
  }

  /** @param clean null: it was counted and is not clean */
  count(entry: Entry, clean: Clean | null): void {
    this.#add(entry, clean === null ? COUNTED : COUNTED | CLEAN, clean ?? { sizeBytes: 0, textBytes: 0 })
  }

  #add(entry: Entry, flags: number, clean: Clean): void {
    const key: Key | null = this.#keys.of(entry)
    if (key !== null) this.#added.add(key, { ...clean, flags })
  }

  /** Adds to what stands there now: another process may have written meanwhile. */
  save(): void {
    if (this.#added.isEmpty) return
    const { folder, digest } = this.#options
    const there = readContent(folder, digest) ?? NOTHING
    this.#write({ records: bounded(there.records, withoutFlags(this.#added.sorted(), COUNTED)), note: there.note })
  }

  /**
   * Replaces the note about a history, and with it which entries it counted.
   * @param goesOn the entries that were counted before are still
   */
  saveHistory(note: string, goesOn: boolean): void {
    const { folder, digest } = this.#options
    const now = (readContent(folder, digest) ?? NOTHING).records
    const there = goesOn && now.equals(this.#content.records) ? NOTHING.records : withoutFlags(now, COUNTED)
    const own = this.#added.sorted()
    const counted = goesOn ? mergeRecords(this.#content.records, own) : own
    if (counted.length > MAX_RECORDS * RECORD_BYTES) return
    this.#write({ records: bounded(there, counted), note })
  }

  get note(): string {
    return this.#content.note
  }

  #write(content: Content): void {
    this.#content = content
    writeContent(this.#options.folder, this.#options.digest, content)
  }
}

/** What is too much is forgotten, save what this run saw. */
function bounded(old: Buffer, own: Buffer): Buffer {
  const merged = mergeRecords(old, own)
  return merged.length > MAX_RECORDS * RECORD_BYTES ? own : merged
}
