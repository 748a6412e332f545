import type { Field } from './field.ts'
import { MAX_DEPTH, MAX_FIELDS, TooMuch } from './written.ts'

/** A mapping or element that is being read. */
interface Frame {
  path: readonly string[]
  /** What its `name` or `key` says, and its field `value`: together they are one assignment. */
  label: string | null
  rank: number
  value: Field | null
}

type Written = Omit<Field, 'path'>

/** Keys whose value names what stands beside them under VALUES; the first of these counts most. */
const LABELS: ReadonlyMap<string, number> = new Map([
  ['name', 3],
  ['key', 2],
  ['id', 1],
])
const VALUES: ReadonlySet<string> = new Set(['value', 'val'])

/**
 * Puts the fields of nested mappings together. A mapping `name: X, value: v` (environments of containers, headers of recorded traffic,
 * `<add key= value=>`) is read as `X: v`.
 */
export class Collector {
  readonly fields: Field[] = []
  #frames: Frame[] = [newFrame([])]

  /** Begins what stands under a key. @throws TooMuch */
  open(key: string): void {
    if (this.#frames.length > MAX_DEPTH) throw new TooMuch()
    this.#frames.push(newFrame([...this.#top.path, key]))
  }

  /** Ends it, and gives back its label, where it has one. */
  close(): string | null {
    const { label, value } = this.#frames.pop() as Frame
    if (label !== null && value !== null) value.name = label
    return label
  }

  /** @throws TooMuch */
  add(written: Written): void {
    if (this.fields.length >= MAX_FIELDS) throw new TooMuch()
    const frame = this.#top
    const field = { ...written, path: frame.path }
    this.fields.push(field)
    const name = field.name.toLowerCase()
    const rank = LABELS.get(name) ?? 0
    if (rank > frame.rank && field.value !== '') Object.assign(frame, { label: field.value, rank })
    if (VALUES.has(name)) frame.value = field
  }

  get #top(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame
  }
}

const newFrame = (path: readonly string[]): Frame => ({ path, label: null, rank: 0, value: null })
