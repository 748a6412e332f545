/**
 * The one-pass prefilter: which places in a text deserve a look. Bytes in, offsets out.
 *
 * WebAssembly does it (assembly/), and TypeScript where there is none (`node --jitless`, a processor without 128-bit SIMD); both
 * answer the same.
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
  /** Start and end (half-open) of every maximal run of token characters [A-Za-z0-9+/=_.~-] of at least `minRun` bytes, in order. */
  readonly runs: readonly number[]
}
