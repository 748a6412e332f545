// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-W7WBHEKI.js";
import "./chunk-H2NG7SWO.js";
import "./chunk-4KLNDV63.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  Ways
};
