import type { Entry, Finding, Text } from '../model.ts'
import { addedLines } from './added.ts'
import type { Found } from './judge.ts'

/** A finding with what it was found in. */
export interface Sighting {
  finding: Finding
  entry: Entry
  text: Text | null
  /** The project showed the same before, whatever lines were added. */
  isOld?: true
}

/** The part of a source that knows what stood there before. */
export interface OldContents {
  previousBytes(texts: readonly Text[]): Promise<Map<Text, Uint8Array[]>>
  previousSizes(entries: readonly Entry[]): Map<Entry, number[]>
}

/** Old contents are only asked for where something was found: all in one question. */
export async function compareWithOld(source: OldContents, sightings: readonly Sighting[]): Promise<(Found & { entry: Entry })[]> {
  const changed = sightings.filter(({ entry }) => entry.previous)
  const withSize = new Set(changed.filter(({ finding }) => finding.check === 'size').map(({ entry }) => entry))
  const texts = new Set(changed.flatMap(({ finding, text }) => (text && (finding.span || text.member) ? [text] : [])))
  const sizes = source.previousSizes([...withSize])
  const olds = await source.previousBytes([...texts])
  const added = new Map(
    [...texts].map((text) => [text, addedLines(text.bytes, olds.get(text) ?? [], text.entry.previous?.kind ?? 'parents')]),
  )
  return sightings.map(({ finding, entry, text, isOld }) => {
    const isAdded = text && finding.span ? (added.get(text) ?? null) : null
    const isOldMember = text?.member !== undefined && (olds.get(text) ?? []).some((old) => Buffer.compare(old, text.bytes) === 0)
    return { finding, entry, text, isAdded, grew: isOldMember || isOld ? false : madeByChange(finding, entry, sizes.get(entry) ?? []) }
  })
}

/** Of findings about the file itself: a size may have been as large before, a name may have been there. */
function madeByChange(finding: Finding, entry: Entry, oldSizes: readonly number[]): boolean | null {
  if (!entry.previous || finding.span) return null
  if (finding.check === 'size') return hasGrown(entry, oldSizes)
  return finding.check === 'pattern' ? entry.previous.kind !== 'parents' : null
}

/** A renamed file is as large as it was. */
function hasGrown(entry: Entry, oldSizes: readonly number[]): boolean {
  if (entry.previous?.kind === 'removed') return !entry.previous.blobIds.includes(entry.blobId ?? '')
  return oldSizes.every((size) => size < (entry.sizeBytes ?? 0))
}
