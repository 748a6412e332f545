import type { GitPlace } from '../git/exec.ts'
import type { RepoFacts } from '../git/facts.ts'
import { commitChanges } from '../git/history.ts'
import { eachObject, hasAlternates, type LooseCommit, looseCommits } from '../git/objects.ts'
import { indexFiles, type TreeFile, treeFiles } from '../git/tree.ts'
import { type Entry, type Failure, UNREACHABLE, type Warning } from '../model.ts'
import { countCommits, readFailure } from './source.ts'

/** A file, and the commit that has it, where one has. */
type KeptFile = TreeFile & { commitId?: string }

/** What a repository keeps besides the history that its refs and reflogs reach. */
export interface Unreached {
  files: KeptFile[]
  failures: Failure[]
  warnings: Warning[]
  /** Goes on with the history's subject. */
  subject: string
}

/**
 * What the index holds, what commits hold that nothing reaches, and blobs without either: these have a stand-in for a path. Whatever
 * git can read is in one of them, because the last are all blobs of the object store but those seen before.
 * @param seen what the history brought, by any key
 */
export async function listUnreached(facts: RepoFacts, reached: readonly string[], seen: ReadonlyMap<string, Entry>): Promise<Unreached> {
  const { place } = facts
  const known = new Set([...seen.values()].map(({ blobId }) => blobId as string))
  const store = await readStore(place, new Set(reached), known)
  const staged = facts.bare ? [] : (await indexFiles({ ...place, cwd: facts.top })).filter(({ mode }) => mode !== 'gitlink')
  const { files, warnings } = await ofCommits(place, looseCommits(place, store.commits), store.allCommits)
  for (const file of staged) files.push(file)
  for (const { blobId } of files) known.add(blobId)
  const nameless = store.blobs.filter((id) => !known.has(id)).sort()
  for (const id of nameless) files.push({ path: `${UNREACHABLE}${id}`, mode: 'file', blobId: id })
  return {
    files,
    failures: store.unreadable.filter((id) => !known.has(id)).map(unreadable),
    warnings: [...warnings, ...lentWarnings(place)],
    subject: `, ${countCommits(store.commits.length)} that nothing reaches, ${nameless.length} ${nameless.length === 1 ? 'blob' : 'blobs'} without a path`,
  }
}

interface Store {
  /** That nothing reaches. */
  commits: string[]
  allCommits: Set<string>
  /** That the history did not bring. */
  blobs: string[]
  unreadable: string[]
}

async function readStore(place: GitPlace, reached: ReadonlySet<string>, known: ReadonlySet<string>): Promise<Store> {
  const store: Store = { commits: [], allCommits: new Set(reached), blobs: [], unreadable: [] }
  await eachObject(place, (type, id) => {
    if (type === 'blob' && !known.has(id)) store.blobs.push(id)
    if (type === 'unreadable') store.unreadable.push(id)
    if (type !== 'commit' || reached.has(id)) return
    store.commits.push(id)
    store.allCommits.add(id)
  })
  return store
}

/** Of a commit whose parents are all here what it changed, of others all that they hold. */
async function ofCommits(
  place: GitPlace,
  commits: readonly LooseCommit[],
  all: ReadonlySet<string>,
): Promise<{ files: KeptFile[]; warnings: Warning[] }> {
  const files: KeptFile[] = []
  const isWhole = ({ parents }: LooseCommit): boolean => parents.every((id) => all.has(id))
  const whole = commits.filter(isWhole).map(({ id }) => id)
  try {
    await commitChanges(place, whole, ({ commitId, change: { path, pathBytes, mode, blobId } }) => {
      if (mode !== null && mode !== 'gitlink') files.push({ path, mode, blobId, commitId, ...(pathBytes ? { pathBytes } : {}) })
    })
    for (const { id } of commits.filter((commit) => !isWhole(commit)))
      for (const file of await treeFiles(place, id)) if (file.mode !== 'gitlink') files.push({ ...file, commitId: id })
  } catch (error) {
    return { files, warnings: [{ path: '.', message: `${PATHS_LOST} (${(error as Error).message})` }] }
  }
  return { files, warnings: [] }
}

const PATHS_LOST = 'of some commits that nothing reaches a part is gone already: what is left of their files is looked at without its path'

function lentWarnings(place: GitPlace): Warning[] {
  if (!hasAlternates(place)) return []
  const message =
    'another repository lends its objects to this one (objects/info/alternates): they are looked at, too, as if nothing reached them'
  return [{ path: '.', message }]
}

function unreadable(id: string): Failure {
  return readFailure(`${UNREACHABLE}${id}`, 'git keeps an object under this id and cannot read it: see what  git fsck  says of it')
}
