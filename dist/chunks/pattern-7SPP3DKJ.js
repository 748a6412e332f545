// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  judgePattern,
  linearWay,
  wayOf
} from "./chunk-625KPEPQ.js";
import "./chunk-6C42TU4J.js";
import "./chunk-KUW53ZOI.js";
import "./chunk-42ZHIDB4.js";
export {
  judgePattern,
  linearWay,
  wayOf
};
