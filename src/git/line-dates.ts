import { askGit, type GitPlace } from './exec.ts'

/** A line of a file in HEAD, and when the commit was made that brought it. */
export interface DatedLine {
  /** One character a byte, without its end. */
  text: string
  /** Seconds since 1970. */
  seconds: number
}

/**
 * The lines of a path in HEAD with their ages, by `git blame --porcelain`: for each line `<oid> <old line> <line> [<count>]`, what is said
 * of a commit when it first comes (`committer-time 1767225600`), and a tab with the line itself.
 * @param path from the folder of `place`, as a literal
 * @throws GitError there is no commit, or HEAD has no such path
 */
export function datedLines(place: GitPlace, path: string): DatedLine[] {
  // No textconv: it would start a program that the repository's configuration names.
  const { stdout } = askGit(place, ['--literal-pathspecs', 'blame', '--porcelain', '--no-textconv', 'HEAD', '--', path])
  const seconds = new Map<string, number>()
  const lines: DatedLine[] = []
  let commit = ''
  for (const line of stdout.toString('latin1').split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ \d+(?: \d+)?$/.exec(line)
    if (line.startsWith('\t')) lines.push({ text: line.slice(1), seconds: seconds.get(commit) ?? 0 })
    else if (head !== null) commit = head[1] as string
    else if (line.startsWith('committer-time ')) seconds.set(commit, Number(line.slice('committer-time '.length)))
  }
  return lines
}

/** When the newest commit that changed a path was made, in seconds since 1970; null: no commit has it. @throws GitError */
export function lastChange(place: GitPlace, path: string): number | null {
  const { stdout } = askGit(place, ['--literal-pathspecs', 'log', '-1', '--format=%ct', 'HEAD', '--', path])
  const text = stdout.toString('latin1').trim()
  return text === '' ? null : Number(text)
}
