import type { Clean } from '../cache/index.ts'
import type { Check, EntriesCheck, Entry, Failure, Finding, Settings, SettingsFor, Skip, Text, TextCheck, Warning } from '../model.ts'
import type { Ordinals } from './finding/fingerprint.ts'
import { scanFileNames } from './file-names.ts'
import { dropHalves } from './parts/halves.ts'
import { type EntryFinding, looksInside, scanEntries, scanText } from './index.ts'
import { later } from './later.ts'

export type { Clean }

/** A finding with what it was found in. */
export interface Sighting {
  finding: Finding
  entry: Entry
  /** null for a finding that needed no content. */
  text: Text | null
  /** The project showed the same before, whatever lines were added. */
  isOld?: true
}

/** How far a run has come. */
export interface Progress {
  files: number
  filesTotal: number
  bytes: number
  found: number
}

export interface SessionOptions {
  checks: readonly Check[]
  settingsFor: SettingsFor
  /** Called for every entry that is passed without its texts. */
  onClean?: ((entry: Entry) => void) | undefined
  /** Called for every text, whether something was found in it or not. Answers whether the text tells something by itself. */
  onText?: ((text: Text) => boolean) | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

/** What a source shows texts to. */
interface Visitor {
  visit(text: Text): void
  /** Whether the members of archives are wanted, each as a text. */
  opens: boolean
}

/** The part of a source that a session asks. */
export interface Reader {
  read(entries: readonly Entry[], visitor: Visitor): Promise<{ failures: Failure[]; skipped: Skip[] }>
  measure(entries: readonly Entry[]): Promise<Failure[]>
}

/** What one run sees and finds. Texts without findings are let go at once, so that memory stays bounded. */
export class Session {
  sightings: Sighting[] = []
  readonly failures: Failure[] = []
  /** What could not be looked into, by its kind. */
  readonly skipped: Skip[] = []
  /** Entries that a check could not read as what they are. */
  readonly warned = new Set<Entry>()
  readonly #warnings = new Map<string, Warning>()
  /** Secrets that stand in file names, with what may be shown of them. */
  readonly masks = new Map<string, string>()
  readonly #options: SessionOptions
  /** With the bytes of their texts. */
  readonly #seen = new Map<Entry, number>()
  /** Entries that told something, also where it had been told before. */
  readonly #telling = new Set<Entry>()
  /** Where in `sightings` each stands. */
  readonly #keys = new Map<string, number>()
  #bytes = 0
  #total = 0
  #suspects = 0
  /** Weak values are counted over all windows of one file, between which windows of others may come. */
  readonly #counted = new WeakMap<Entry, Ordinals>()
  /** Places of entries in the order of the list, made when first asked. */
  #order: Map<Entry, number> | null = null
  #entries: readonly Entry[] = []

  constructor(options: SessionOptions) {
    this.#options = options
  }

  /**
   * Takes the word of a first look: the entry need not be read here. To be called before `lookAt`.
   * @param isAlike it is not clean, but an older entry tells for it
   */
  pass(entry: Entry, { sizeBytes, textBytes }: Clean, isAlike = false): void {
    entry.sizeBytes = sizeBytes
    if (isAlike) this.#telling.add(entry)
    this.#seen.set(entry, textBytes)
    this.#bytes += textBytes
    this.#options.onClean?.(entry)
    this.#tellProgress()
  }

  /** What those who watch are shown during a first look: how many files there are, and in how many of them it has met something. */
  expect(filesTotal: number, suspects: number): void {
    this.#total = filesTotal
    this.#suspects = suspects
  }

  /** Reads what the checks ask for, measures the rest if sizes matter, and proves that nothing was left out. */
  async lookAt(entries: readonly Entry[], reader: Reader): Promise<void> {
    const { checks, settingsFor } = this.#options
    this.#entries = entries
    const wanted = this.wanted(entries).filter((entry) => !this.#seen.has(entry))
    this.#total = this.#seen.size + wanted.length
    const { failures, skipped } = await reader.read(wanted, { visit: (text) => this.#visit(text), opens: checks.some(looksInside) })
    this.#fail(failures)
    for (const skip of skipped) this.skipped.push(skip)
    const judging = checks.filter((check): check is EntriesCheck => check.needs === 'entries')
    if (judging.length > 0) this.#fail(await reader.measure(entries.filter((entry) => entry.sizeBytes === null && !this.#seen.has(entry))))
    for (const { entry, finding } of scanEntries(entries, judging, settingsFor)) this.#keep(entry, null, finding)
    for (const { entry, finding } of this.#fileNames(entries)) this.#keep(entry, null, finding)
    this.sightings = dropHalves(this.sightings).sort((a, b) => this.#placeOf(a.entry) - this.#placeOf(b.entry) || compareLines(a, b))
    this.#proveAllSeen(wanted)
  }

  #fileNames(entries: readonly Entry[]): EntryFinding[] {
    const groups = new Map<Settings, Entry[]>()
    for (const entry of entries) {
      const settings = this.#options.settingsFor(entry.path)
      const group = groups.get(settings)
      if (group === undefined) groups.set(settings, [entry])
      else group.push(entry)
    }
    return [...groups].flatMap(([settings, group]) => this.#namesIn(group, settings))
  }

  #namesIn(entries: readonly Entry[], settings: Settings): EntryFinding[] {
    const { found, masks } = scanFileNames(entries, this.#options.checks, settings)
    for (const [secret, mask] of masks) this.masks.set(secret, mask)
    return found.map(({ entry, match }) => ({ entry, finding: later.finding().toFileFinding(entry, { ...match, also: [] }) }))
  }

  /**
   * Files looked at whole: read, or judged by name and size where no check asks for their content. An archive is one file; its bytes
   * are its own and those of its members.
   */
  proof(entries: readonly Entry[]): { filesScanned: number; bytesScanned: number } {
    const missed = this.missed()
    return {
      filesScanned: entries.filter((entry) => !missed.has(entry.path)).length,
      bytesScanned: entries.reduce((sum, entry) => sum + (this.#seen.get(entry) ?? 0), 0),
    }
  }

  /** Paths of which something could not be looked at. */
  missed(): Set<string | null> {
    return new Set([...this.#failedPaths(), ...this.skipped.map(({ path }) => path)])
  }

  /** The entries that were read and hold nothing to tell about. To be asked at the end. */
  clean(entries: readonly Entry[]): Map<Entry, Clean> {
    const missed = this.missed()
    const isClean = (entry: Entry): boolean => this.#seen.has(entry) && !this.#telling.has(entry) && !missed.has(entry.path)
    const clean = entries.filter((entry) => entry.sizeBytes !== null && isClean(entry))
    return new Map(clean.map((entry) => [entry, { sizeBytes: entry.sizeBytes as number, textBytes: this.#seen.get(entry) as number }]))
  }

  /** One by one: a damaged repository may have more failures than a call takes arguments. */
  #fail(failures: readonly Failure[]): void {
    for (const failure of failures) this.failures.push(failure)
  }

  #failedPaths(): Set<string | null> {
    return new Set(this.failures.map(({ path }) => path))
  }

  /** The entries whose content some check asks for. */
  wanted(entries: readonly Entry[]): Entry[] {
    const { checks, settingsFor } = this.#options
    const asking = checks.filter((check): check is TextCheck => check.needs === 'text')
    if (asking.some(({ selects }) => selects === undefined)) return [...entries]
    return entries.filter((entry) => asking.some((check) => check.selects?.(entry, settingsFor(entry.path)) ?? true))
  }

  /** A check that breaks is a failure of that file, never a clean answer. */
  #visit(text: Text): void {
    const { checks, settingsFor, onText } = this.#options
    this.#seen.set(text.entry, (this.#seen.get(text.entry) ?? 0) + text.bytes.length)
    this.#bytes += text.bytes.length
    const ordinals: Ordinals = this.#counted.get(text.entry) ?? new Map()
    try {
      for (const finding of scanText(text, checks, settingsFor(text.entry.path), ordinals, (warning) => this.#warn(text.entry, warning)))
        this.#keep(text.entry, text, finding)
      if (ordinals.size > 0) this.#counted.set(text.entry, ordinals)
      if (onText?.(text)) this.#telling.add(text.entry)
    } catch (error) {
      this.failures.push({ path: text.entry.path, stage: 'scan', message: `a check broke: ${(error as Error).message}` })
    }
    this.#tellProgress()
  }

  /** What checks said of what they could not read, each once. */
  get warnings(): Warning[] {
    return [...this.#warnings.values()]
  }

  #warn(entry: Entry, warning: Warning): void {
    this.warned.add(entry)
    this.#telling.add(entry)
    this.warn(warning)
  }

  warn(warning: Warning): void {
    this.#warnings.set(JSON.stringify([warning.path, warning.line, warning.message]), warning)
  }

  #tellProgress(): void {
    const found = Math.max(this.#suspects, this.sightings.length)
    this.#options.onProgress?.({ files: this.#seen.size, filesTotal: this.#total, bytes: this.#bytes, found })
  }

  /**
   * Windows overlap, so a place counts once. A history shows one secret in many versions of a file: the first, oldest one
   * counts. Where a change is judged every version counts, because an old line and an added one may look the same.
   */
  #keep(entry: Entry, text: Text | null, finding: Finding): void {
    this.#telling.add(entry)
    const isHistory = entry.commitId !== undefined && entry.previous === undefined
    const place = text?.member ? finding.via : [finding.line, finding.column]
    const key = JSON.stringify([finding.fingerprint, ...(isHistory ? [] : [entry.commitId, place])])
    const at = this.#keys.get(key)
    if (at === undefined) this.#keys.set(key, this.sightings.push({ finding, entry, text }) - 1)
    else if (isHistory && this.#isBefore(entry, (this.sightings[at] as Sighting).entry)) this.sightings[at] = { finding, entry, text }
  }

  /** Contents are read once for all of their paths, so that a younger version of a file may come before an older one. */
  #isBefore(entry: Entry, other: Entry): boolean {
    return entry !== other && this.#placeOf(entry) < this.#placeOf(other)
  }

  #placeOf(entry: Entry): number {
    this.#order ??= new Map(this.#entries.map((each, place) => [each, place]))
    return this.#order.get(entry) ?? 0
  }

  #proveAllSeen(wanted: readonly Entry[]): void {
    const failed = this.#failedPaths()
    for (const entry of wanted) {
      if (!this.#seen.has(entry) && !failed.has(entry.path))
        this.failures.push({ path: entry.path, stage: 'read', message: 'it was to be read and was not' })
    }
  }
}

/** Within one entry: whatever came first, another version may have told it before. */
function compareLines({ finding: a }: Sighting, { finding: b }: Sighting): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
