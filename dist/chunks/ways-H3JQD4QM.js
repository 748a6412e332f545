// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-V3I5SDFK.js";
import "./chunk-LUSOIPJL.js";
import "./chunk-4KLNDV63.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  Ways
};
