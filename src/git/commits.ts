import { type GitPlace, wholeAnswer } from './exec.ts'

/** A part of a history, from its roots or from where another one ended. */
export interface Walk {
  /** Ids, the oldest first: by date, but never before a parent; of one date by id. So the order does not depend on what else is walked. */
  commits: string[]
  /** Those that no other is a child of, of this part and of those before it. */
  tips: string[]
  /** Seconds since 1970 of each commit that counts as younger than its own date says, because a parent is not older. */
  late: Map<string, number>
  /** Dates that count, of `commits`. */
  dates: Map<string, number>
}

/** Every commit that the revisions reach. @throws GitError */
export async function walkAll(place: GitPlace, revisions: readonly string[]): Promise<Walk> {
  return order(await rows(place, revisions, []), { tips: [], late: new Map() })
}

/**
 * What the heads reach and an earlier walk did not. null: a tip of that walk is reached no more, so that it tells of commits that are gone.
 * @param heads full ids of what there is now
 * @param old those of the heads that the earlier walk knew
 * @throws GitError also where a commit of the earlier walk is gone
 */
export async function walkOn(
  place: GitPlace,
  heads: readonly string[],
  old: ReadonlySet<string>,
  before: Pick<Walk, 'tips' | 'late'>,
): Promise<Walk | null> {
  const fresh = heads.filter((id) => !old.has(id))
  const input = [...fresh, ...before.tips.map((id) => `^${id}`), ''].join('\n')
  const found = fresh.length === 0 ? [] : await rows(place, ['--boundary', '--stdin'], [input])
  const reached = new Set([...heads, ...found.filter(({ isBoundary }) => isBoundary).map(({ id }) => id)])
  return before.tips.every((id) => reached.has(id)) ? order(found, before) : null
}

interface Row {
  id: string
  seconds: number
  parents: string[]
  /** A parent that the earlier walk has. */
  isBoundary: boolean
}

/** `<seconds> <id> <parent> …`, parents before their children; a `-` before the id marks the boundary. */
async function rows(place: GitPlace, revisions: readonly string[], input: string[]): Promise<Row[]> {
  const args = ['rev-list', '--topo-order', '--reverse', '--timestamp', '--parents', ...revisions, '--']
  const lines = (await wholeAnswer(place, args, input)).toString('latin1').split('\n')
  return lines.filter(Boolean).map((line) => {
    const [seconds = '', mark = '', ...parents] = line.split(' ')
    const isBoundary = mark.startsWith('-')
    return { id: isBoundary ? mark.slice(1) : mark, seconds: Number(seconds), parents, isBoundary }
  })
}

function order(found: readonly Row[], { tips, late: lateBefore }: Pick<Walk, 'tips' | 'late'>): Walk {
  const late = new Map(lateBefore)
  const dates = new Map<string, number>()
  const known = new Map(found.filter(({ isBoundary }) => isBoundary).map(({ id, seconds }) => [id, late.get(id) ?? seconds]))
  const inside = found.filter(({ isBoundary }) => !isBoundary)
  const withChild = new Set<string>()
  for (const { id, seconds, parents } of inside) {
    let date = seconds
    for (const parent of parents) {
      withChild.add(parent)
      date = Math.max(date, (dates.get(parent) ?? known.get(parent) ?? 0) + 1)
    }
    if (date !== seconds) late.set(id, date)
    dates.set(id, date)
  }
  return {
    commits: byDate([...dates.keys()], dates),
    tips: [...tips, ...dates.keys()].filter((id) => !withChild.has(id)),
    late,
    dates,
  }
}

/** Sorted, of one date by id. */
export function byDate(ids: readonly string[], dates: ReadonlyMap<string, number>): string[] {
  return [...ids].sort((a, b) => (dates.get(a) as number) - (dates.get(b) as number) || (a < b ? -1 : 1))
}
