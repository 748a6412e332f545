import { askGit, type GitPlace, streamGit } from './exec.ts'

/** `unreadable`: git keeps something under this id and cannot read it. */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag' | 'unreadable'

/** Every object that git can read here, reachable or not, borrowed ones (alternates) too, each once and in no order. @throws GitError */
export async function eachObject(place: GitPlace, visit: (type: ObjectType, id: string) => void): Promise<void> {
  const args = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objecttype) %(objectname)']
  let rest = ''
  await streamGit(place, args, [], (chunk) => {
    const rows = (rest + chunk.toString('latin1')).split('\n')
    rest = rows.pop() ?? ''
    for (const row of rows) visitRow(row, visit)
  })
}

/** `blob <id>`; `<id> missing` of an object that is damaged. */
function visitRow(row: string, visit: (type: ObjectType, id: string) => void): void {
  const [first = '', second = ''] = row.split(' ')
  if (/^[0-9a-f]{40,64}$/.test(second)) visit(first as ObjectType, second)
  else visit('unreadable', first)
}

/** A commit that nothing need reach. */
export interface LooseCommit {
  id: string
  /** Seconds from 1970. */
  time: number
  parents: string[]
}

/** What the commits say of themselves, oldest first; none of their parents or trees need be there. */
export function looseCommits(place: GitPlace, ids: readonly string[]): LooseCommit[] {
  const args = ['log', '--no-walk=unsorted', '--no-show-signature', '--stdin', '--format=%ct %H %P']
  const commits: LooseCommit[] = []
  for (let at = 0; at < ids.length; at += 100_000) {
    const input = `${ids.slice(at, at + 100_000).join('\n')}\n`
    for (const row of askGit(place, args, { input }).stdout.toString('latin1').split('\n')) if (row) commits.push(readCommit(row))
  }
  return commits.sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1))
}

function readCommit(row: string): LooseCommit {
  const [time = '', id = '', ...parents] = row.split(' ')
  return { id, time: Number(time), parents: parents.filter(Boolean) }
}

/** Whether other repositories lend their objects to this one. */
export function hasAlternates(place: GitPlace): boolean {
  return /^alternate: /m.test(askGit(place, ['count-objects', '-v']).stdout.toString('utf8'))
}
