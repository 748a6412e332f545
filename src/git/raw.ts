import type { FileMode } from '../model.ts'
import { decodeName, type Name } from './names.ts'

/** One path of a raw diff, against each parent. */
export interface RawChange extends Name {
  /** null: the path is gone. */
  mode: FileMode | null
  /** New blob; all zeros where it is gone or unmerged. */
  blobId: string
  /** What each parent had: mode null where it did not have the path. */
  olds: { mode: FileMode | null; blobId: string }[]
  /** In a merge: blobs that the parents without this path had at paths that the merge takes away. */
  movedFrom?: string[]
  /** git's letters, one a parent: A D M T U. */
  status: string
}

const MODES: Record<string, FileMode | null> = {
  '000000': null,
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'gitlink',
}

export function fileMode(octal: string): FileMode | null {
  const mode = MODES[octal]
  if (mode === undefined) throw new Error(`unknown file mode ${octal}`)
  return mode
}

/**
 * `:100644 100755 <old> <new> M`, and combined (a merge, one colon a parent):
 * `::100644 100644 100755 <old1> <old2> <new> MM`; the path follows behind a NUL.
 */
export function parseRawHeader(header: string, name: Uint8Array): RawChange {
  return header.charCodeAt(1) === COLON ? parseCombined(header, name) : parsePlain(header, name)
}

const COLON = 0x3a

/** Fields of fixed width, cut where they stand: a history has hundreds of thousands of rows. */
function parsePlain(header: string, name: Uint8Array): RawChange {
  const idLength = (header.lastIndexOf(' ') - 16) >> 1
  const change: RawChange = {
    path: '',
    mode: fileMode(header.slice(8, 14)),
    blobId: header.slice(16 + idLength, 16 + 2 * idLength),
    olds: [{ mode: fileMode(header.slice(1, 7)), blobId: header.slice(15, 15 + idLength) }],
    status: header.slice(17 + 2 * idLength),
  }
  return Object.assign(change, decodeName(name))
}

function parseCombined(header: string, name: Uint8Array): RawChange {
  const parents = header.lastIndexOf(':') + 1
  const fields = header.slice(parents).split(' ')
  const modes = fields.slice(0, parents + 1).map(fileMode)
  const ids = fields.slice(parents + 1, 2 * parents + 2)
  const olds = ids.slice(0, parents).map((blobId, i) => ({ mode: modes[i] ?? null, blobId }))
  return {
    ...decodeName(name),
    mode: modes[parents] ?? null,
    blobId: ids[parents] as string,
    olds,
    status: fields[2 * parents + 2] as string,
  }
}
