// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  judgePattern,
  linearWay,
  wayOf
} from "./chunk-Z5KEBZWK.js";
import "./chunk-4KLNDV63.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  judgePattern,
  linearWay,
  wayOf
};
