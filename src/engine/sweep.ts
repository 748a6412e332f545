/**
 * The one-pass prefilter: which places in a text deserve a look. Bytes in, offsets out.
 *
 * WebAssembly does it (assembly/), and TypeScript where there is none (`node --jitless`, a processor without 128-bit SIMD). Both tell the
 * same hits; of the runs the first leaves most out.
 */
export type Sweeper = (bytes: Uint8Array) => Sweep

/** What to look for: ASCII or latin1 strings of at least three characters. An anchor's index counts `exact` first, then `folded`. */
export interface AnchorList {
  readonly exact: readonly string[]
  /** Their ASCII letters match in either case. */
  readonly folded: readonly string[]
}

/** Byte offsets, two numbers an answer. */
export interface Sweep {
  /** Offset and anchor's index of every occurrence of every anchor, in order of place, at one place in order of index. */
  readonly hits: readonly number[]
  /**
   * Start and end (half-open) of the maximal runs of token characters [A-Za-z0-9+/=_.~-] of at least `minRun` bytes that may hold a value
   * that stands alone, in order. Those left out surely hold none; who takes them asks again, because without WebAssembly none is left out.
   */
  readonly values: readonly number[]
  /** In the same way those that may hold base64 or hexadecimal digits of a text. */
  readonly encoded: readonly number[]
}
