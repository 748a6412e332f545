// The module's exports; src/engine/wasm.ts is their only caller.
export { build } from './build.ts'
export { findAnchors } from './anchors.ts'
export { findRuns } from './runs.ts'
export {
  CHUNK,
  ENCODED,
  ENCODED_COUNT,
  HITS,
  MARGIN,
  MAX_TABLES,
  RESUME,
  TEXT,
  VALUES,
} from './layout.ts'
