import { asBuffer } from '../decode/text.ts'
import { boundFor } from '../env/bound.ts'
import { secretName } from '../env/secret-name.ts'
import type { CheckName, Entry, Text } from '../model.ts'
import { NAMED } from '../scan/checks.ts'
import { isShowcase } from '../scan/entropy/kind.ts'
import { isProgram } from '../scan/ordinary.ts'
import type { Listing, Source } from '../source/source.ts'

/** What stands in every way by which code asks its environment: `process.env.X`, `os.environ["X"]`, `ENV['X']`, `Getenv("X")` … */
const ANCHORS = ['env', 'Env', 'ENV', 'config(', '_SERVER['] as const
/** How far behind it the name may begin and end. */
const REACH = 160
const NAME_BEHIND =
  /^(?:env|Env|ENV|config|_SERVER)\w{0,20}(?:(?:\??\.|::)\w{1,12}(?=[!(]))?!?(?:\??\.|\(|\[)\s{0,20}["'`]?([A-Z][A-Z0-9_]{2,80})(?![A-Za-z0-9_])/
/** `const { A, B: b = 'x' } = process.env`, up to the anchor. */
const TAKEN_APART = /\{([^{}]{1,400})\}\s{0,4}=\s{0,4}(?:process|import\.meta|Bun)\.env$/
const DOT = 0x2e
/** With more files than this that read secrets nothing is compared first. */
const MAX_TEXTS = 50

/** Who else wants to hear of texts. */
interface Listener {
  onText: ((text: Text) => boolean) | undefined
  onClean: ((entry: Entry) => void) | undefined
}

/** The secret-named variables that code asks the environment for: over the bytes, and of most texts nothing but those is looked at. */
export function secretReads(bytes: Uint8Array): Set<string> {
  const buffer = asBuffer(bytes)
  const names = new Set<string>()
  for (const anchor of ANCHORS) {
    for (let at = buffer.indexOf(anchor); at !== -1; at = buffer.indexOf(anchor, at + anchor.length)) {
      const name = NAME_BEHIND.exec(buffer.toString('latin1', at, at + REACH))?.[1]
      if (name !== undefined && secretName(name) !== null) names.add(name)
      if (buffer[at - 1] === DOT) for (const each of takenApart(buffer, at)) if (secretName(each) !== null) names.add(each)
    }
  }
  return names
}

function takenApart(buffer: Buffer, at: number): string[] {
  const list = TAKEN_APART.exec(buffer.toString('latin1', Math.max(0, at - 440), at + 3))?.[1] ?? ''
  return list.match(/\b[A-Z][A-Z0-9_]{2,80}\b/g) ?? []
}

/** Listens to the texts of a change for code that newly asks the environment for a secret: what else is there may have to name it. */
export class NewReads {
  readonly listener: Listener
  readonly #texts = new Map<Text, Set<string>>()
  #isUnknown = false

  constructor({ isChange }: Listing, checks: readonly CheckName[], other: Listener) {
    const isAsked = isChange && checks.some((name) => NAMED.has(name))
    this.listener = isAsked
      ? {
          onText: (text) => {
            this.#meet(text)
            return other.onText?.(text) ?? false
          },
          onClean: (entry) => {
            this.#pass(entry)
            other.onClean?.(entry)
          },
        }
      : other
  }

  /** Whether a text reads a variable that it did not read before. @throws GitError */
  async areThere(source: Pick<Source, 'previousBytes'>): Promise<boolean> {
    if (this.#isUnknown || this.#texts.size > MAX_TEXTS) return true
    if (this.#texts.size === 0) return false
    const olds = await source.previousBytes([...this.#texts.keys()].filter(({ entry }) => entry.previous !== undefined))
    return [...this.#texts].some(([text, names]) => {
      const known = new Set((olds.get(text) ?? []).flatMap((bytes) => [...secretReads(bytes)]))
      return [...names].some((name) => !known.has(name))
    })
  }

  #meet(text: Text): void {
    if (text.member !== undefined || this.#texts.size > MAX_TEXTS || !mayAsk(text.entry.path)) return
    const names = secretReads(text.bytes)
    if (names.size > 0) this.#texts.set(text, names)
  }

  /** Of many files those that were known to be clean are not read again: nobody knows what they ask for. */
  #pass({ path }: Entry): void {
    if (mayAsk(path)) this.#isUnknown = true
  }
}

/** Tests name variables to set them, and run without what is deployed. */
function mayAsk(path: string): boolean {
  return isProgram(path) && !(isShowcase(path) && boundFor(path) === 'test')
}
