import type { GitPlace } from '../git/exec.ts'
import type { RepoFacts } from '../git/facts.ts'
import { commitChanges, type HistoryChange, listCommits, rangeEnd, rangeStarts } from '../git/history.ts'
import type { RawChange } from '../git/raw.ts'
import { sortChanges } from './changes.ts'
import { treeEntries } from './files.ts'
import type { ProjectFiles } from './project.ts'
import { repositorySource } from './repository.ts'
import { countCommits, type Listing, type Name, type Source } from './source.ts'

/**
 * What each commit of a range brings, commit by commit: a secret that one adds and the next removes is still pushed.
 */
export function rangeSource(facts: RepoFacts, range: { from: string; to: string }, names: readonly Name[]): Source {
  return { ...repositorySource(facts, () => listRange(facts, range, names)), project: () => rangeProject(facts, range) }
}

/** As the range's end has it, against its start; and against where both come from, because the start may have been repaired since. */
function rangeProject({ place, top, bare }: RepoFacts, range: { from: string; to: string }): ProjectFiles {
  return {
    root: bare ? null : top,
    now: async () => (await treeEntries(place, [rangeEnd(place, range)])).flat(),
    before: async () => treeEntries(place, rangeStarts(place, range)),
  }
}

async function listRange(facts: RepoFacts, range: { from: string; to: string }, names: readonly Name[]): Promise<Listing> {
  const { from, to } = range
  const commits = await listCommits(facts.place, range)
  const byCommit = await readChanges(facts.place, commits)
  const subject = `${countCommits(commits.length)}, ${from}..${to}`
  const listing: Listing = {
    subject,
    base: facts.top,
    entries: [],
    skipped: [],
    failures: [],
    isChange: true,
    guardsCommit: false,
    isWhole: false,
    warnings: [],
  }
  for (const [commitId, changes] of byCommit) {
    const sorted = sortChanges(changes, names)
    for (const entry of sorted.entries) listing.entries.push({ ...entry, commitId })
    for (const skip of sorted.skipped) listing.skipped.push(skip)
    for (const failure of sorted.failures) listing.failures.push(failure)
  }
  return listing
}

async function readChanges(place: GitPlace, commits: readonly string[]): Promise<Map<string, RawChange[]>> {
  const byCommit = new Map<string, RawChange[]>(commits.map((id) => [id, []]))
  await commitChanges(place, commits, ({ commitId, change }) => byCommit.get(commitId)?.push(change))
  const merges = [...byCommit].filter(([, changes]) => changes.some(isNewToOneSide)).map(([id]) => id)
  if (merges.length > 0) await fillMovedFrom(place, merges, byCommit)
  return byCommit
}

/** Of merges only: a path that some parent does not have. */
function isNewToOneSide({ mode, olds }: RawChange): boolean {
  return mode !== null && olds.length > 1 && olds.some((old) => old.mode === null)
}

/**
 * Where one side of a merge renamed a file, the other side's content stood under the old name: among what the merge takes
 * away from that side, which is one that the new path was added to.
 */
async function fillMovedFrom(place: GitPlace, merges: string[], byCommit: Map<string, RawChange[]>): Promise<void> {
  const rows = new Map(merges.map((id) => [id, new Map(byCommit.get(id)?.map((change) => [change.path, change]))]))
  const sides = new Map<number, { moved: RawChange[]; removed: string[] }>()
  const visit = ({ commitId, change, answer }: HistoryChange): void => {
    const side = sides.get(answer) ?? { moved: [], removed: [] }
    sides.set(answer, side)
    const row = rows.get(commitId)?.get(change.path)
    if (change.mode === null) for (const old of change.olds.filter(({ mode }) => mode !== 'gitlink')) side.removed.push(old.blobId)
    else if (row) side.moved.push(row)
  }
  await commitChanges(place, merges, visit, 'each')
  for (const { moved, removed } of sides.values()) for (const row of moved) row.movedFrom = [...(row.movedFrom ?? []), ...removed]
}
