import { memberKey } from '../decode/archive/member.ts'
import { type ArchiveKind, wholeKind } from '../decode/archive/kind.ts'
import { MAX_ARCHIVE_BYTES } from '../decode/archive/limits.ts'
import { openText } from '../decode/text.ts'
import { readBlobs } from '../git/blobs.ts'
import type { GitPlace } from '../git/exec.ts'
import type { Entry, Text } from '../model.ts'
import { oldIds } from './blobs.ts'

/** Old contents by the key of their place in a blob: '' for its own, `!conf/app.env` for a member. A place may hold several. */
type Places = Map<string, Uint8Array[]>

/**
 * What stood in the texts' places before. An old blob, or a member, that is not at hand takes nothing away: what it held counts as
 * added. Archives are opened within the same bounds as new ones. @throws GitError
 */
export async function oldBytes(place: GitPlace, texts: readonly Text[]): Promise<Map<Text, Uint8Array[]>> {
  const ids = oldIds(texts.map(({ entry }) => entry))
  const contents = await readOld(place, ids)
  const places = new Map<string, Places>()
  for (const [id, bytes] of contents) places.set(id, await openPlaces(bytes, wantedOf(id, texts)))
  const oldsOf = (text: Text): Uint8Array[] => oldIds([text.entry]).flatMap((id) => places.get(id)?.get(memberKey(text)) ?? [])
  return new Map(texts.map((text) => [text, oldsOf(text)]))
}

async function readOld(place: GitPlace, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const parts: Buffer[][] = ids.map(() => [])
  await readBlobs(place, ids, (event) => {
    if (event.kind === 'part') parts[event.index]?.push(event.bytes)
  })
  return new Map(ids.flatMap((id, i) => (parts[i]?.length ? [[id, Buffer.concat(parts[i])]] : [])))
}

function wantedOf(id: string, texts: readonly Text[]): ReadonlySet<string> {
  return new Set(texts.filter(({ entry }) => entry.previous?.blobIds.includes(id)).map(memberKey))
}

async function openPlaces(bytes: Buffer, wanted: ReadonlySet<string>): Promise<Places> {
  const kind = bytes.length > MAX_ARCHIVE_BYTES ? null : wholeKind(bytes)
  if (kind === null) return new Map([['', [asText(bytes)]]])
  return openMembers(bytes, kind, wanted)
}

/** Only what is asked for is kept. */
async function openMembers(bytes: Buffer, kind: ArchiveKind, wanted: ReadonlySet<string>): Promise<Places> {
  const { openArchive } = await import('../decode/archive/open.ts')
  const places: Places = new Map()
  for await (const part of openArchive(bytes, kind)) {
    if (part.kind !== 'content') continue
    const key = memberKey({ member: part.way })
    if (wanted.has(key)) places.set(key, [...(places.get(key) ?? []), asText(part.bytes)])
  }
  return places
}

/** Which entry it belongs to does not matter to its bytes. */
const NOBODY: Entry = { path: '', mode: 'file', sizeBytes: null }

function asText(bytes: Buffer): Uint8Array {
  return openText(NOBODY, bytes).bytes
}
