// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  judgePattern,
  linearWay,
  wayOf
} from "./chunk-SYVWM6PG.js";
import "./chunk-Y6A3HGNU.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  judgePattern,
  linearWay,
  wayOf
};
