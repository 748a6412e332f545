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
const DIFF_INDEX = ['diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--ita-invisible-in-index', '--ignore-submodules=none']

/**
 * What the index changes against every one of the parents (none: against nothing). A path that equals one parent's
 * is that parent's content and does not count.
 */
export function stagedChanges(facts: RepoFacts, parents: readonly string[]): RawChange[] {
  const bases = parents.length > 0 ? parents : [emptyTree(facts.place)]
  const [first = [], ...others] = bases.map((base) => diffIndex(facts, base))
  return others.reduce(intersect, first)
}

function diffIndex(facts: RepoFacts, base: string): RawChange[] {
  const { stdout } = askGit(facts.place, [...DIFF_INDEX, base, '--'])
  return parseRaw(stdout)
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

function intersect(left: RawChange[], right: RawChange[]): RawChange[] {
  const byPath = new Map(right.map((change) => [change.path, change]))
  return left.flatMap((change) => {
    const other = byPath.get(change.path)
    return other ? [{ ...change, olds: [...change.olds, ...other.olds], status: change.status + other.status }] : []
  })
}
