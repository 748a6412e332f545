// The module's exports; src/engine/wasm.ts is their only caller.
export { build } from './build.ts'
export { findAnchors } from './anchors.ts'
export { findRuns } from './runs.ts'
export {
  CHUNK,
  DEMANDS,
  ENCODED,
  ENCODED_COUNT,
  HITS,
  LETTERS,
  MARGIN,
  MAX_DEMANDS,
  MAX_LETTERS,
  RESUME,
  SETS,
  TEXT,
  VALUES,
  WEIGHTS,
} from './layout.ts'
