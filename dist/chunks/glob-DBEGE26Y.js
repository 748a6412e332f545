// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  NO_GLOBS,
  loadGlobs
} from "./chunk-SH4CE4LC.js";
import "./chunk-42ZHIDB4.js";
export {
  NO_GLOBS,
  loadGlobs
};
