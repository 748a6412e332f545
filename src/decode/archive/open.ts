import type { Span } from '../../model.ts'
import { gzipItems } from './gzip.ts'
import { type Format, type Item, problemItem } from './item.ts'
import { type ArchiveKind, sealedKind, wholeKind } from './kind.ts'
import { type Budget, LimitError, MAX_DEPTH, newBudget, TOO_LARGE } from './limits.ts'
import { tarItems } from './tar.ts'
import { zipItems } from './zip.ts'

/** What is in an archive, and what could not be seen of it. `way` leads from the archive to it: ['gzip', 'tar: a/b.txt']. */
export type Part =
  /** A member's bytes. An empty way: the archive's own, zeros where members stood that were read. */
  | { kind: 'content'; way: readonly string[]; bytes: Buffer }
  /** `what` completes a sentence that names the place: "it is encrypted". */
  | { kind: 'problem'; way: readonly string[]; what: string }
  /** Something that nobody here can open: "7z archive". */
  | { kind: 'sealed'; way: readonly string[]; what: string }

const FORMATS: Readonly<Record<ArchiveKind, Format>> = { gzip: gzipItems, zip: zipItems, tar: tarItems }

/**
 * Opens an archive and those in it, within the bounds of limits.ts. Never throws for what the bytes are: what stands in the way is a
 * part, what was read before it comes first. An archive's own bytes come behind its members.
 */
export async function* openArchive(
  bytes: Buffer,
  kind: ArchiveKind,
  way: readonly string[] = [],
  budget: Budget = newBudget(),
): AsyncGenerator<Part> {
  const read: Span[] = []
  for await (const { name, bytes: content, spans, problem } of itemsOf(bytes, kind, way.length, budget)) {
    const inner = [...way, name === null ? kind : `${kind}: ${name}`]
    if (problem !== null) yield { kind: 'problem', way: inner, what: problem }
    read.push(...spans)
    if (content !== null) yield* openContent(content, inner, budget)
    if (budget.isSpent) break
  }
  yield { kind: 'content', way, bytes: without(bytes, read) }
}

async function* openContent(bytes: Buffer, way: readonly string[], budget: Budget): AsyncGenerator<Part> {
  const kind = wholeKind(bytes)
  const sealed = kind === null ? sealedKind(bytes) : null
  if (sealed !== null) yield { kind: 'sealed', way, what: sealed }
  if (kind === null) yield { kind: 'content', way, bytes }
  else yield* openArchive(bytes, kind, way, budget)
}

async function* itemsOf(bytes: Buffer, kind: ArchiveKind, depth: number, budget: Budget): AsyncGenerator<Item> {
  if (depth >= MAX_DEPTH) return yield problemItem(null, `it is nested more than ${MAX_DEPTH} deep`)
  try {
    for await (const item of FORMATS[kind](bytes, budget)) {
      budget.isSpent ||= item.problem === TOO_LARGE
      yield item
    }
  } catch (error) {
    budget.isSpent ||= error instanceof LimitError
    yield problemItem(null, error instanceof LimitError ? error.message : `it cannot be read (${(error as Error).message})`)
  }
}

/** Zeroed memory is not paid before it is written, so only what was not read costs. */
function without(bytes: Buffer, spans: readonly Span[]): Buffer {
  if (spans.length === 0) return bytes
  const rest = Buffer.alloc(bytes.length)
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) bytes.copy(rest, at, at, start)
    at = Math.max(at, end)
  }
  if (at < bytes.length) bytes.copy(rest, at, at)
  return rest
}
