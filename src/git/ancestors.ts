import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { runAndWait } from './child.ts'

/** More levels than any chain of git, shell, hook manager and node has. */
const MAX_LEVELS = 16

const MAX_PS_BYTES = 1 << 24

interface Process {
  parent: number
  argv: string[]
}

/**
 * The arguments of the git command whose hook runs us, nearest first upwards; null where the system does not tell.
 * No variable says `--amend`, and dates alone cannot: two commits in one second have the same.
 */
export function gitAncestor(): string[] | null {
  const read = process.platform === 'linux' ? readProc : readPs()
  let pid = process.ppid
  for (let level = 0; level < MAX_LEVELS && pid > 1; level++) {
    const found = read(pid)
    if (!found) return null
    if (/^git(\.exe)?$/.test(basename(found.argv[0] ?? '')) && found.argv[1] !== 'hook') return found.argv
    pid = found.parent
  }
  return null
}

/** `/proc/<pid>/stat` is `<pid> (<name>) <state> <parent> …`; a name may hold parentheses. */
function readProc(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const argv = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return { parent: Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ', 1)[0]), argv }
  } catch {
    return null
  }
}

/** Rows `  <pid>  <parent> <words>`; one question for the whole chain. */
function readPs(): (pid: number) => Process | null {
  const answer = runAndWait({ file: 'ps', args: ['-A', '-o', 'pid=,ppid=,args='], env: process.env, maxBytes: MAX_PS_BYTES })
  const rows = new Map<number, Process>()
  for (const [, pid, parent, words] of (answer.stdout?.toString('utf8') ?? '').matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)) {
    rows.set(Number(pid), { parent: Number(parent), argv: (words as string).split(' ') })
  }
  return (pid) => rows.get(pid) ?? null
}
