import type { Check, Entry, Settings, Text } from '../model.ts'
import { findDirectives } from '../policy/inline/directives.ts'
import { looksInside, scanText, textChecksFor } from '../scan/index.ts'
import { type Taker, Windows } from '../source/windows.ts'

/** Looks at contents as a session does, only to tell whether there is anything to be told of them. */
export class Inspector implements Taker {
  readonly opens: boolean
  readonly #checks: readonly Check[]
  readonly #full: boolean
  #settings: Settings | undefined
  #isClean = true
  #textBytes = 0
  /** Versions of a path follow one another: which checks it is for is asked once. */
  #last: { entry: Entry; settings: Settings; checks: readonly Check[] } | undefined

  constructor(checks: readonly Check[], full: boolean) {
    this.#checks = checks
    this.#full = full
    this.opens = checks.some(looksInside)
  }

  /** Begins with a content: what is pushed into the answer is looked at. */
  open(entry: Entry, settings: Settings): Windows {
    this.#settings = settings
    this.#isClean = true
    this.#textBytes = 0
    return new Windows(entry, this)
  }

  /** Of what was looked at since `open`; null: it is for a session to tell. */
  get cleanBytes(): number | null {
    return this.#isClean ? this.#textBytes : null
  }

  text(text: Text): void {
    this.#textBytes += text.bytes.length
    if (this.#isClean) this.#isClean = this.holdsNothing(text, this.#settings as Settings)
  }

  /** A check that breaks says nothing, so that a session meets the same and reports it. */
  holdsNothing(text: Text, settings: Settings): boolean {
    try {
      let isSilent = true
      const found = scanText(text, this.#checksFor(text.entry, settings), settings, undefined, () => (isSilent = false))
      return isSilent && found.length === 0 && !(this.#full && findDirectives(text).length > 0)
    } catch {
      return false
    }
  }

  #checksFor(entry: Entry, settings: Settings): readonly Check[] {
    if (this.#last === undefined || this.#last.settings !== settings || !isSame(this.#last.entry, entry)) {
      this.#last = { entry: { ...entry }, settings, checks: textChecksFor(entry, this.#checks, settings) }
    }
    return this.#last.checks
  }

  archive(): void {
    this.#isClean = false
  }

  sealed(): void {
    this.#isClean = false
  }

  tooLarge(): void {
    this.#isClean = false
  }
}

/** In all that a check may select by. */
function isSame(one: Entry, other: Entry): boolean {
  return one.path === other.path && one.mode === other.mode && one.sizeBytes === other.sizeBytes
}
