// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  NO_GLOBS,
  loadGlobs
} from "./chunk-KNQPQD7M.js";
import "./chunk-YW2JVC64.js";
export {
  NO_GLOBS,
  loadGlobs
};
