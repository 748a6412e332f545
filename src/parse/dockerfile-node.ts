import type { Span } from '../model.ts'

/** A word of an instruction: `value` without its quotes, the span with them. */
export interface Word extends Span {
  value: string
}

/** What ENV and ARG set; `value` null: ARG without a default. The span is that of the value without its quotes. */
export interface Setting extends Span {
  name: string
  value: string | null
}

export interface Instruction extends Span {
  /** In upper case. Of ONBUILD: what it is to run. */
  keyword: string
  isOnbuild: boolean
  /** Behind the keyword, without flags; of a list in brackets its items. */
  words: Word[]
  /** `from` of `--from=builder`. */
  flags: { name: string; value: string }[]
  /** Of ENV and ARG. */
  settings: Setting[]
}
