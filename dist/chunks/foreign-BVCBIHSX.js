// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  loadForeign
} from "./chunk-PMEQKBN7.js";
import "./chunk-625KPEPQ.js";
import "./chunk-6C42TU4J.js";
import "./chunk-JC3BYR2R.js";
import "./chunk-AWF7BHSA.js";
import "./chunk-KUW53ZOI.js";
import "./chunk-FSG2JEMU.js";
import "./chunk-42ZHIDB4.js";
export {
  loadForeign
};
