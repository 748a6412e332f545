// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-GZEIRFGY.js";
import "./chunk-SO2H6ZN5.js";
import "./chunk-ADZS3N3Z.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  Ways
};
