// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  judgePattern,
  linearWay,
  wayOf
} from "./chunk-4VYHEG3L.js";
import "./chunk-3GAC2BY5.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  judgePattern,
  linearWay,
  wayOf
};
