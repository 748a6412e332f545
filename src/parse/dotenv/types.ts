import type { Span } from '../../model.ts'

export type Quote = '' | "'" | '"' | '`'

/** One `NAME=value` of a dotenv text. All offsets count characters of the text: bytes, where it holds one character a byte. */
export interface Assignment {
  name: string
  /** As programs read it: without quotes, `\n` and `\r` in double quotes turned into line ends; `${…}` is left as it is. */
  value: string
  quote: Quote
  exported: boolean
  /** 1-based, of the name and of the end of the value. */
  line: number
  endLine: number
  /** From `export` or the name to the end of the value, half-open. */
  whole: Span
  nameSpan: Span
  /** The value as it is written, with its quotes; empty where there is none. */
  raw: Span
  /** What is between the quotes. */
  inner: Span
  /** From `#` to the end of the line. */
  comment: Span | null
  /** Why programs disagree on the value, in words; null: they agree. */
  caution: string | null
}

/** A line that programs leave out, or read otherwise than its writer meant. */
export interface BrokenLine extends Span {
  /** 1-based. */
  line: number
  /** In words, without a part of the line: it may be the secret. */
  why: string
}

export interface Dotenv {
  /** In order of place; a name may come again. */
  assignments: Assignment[]
  /** Comments that have lines of their own. */
  comments: Span[]
  broken: BrokenLine[]
}
