/**
 * The one-pass prefilter: which places in a text deserve a look. Bytes in, offsets out.
 *
 * WebAssembly does it (assembly/), and TypeScript where there is none (`node --jitless`, a processor without 128-bit SIMD). Both tell the
 * same; of runs, and of hits in vain, the first leaves most out.
 */
export type Sweeper = (bytes: Uint8Array) => Sweep

/** What to look for: ASCII or latin1 strings of at least three characters. An anchor's index counts `exact` first, then `folded`. */
export interface AnchorList {
  readonly exact: readonly string[]
  /** Their ASCII letters match in either case. */
  readonly folded: readonly string[]
  /** Of the first exact anchors. */
  readonly demands?: Demands
}

/**
 * What must stand around an anchor for anything to be found there, as it is written or once escapes are read. Where it does not, and neither the first byte that is another nor one before
 * it begins an escape (`%`, `&`, a backslash, `=` before a line's end or a digit), the place may be left out.
 */
export interface Demands {
  /** Sets of bytes in base64: 32 bytes each, in which a byte's bit is set. */
  readonly sets: string
  /**
   * A word for each anchor, in their order, each with a blank behind it: `1` where it must not stand in a word (behind a letter or digit that ends no escape), `2` where it
   * demands nothing unless `http` or `https` stands before it, else `0`; then in pairs of characters which set the next bytes are of, and how many of them (both from FIRST_SIGN on; 0: any
   * number, of which 200 are passed over).
   */
  readonly words: string
}

/** The character that stands for 0 in Demands. */
export const FIRST_SIGN = 0x23
/** More sets there cannot be. */
export const MOST_SETS = 0x7f - FIRST_SIGN

/** Byte offsets, two numbers an answer. */
export interface Sweep {
  /**
   * Offset and anchor's index of every occurrence of every anchor, in order of place, at one place in order of index. Those left out do not have what they
   * demand; without WebAssembly none is left out.
   */
  readonly hits: readonly number[]
  /**
   * Start and end (half-open) of the maximal runs of token characters [A-Za-z0-9+/=_.~-] of at least `minRun` bytes that may hold a value
   * that stands alone, in order. Those left out surely hold none; who takes them asks again, because without WebAssembly none is left out.
   */
  readonly values: readonly number[]
  /** In the same way those that may hold base64 or hexadecimal digits of a text. */
  readonly encoded: readonly number[]
}
