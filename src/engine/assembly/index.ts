// The module's exports; src/engine/wasm.ts is their only caller.
export { build } from './build.ts'
export { findAnchors } from './anchors.ts'
export { findRuns } from './runs.ts'
export { CHUNK, HITS, LETTERS, MARGIN, MAX_LETTERS, RESUME, RUNS, TEXT, WEIGHTS } from './layout.ts'
