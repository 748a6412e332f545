import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { GitError } from './error.ts'
import { askGit, type GitPlace, streamGit, wholeAnswer } from './exec.ts'
import type { CommitInfo } from '../model.ts'
import type { RepoFacts } from './facts.ts'
import { parseRawHeader, type RawChange } from './raw.ts'

/** A path's new content in one commit; of a merge only what differs from every parent. */
export interface HistoryChange {
  commitId: string
  change: RawChange
  /** Number of git's answer that it is of: one a commit, or one a parent. */
  answer: number
}

/** Ids of the commits of a range, oldest first. @throws GitError */
export async function listCommits(place: GitPlace, range: { from: string; to: string }): Promise<string[]> {
  const answer = await wholeAnswer(place, ['rev-list', '--topo-order', '--reverse', ...rangeRevisions(place, range), '--'])
  return answer.toString('latin1').split('\n').filter(Boolean)
}

/** A clone that lacks older commits. Its mark is a file, unless a variable names another. */
export function isShallow({ place, commonFolder }: RepoFacts): boolean {
  if (process.env.GIT_SHALLOW_FILE === undefined) return existsSync(join(commonFolder, 'shallow'))
  return askGit(place, ['rev-parse', '--is-shallow-repository']).stdout.toString('latin1').trim() === 'true'
}

/** A zero id (a new branch in pre-push terms) means: everything that leads to the other end. */
function rangeRevisions(place: GitPlace, { from, to }: { from: string; to: string }): string[] {
  const end = commitId(place, to)
  return /^0+$/.test(from) ? [end] : [end, `^${commitId(place, from)}`]
}

/** Id of the commit that a range ends at. @throws GitError */
export function rangeEnd(place: GitPlace, { to }: { to: string }): string {
  return commitId(place, to)
}

/** Ids of the commits that a range may be held against: its start and where both come from; none where everything counts. @throws GitError */
export function rangeStarts(place: GitPlace, { from, to }: { from: string; to: string }): string[] {
  if (/^0+$/.test(from)) return []
  const [start, end] = [commitId(place, from), commitId(place, to)]
  const base = askGit(place, ['merge-base', start, end], { accept: [0, 1] })
    .stdout.toString('latin1')
    .trim()
  return [...new Set([start, ...(base === '' ? [] : [base])])]
}

/** @throws GitError naming the revision that does not exist here, with the way out for shallow clones */
function commitId(place: GitPlace, revision: string): string {
  const answer = askGit(place, ['rev-parse', '-q', '--verify', '--end-of-options', `${revision}^{commit}`], { accept: [0, 1, 128] })
  if (answer.status === 0) return answer.stdout.toString('latin1').trim().split('\n').at(-1) as string
  throw new GitError(
    `${JSON.stringify(revision)} is no commit here; in a shallow clone fetch it first (git fetch --unshallow, or fetch-depth: 0)`,
    1,
  )
}

/**
 * What each commit brings, in the order of the ids: `<commit>` NUL, then raw rows `:… NUL path NUL`. `-c` shows of a merge
 * what differs from all parents; `--root` shows a first commit (and a shallow clone's boundary) as added whole.
 * Against `each` parent (`-m`): only which paths it lacked and which it alone had, in an answer a parent; none where none differs.
 */
export async function commitChanges(
  place: GitPlace,
  commits: readonly string[],
  visit: (found: HistoryChange) => void,
  parents: 'all' | 'each' = 'all',
): Promise<void> {
  const parser = new DiffTreeParser(visit)
  const view = parents === 'all' ? ['-c', '--root'] : ['-m', '--diff-filter=AD']
  const args = ['diff-tree', '--stdin', '-r', ...view, '--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none']
  await streamGit(place, args, batches(commits), (chunk) => parser.push(chunk))
  parser.end()
}

function* batches(ids: readonly string[]): Generator<string> {
  for (let at = 0; at < ids.length; at += 1000) yield `${ids.slice(at, at + 1000).join('\n')}\n`
}

/** Pieces end at NUL; a piece that begins with a colon is a row's header and the next one its path, any other a commit (an answer). */
class DiffTreeParser {
  #rest: Buffer = Buffer.alloc(0)
  #commitId = ''
  #header = ''
  #answer = 0
  readonly #visit: (found: HistoryChange) => void

  constructor(visit: (found: HistoryChange) => void) {
    this.#visit = visit
  }

  push(chunk: Buffer): void {
    const data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    let start = 0
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)) {
      this.#piece(data.subarray(start, end))
      start = end + 1
    }
    this.#rest = data.subarray(start)
  }

  end(): void {
    if (this.#rest.length > 0 || this.#header) throw new GitError('git diff-tree ended in the middle of a row', null)
  }

  #piece(piece: Buffer): void {
    if (this.#header) {
      this.#visit({ commitId: this.#commitId, change: parseRawHeader(this.#header, piece), answer: this.#answer })
      this.#header = ''
    } else if (piece[0] === 0x3a) this.#header = piece.toString('latin1')
    else {
      this.#commitId = piece.toString('latin1').trim()
      this.#answer++
    }
  }
}

/**
 * Who brought each blob, and whether HEAD still has it at that path; in the order asked.
 * Answer: `<id> NUL <author> NUL <date> LF`, each distinct commit once.
 */
export function commitInfos(facts: RepoFacts, asked: readonly { id: string; path: string; blobId?: string | undefined }[]): CommitInfo[] {
  if (asked.length === 0) return []
  const ids = [...new Set(asked.map(({ id }) => id))]
  const args = ['log', '--no-walk=unsorted', '--no-show-signature', '--encoding=UTF-8', '--stdin', '--format=%H%x00%an <%ae>%x00%aI']
  const answer = askGit(facts.place, args, { input: `${ids.join('\n')}\n` }).stdout.toString('utf8')
  const byId = new Map(answer.split('\n').map((line) => [line.slice(0, line.indexOf('\0')), line.split('\0')]))
  const inHead = facts.head
    ? headBlobs(
        facts,
        asked.map(({ path }) => path),
      )
    : []
  return asked.map(({ id, blobId }, i) => {
    const [, author = '', date = ''] = byId.get(id) ?? []
    return { id, author, date, inHead: inHead[i] !== undefined && inHead[i] === blobId }
  })
}

/** The blob that HEAD has at each path; undefined where it has none (or where a name cannot be asked for by line). */
function headBlobs(facts: RepoFacts, paths: readonly string[]): (string | undefined)[] {
  const lines = paths.map((path) => (path.includes('\n') ? '' : path))
  const input = `${lines.map((path) => `${facts.head}:${path}`).join('\n')}\n`
  const answer = askGit(facts.place, ['cat-file', '--batch-check=%(objectname)'], { input }).stdout.toString('utf8')
  return answer
    .split('\n')
    .slice(0, paths.length)
    .map((line) => (/^[0-9a-f]{40,64}$/.test(line) ? line : undefined))
}
