import { streamBlobs } from '../git/blobs.ts'
import { readFile } from '../source/read-files.ts'
import { type Bench, makeBench } from './bench.ts'
import { BlobLook } from './blobs.ts'
import { type Item, unfolded } from './columns.ts'
import { Turns } from './turns.ts'
import { NEXT, type Work } from './work.ts'

/**
 * The whole of one thread's work: chunk by chunk until none is left.
 * @throws whatever keeps it from going on; what it has noted so far counts
 */
export async function work(given: Work): Promise<void> {
  const bench = await makeBench(given)
  const chunks = takeChunks(given, unfolded(given))
  const { place } = given.reach
  if (place !== null) return lookAtBlobs(chunks, given, bench, place)
  for (const chunk of chunks) {
    lookAtFiles(chunk, given.reach.base, bench)
    // this may be the thread that shows how far all have come
    await new Promise(setImmediate)
  }
}

/** Whoever comes first takes the next chunk. */
function* takeChunks({ counts, chunks }: Work, items: readonly Item[]): Generator<Item[]> {
  for (;;) {
    const chunk = Atomics.add(counts, NEXT, 1)
    if (chunk >= chunks.length - 1) return
    yield items.slice(chunks[chunk], chunks[chunk + 1])
  }
}

/** git is asked ahead, so that it never waits for us, but not so far that another thread would be left without work. */
async function lookAtBlobs(
  chunks: Iterable<Item[]>,
  { reach }: Work,
  bench: Bench,
  place: NonNullable<Work['reach']['place']>,
): Promise<void> {
  const look = new BlobLook(bench)
  const turns = new Turns<Item>()
  const questions = async function* (): AsyncGenerator<string[]> {
    for (const chunk of chunks) {
      lookAtFiles(
        chunk.filter(({ entry }) => entry.blobId === undefined),
        reach.base,
        bench,
      )
      const blobs = chunk.filter(({ entry }) => entry.blobId !== undefined)
      await turns.room()
      turns.add(blobs)
      if (blobs.length > 0) yield blobs.map(({ entry }) => entry.blobId as string)
    }
  }
  await streamBlobs(place, questions(), (event) => {
    if (event.kind === 'absent' || look.take(event, turns.current)) turns.done()
  })
}

/** Most files fit; a thread looks at one at a time, and keeps none. */
let room: Buffer | undefined

/** A file that cannot be read is told by the one who asked, who tries again. */
function lookAtFiles(items: readonly Item[], base: string, bench: Bench): void {
  for (const item of items) {
    try {
      room ??= Buffer.allocUnsafeSlow(1 << 20)
      for (const _read of readFile(base, item.entry, bench.inspector.open(item.entry, bench.settingsOf(item)), room));
    } catch {
      continue
    }
    bench.note(item, item.entry.sizeBytes as number, bench.inspector.cleanBytes)
  }
}
