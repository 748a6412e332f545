import { Re2Error } from './syntax.ts'

/** The flags of RE2 that a group may set. */
export interface Flags {
  /** Letters match in either case. */ i: boolean
  /** `^` and `$` match at lines. */ m: boolean
  /** `.` matches a line feed. */ s: boolean
  /** `x*` and `x*?` change their meanings. */ U: boolean
}

/** Where a pattern is being read. */
export class Reader {
  readonly source: string
  at = 0
  /** Groups that capture, so far. */
  groups = 0
  depth = 0

  constructor(source: string) {
    this.source = source
  }

  get isDone(): boolean {
    return this.at >= this.source.length
  }

  /** The next UTF-16 unit, or ''. */
  peek(): string {
    return this.source.charAt(this.at)
  }

  /** Steps over the text if it stands here. */
  take(text: string): boolean {
    const isHere = this.source.startsWith(text, this.at)
    if (isHere) this.at += text.length
    return isHere
  }

  /** Steps over what the sticky pattern matches here; null: nothing. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found !== null) this.at += found[0].length
    return found
  }

  /** The next code point, stepped over. */
  next(): number {
    const code = this.source.codePointAt(this.at)
    if (code === undefined) throw this.error('it ends in the middle')
    this.at += code > 0xffff ? 2 : 1
    return code
  }

  error(message: string, at = this.at): Re2Error {
    return new Re2Error(message, at)
  }
}
