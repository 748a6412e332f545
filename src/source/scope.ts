import { type Walk, walkAll } from '../git/commits.ts'
import type { GitPlace } from '../git/exec.ts'
import type { RepoFacts } from '../git/facts.ts'
import type { Refs } from '../git/refs.ts'
import { allRevisions, datedCommits, matchingRefs, newestCommits, secondsOf } from '../git/scope.ts'
import type { HistoryScope } from '../model.ts'
import { countCommits } from './source.ts'

/** The commits that are looked at. */
export interface Chosen {
  /** Ids, oldest first. */
  commits: string[]
  /** In words, so that "clean" never sounds like more than it is. */
  subject: string
  /** Whether a blob that a ref holds without any commit is looked at, too. @param path begins with the ref's name */
  holds(path: string): boolean
  /** Of a whole history. */
  walk?: Walk
}

/** @throws GitError a pattern that means no branch or tag */
export async function chooseCommits(facts: RepoFacts, all: Refs, scope: HistoryScope): Promise<Chosen> {
  const { place } = facts
  if (scope.everything) return chooseKept(place)
  const refs = refsOf(place, scope)
  if (isWhole(scope)) return chooseAll(facts, all)
  const commits = await datedCommits(place, refs ?? allRevisions(place))
  const since = scope.since === undefined ? undefined : secondsOf(place, scope.since)
  const chosen = newestCommits(commits, {
    ...(since === undefined ? {} : { since }),
    ...(scope.maxCount ? { maxCount: scope.maxCount } : {}),
  })
  const ids = chosen.map(({ id }) => id)
  const isPart = since !== undefined || scope.maxCount !== undefined
  return {
    commits: ids,
    subject: isPart
      ? partInWords(ids, commits.length, refs, scope, since)
      : `the history of ${namesInWords(refs ?? [])}, ${countCommits(ids.length)}`,
    holds: (path) => !isPart && (refs ?? []).some((ref) => path === ref || path.startsWith(`${ref}/`)),
  }
}

async function chooseAll({ place, head }: RepoFacts, { stashes }: Refs): Promise<Chosen> {
  const walk = await walkAll(place, ['--all', ...(head === null ? [] : [head]), ...stashes])
  return { ...wholeHistory(walk.commits, 0), walk }
}

/** @param before commits that an earlier look has seen */
export function wholeHistory(commits: string[], before: number): Chosen {
  return { commits, subject: `the whole history, ${countCommits(before + commits.length)}`, holds: () => true }
}

/** Whether it says that everything is looked at that refs, HEAD and the stashes reach. */
export function isWhole({ branches, tags, since, maxCount, everything }: HistoryScope): boolean {
  return branches === undefined && tags === undefined && since === undefined && maxCount === undefined && !everything
}

/** What reflogs name is kept like what a branch reaches, until they expire. */
async function chooseKept(place: GitPlace): Promise<Chosen> {
  const commits = (await datedCommits(place, [...allRevisions(place), '--reflog'])).map(({ id }) => id)
  return { commits, subject: `everything that this repository keeps, ${countCommits(commits.length)}`, holds: () => true }
}

/** null: all of them. */
function refsOf(place: GitPlace, { branches, tags }: HistoryScope): string[] | null {
  if (branches === undefined && tags === undefined) return null
  const found = [
    ...(branches ?? []).flatMap((pattern) => matchingRefs(place, 'branches', pattern)),
    ...(tags ?? []).flatMap((pattern) => matchingRefs(place, 'tags', pattern)),
  ]
  return [...new Set(found)]
}

function partInWords(ids: readonly string[], all: number, refs: readonly string[] | null, scope: HistoryScope, since?: number): string {
  const which = scope.maxCount === undefined ? `${ids.length}` : `the last ${ids.length}`
  const from = since === undefined ? '' : `, since ${new Date(since * 1000).toISOString().replace('.000Z', 'Z')}`
  return `what ${which} of ${all} commits brought${from}${refs === null ? '' : `, of the history of ${namesInWords(refs)}`}`
}

const MAX_NAMES = 3

/** `main, origin/main and 4 more` */
function namesInWords(refs: readonly string[]): string {
  const names = refs.slice(0, MAX_NAMES).map((ref) => ref.replace(/^refs\/(?:heads|remotes|tags)\//, ''))
  return `${names.join(', ')}${refs.length > MAX_NAMES ? ` and ${refs.length - MAX_NAMES} more` : ''}`
}
