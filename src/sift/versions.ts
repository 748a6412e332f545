import { sealedKind, wholeKind } from '../decode/archive/kind.ts'
import { lineBounds } from './line-bounds.ts'
import { runBounds } from './run-bounds.ts'
import type { Span } from '../model.ts'
import { WINDOW_BYTES } from '../source/windows.ts'
import { changedSpans } from './changes.ts'
import { haveSameStrings } from './doc-strings.ts'

/**
 * How far around a change what was there before may mean something else now, in bytes: the rules look at most 2,000 characters to either
 * side of a value, and 3,000 to one for its other half, and all of it has to be there.
 */
const MARGIN_BYTES = 4096
/** Where so great a share has changed, two looks at pieces cost more than one at the whole. */
const MAX_SHARE = 0.6

/** A smaller text is looked at whole in any case: a change at its edge alone, with what is around, would be too much of it. */
const MIN_BYTES = MARGIN_BYTES / MAX_SHARE

/**
 * What joins lines far apart to one finding: a key's head and its end, a manifest's kind and its data, the head of what is packed with gzip
 * (in base64), the class of Pydantic's settings and its fields.
 */
const JOINING = ['PRIVATE', 'PuTTY-User-Key-File', '<RSAKeyValue>', 'Secret', 'H4sI', 'BaseSettings']

const [LF, CR] = [0x0a, 0x0d]

/** Whether parts of it may be looked at alone: text that is read as it stands, in one window, and not small. */
export function isComparable(bytes: Buffer): boolean {
  const isFit = bytes.length >= MIN_BYTES && bytes.length <= WINDOW_BYTES
  return isFit && !bytes.includes(0) && !hasBom(bytes) && wholeKind(bytes) === null && sealedKind(bytes) === null
}

function hasBom(bytes: Buffer): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0xef && second === 0xbb)
}

/** A plain text, against which the next version of its path is held. */
export class Version {
  readonly path: string
  readonly bytes: Buffer
  /** Whether something in it joins lines far apart; undefined: nobody has looked. */
  #joins: boolean | undefined

  constructor(path: string, bytes: Buffer) {
    this.path = path
    this.bytes = bytes
  }

  /**
   * The parts of the next version that this one does not answer for, cut between lines where lines are short; null: it must be looked
   * at whole.
   */
  partsToLookAt(next: Version): Buffer[] | null {
    if (next.path !== this.path) return null
    this.#joins ??= joins(this.bytes)
    const parts = this.#joins ? null : unlike(this.bytes, next.bytes, next.path.endsWith('.py'))
    if (parts === null || parts.some((part) => joins(part) || isBareOfLines(part))) return null
    next.#joins = false
    return parts
  }
}

function joins(bytes: Buffer): boolean {
  return JOINING.some((mark) => bytes.includes(mark, 0, 'latin1'))
}

/** Lines are counted by line feeds, and by carriage returns only where there is none: then a part would have more than it has in the whole. */
function isBareOfLines(part: Buffer): boolean {
  return part.includes(CR) && !part.includes(LF)
}

function unlike(old: Buffer, now: Buffer, isPython: boolean): Buffer[] | null {
  const parts: Span[] = []
  let sum = 0
  const changes: Span[] = []
  for (const change of changedSpans(old, now)) {
    changes.push(change)
    const { start, end } = runBounds(now, change)
    const part = lineBounds(now, runBounds(now, { start: start - MARGIN_BYTES, end: end + MARGIN_BYTES }))
    const last = parts.at(-1)
    sum += part.end - Math.max(part.start, last?.end ?? 0)
    if (sum > now.length * MAX_SHARE) return null
    if (last === undefined || part.start > last.end) parts.push(part)
    else parts[parts.length - 1] = { start: Math.min(last.start, part.start), end: Math.max(last.end, part.end) }
  }
  if (isPython && !haveSameStrings(old, now, changes, parts)) return null
  return parts.map(({ start, end }) => now.subarray(start, end))
}
