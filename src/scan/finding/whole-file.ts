import type { CheckName, Match } from '../../model.ts'
import { shellWord } from '../../value/shell-word.ts'

type About = Pick<Match, 'rule' | 'title' | 'severity' | 'why' | 'fix'>

/** A match about the file itself: its name, its kind, its size. Nothing of its content is previewed. */
export function wholeFile(check: CheckName, about: About): Match {
  return {
    ...about,
    check,
    confidence: 'high',
    start: 0,
    end: 0,
    strengthBits: 0,
    rank: 2,
    links: { revoke: null, docs: null },
    wholeFile: true,
  }
}

/** A path as a person can paste it behind a command: quoted for POSIX shells where it needs to be. */
export function shellPath(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path)
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
