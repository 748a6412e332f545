// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  NO_GLOBS,
  loadGlobs
} from "./chunk-JIJRDGYW.js";
import "./chunk-42ZHIDB4.js";
export {
  NO_GLOBS,
  loadGlobs
};
