import { askGit } from './exec.ts'
import { emptyTree } from './commit.ts'
import type { RepoFacts } from './facts.ts'
import { splitNul } from './names.ts'
import { parseRawHeader, type RawChange } from './raw.ts'

/**
 * Flags with a reason each: -z (names are bytes), no renames (they cost seconds and follow the user's limits),
 * full ids, intent-to-add files are not staged, changed submodules are listed whatever .gitmodules says, and a
 * trailing `--` because a file may be named HEAD.
 */
const DIFF_INDEX = [
  'diff-index',
  '--cached',
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--ita-invisible-in-index',
  '--ignore-submodules=none',
]

/**
 * What the index changes against every one of the parents (none: against nothing). A path that equals one parent's
 * is that parent's content and does not count.
 *
 * @param known the changes against the first parent, where they were asked for already
 */
export function stagedChanges(facts: RepoFacts, parents: readonly string[], known?: RawChange[]): RawChange[] {
  const bases = parents.length > 0 ? parents : [emptyTree(facts.place)]
  const [first = [], ...others] = bases.map((base, i) => (i === 0 && known) || diffIndex(facts, base))
  return others.length === 0 ? first : combine([first, ...others])
}

function diffIndex(facts: RepoFacts, base: string): RawChange[] {
  return parseRaw(askGit(facts.place, diffIndexArgs(base)).stdout)
}

/** The question what the index changes against a tree or commit; the answer is for parseRaw. */
export function diffIndexArgs(base: string): string[] {
  return [...DIFF_INDEX, base, '--']
}

/** Raw rows: header NUL path NUL … */
export function parseRaw(stdout: Buffer): RawChange[] {
  const changes: RawChange[] = []
  let header = ''
  for (const piece of splitNul(stdout)) {
    if (header === '') header = piece.toString('latin1')
    else {
      changes.push(parseRawHeader(header, piece))
      header = ''
    }
  }
  return changes
}

/** Where one side renamed a file, the other side's content stood under the old name: among what the merge takes away from it. */
function combine(lists: readonly RawChange[][]): RawChange[] {
  const removed = lists.map(removedBlobs)
  const byPath = lists.map((list) => new Map(list.map((change) => [change.path, change])))
  return (lists[0] as RawChange[]).flatMap((change) => {
    const sides = byPath.flatMap((changes) => changes.get(change.path) ?? [])
    if (sides.length < lists.length) return []
    const movedFrom = sides.flatMap(({ olds }, i) => (olds[0]?.mode === null ? (removed[i] as string[]) : []))
    return [{ ...change, olds: sides.flatMap(({ olds }) => olds), status: sides.map(({ status }) => status).join(''), movedFrom }]
  })
}

/** A submodule's old id is a commit of another repository. */
function removedBlobs(changes: readonly RawChange[]): string[] {
  const gone = changes.filter(({ mode }) => mode === null).flatMap(({ olds }) => olds)
  return gone.filter(({ mode }) => mode !== 'gitlink').map(({ blobId }) => blobId)
}
