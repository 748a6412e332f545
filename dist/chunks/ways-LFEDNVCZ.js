// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-V4WS2G5U.js";
import "./chunk-SYVWM6PG.js";
import "./chunk-Y6A3HGNU.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  Ways
};
