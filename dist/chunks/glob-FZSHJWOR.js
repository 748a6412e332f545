// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  NO_GLOBS,
  loadGlobs
} from "./chunk-AXI7S22V.js";
import "./chunk-5XXBF23Y.js";
export {
  NO_GLOBS,
  loadGlobs
};
